// What is selected, the same on every page of this tab and in every other tab: a layer of the canvas, its module,
// a parameter of it.

export interface Selection {
  /** Id of the document's node, or null. */
  node: string | null;
  /** Path of the module in the built model ("body.0"), or null. */
  module: string | null;
  /** Qualified name of a parameter ("body.0.weight"), or null. */
  parameter: string | null;
}

const KEY = "tapedeck:selection";
const NOTHING: Selection = { node: null, module: null, parameter: null };
const listeners = new Set<(selection: Selection) => void>();
const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(KEY);
const page = typeof window === "undefined" ? null : window;

/** What is selected now. */
export function selection(): Selection {
  try {
    return { ...NOTHING, ...(JSON.parse(sessionStorage.getItem(KEY) ?? "{}") as Partial<Selection>) };
  } catch {
    return NOTHING;
  }
}

/** Selects, and tells every page and tab. What is left out is null. */
export function select(change: Partial<Selection>): void {
  const next = { ...NOTHING, ...change };
  const before = selection();
  if (before.node === next.node && before.module === next.module && before.parameter === next.parameter) return;
  sessionStorage.setItem(KEY, JSON.stringify(next));
  channel?.postMessage(next);
  // Components are bundles of their own, each with its copy of this module: the window carries it between them.
  page?.dispatchEvent(new CustomEvent(KEY, { detail: next }));
}

/** Calls `listener` at every change, made here or elsewhere; returns what ends it. */
export function onSelection(listener: (selection: Selection) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(next: Selection): void {
  for (const listener of [...listeners]) listener(next);
}

page?.addEventListener(KEY, (event) => tell((event as CustomEvent<Selection>).detail));
channel?.addEventListener("message", (event: MessageEvent<Selection>) => {
  sessionStorage.setItem(KEY, JSON.stringify(event.data));
  tell(event.data);
});
