/** What Streamlit (custom components, version 2) hands to a component's default export. */
export interface ComponentArguments<Data> {
  key: string;
  name: string;
  data: Data;
  parentElement: HTMLElement | ShadowRoot;
  setStateValue(name: string, value: unknown): void;
  setTriggerValue(name: string, value: unknown): void;
}

/** A mounted instance: told of new data, and of its end. */
export interface Instance<Data> {
  update(args: ComponentArguments<Data>): void;
  destroy(): void;
}

/**
 * Makes a component function that keeps one instance per parent element.
 *
 * Streamlit may call the cleanup of a superseded call while the element is still mounted, so a cleanup counts
 * only when it belongs to the newest call and the host has really left the page.
 */
export function component<Data>(create: (root: HTMLElement, args: ComponentArguments<Data>) => Instance<Data>) {
  const instances = new WeakMap<object, { instance: Instance<Data>; generation: number; root: HTMLElement }>();
  return (args: ComponentArguments<Data>): (() => void) => {
    const parent = args.parentElement;
    let entry = instances.get(parent);
    if (entry) {
      entry.generation += 1;
      entry.instance.update(args);
    } else {
      const root = document.createElement("div");
      root.className = "td-root";
      parent.appendChild(root);
      entry = { instance: create(root, args), generation: 0, root };
      instances.set(parent, entry);
    }
    const mine = entry;
    const generation = mine.generation;
    return () => {
      setTimeout(() => {
        const host = parent instanceof ShadowRoot ? parent.host : parent;
        if (mine.generation !== generation || host.isConnected) return;
        mine.instance.destroy();
        mine.root.remove();
        instances.delete(parent);
      }, 0);
    };
  };
}
