/** The Build page as a Streamlit component: mounts the app, keeps one studio per project through page switches. */
import flowStyle from "@xyflow/react/dist/base.css?inline";
import { createRoot } from "react-dom/client";
import { address, stream } from "../shared/api";
import { component, type ComponentArguments } from "../shared/component";
import { recall, remember } from "../shared/navigate";
import { onSelection, select, selection } from "../shared/selection";
import splitter from "../shared/splitter.css?inline";
import { currentTheme, paint, watchTheme } from "../shared/theme";
import { App } from "./App";
import { StudioContext } from "./context";
import { handleKey } from "./keyboard";
import { server } from "./server";
import { Studio } from "./studio";
import style from "./style.css?inline";

export interface BuildData {
  project?: string | null;
}

/** Studios outlive the page switch: undo history and selection are there when one comes back. */
const studios = new Map<string, Studio>();

function studioFor(project: string | null): Studio {
  const key = project ?? "";
  let studio = studios.get(key);
  if (studio) void studio.refresh();
  else {
    studio = new Studio(project, server, window.localStorage, window.sessionStorage);
    studios.set(key, studio);
    const opened = studio;
    void studio.open().then(() => {
      if (!opened.state.project) return;
      studios.set(opened.state.project, opened);
      remember("project", opened.state.project);
    });
  }
  return studio;
}

const wanted = (args: ComponentArguments<BuildData>): string | null => args.data?.project ?? recall("project");

const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.matches("input, select, textarea") || target.isContentEditable);

/** Keys: letters stay here, so that the page's own one-letter shortcuts do not fire; the canvas gets what it knows. */
function listen(root: HTMLElement, studio: () => Studio): () => void {
  const onKey = (event: KeyboardEvent) => {
    const target = event.composedPath()[0];
    const inside = event.composedPath().includes(root);
    const onPage = target === document.body || target === document.documentElement;
    if (!inside && !onPage) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const own = !isTyping(target) && (onPage || (target as HTMLElement).closest("button, [role=separator], .sheet") === null ||
      !["Enter", " ", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].includes(event.key));
    const reading = target instanceof HTMLElement && target.closest(".cm-editor") !== null && (event.key.startsWith("Arrow") || !plain);
    if (event.type === "keydown" && own && !reading && handleKey(studio(), event)) event.preventDefault();
    else if (!(plain && event.key.length === 1)) return;
    if (onPage || !inside) event.stopImmediatePropagation();
    else event.stopPropagation();
  };
  const types = ["keydown", "keypress", "keyup"] as const;
  const onDocument = (event: KeyboardEvent) => {
    if (!event.composedPath().includes(root)) onKey(event);
  };
  for (const type of types) {
    root.addEventListener(type, onKey);
    window.addEventListener(type, onDocument, true);
  }
  return () => {
    for (const type of types) {
      root.removeEventListener(type, onKey);
      window.removeEventListener(type, onDocument, true);
    }
  };
}

/** The selected node, told to the other pages and tabs, and taken from them. */
function shareSelection(studio: Studio): () => void {
  let told: string | null = null;
  const take = (node: string | null) => {
    if (!node || studio.state.selected.has(node) || !studio.graph.nodes.some((one) => one.id === node)) return;
    told = node;
    studio.select([node]);
  };
  let ready = studio.state.ready;
  take(selection().node);
  const out = studio.store.subscribe(() => {
    if (!ready && studio.state.ready) {
      ready = true;
      take(selection().node);
    }
    const { selected, report } = studio.state;
    const [node] = selected.size === 1 ? [...selected] : [null];
    if (node === told || (node === null && told === null)) return;
    told = node ?? null;
    select({ node: told, module: told ? (report?.map[told]?.module ?? null) : null });
  });
  const stop = onSelection((shared) => take(shared.node));
  return () => {
    out();
    stop();
  };
}

function create(root: HTMLElement, args: ComponentArguments<BuildData>) {
  const styles = document.createElement("style");
  styles.textContent = `${flowStyle}\n${splitter}\n${style}`;
  root.before(styles);
  root.classList.add("studio");
  paint(root, currentTheme(root));
  const react = createRoot(root);
  let studio = studioFor(wanted(args));
  let unshare = shareSelection(studio);
  const change = (project: string) => {
    remember("project", project);
    unshare();
    studio = studioFor(project);
    unshare = shareSelection(studio);
    show();
  };
  const show = () => {
    studio.root = root;
    studio.openProject = change;
    react.render(<StudioContext.Provider value={studio} key={studio.name ?? ""}><App /></StudioContext.Provider>);
  };
  show();
  let asked = args.data?.project ?? null;
  const endNews = stream(address("events"), {
    project: (news: { name: string; revision: number }) => {
      if (news.name === studio.state.project) void studio.refresh(news.revision);
    },
  });
  const endKeys = listen(root, () => studio);
  const endTheme = watchTheme(root, (theme) => paint(root, theme));
  const leave = () => studio.leave();
  const back = () => document.visibilityState === "visible" && void studio.refresh();
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", back);
  return {
    update(next: ComponentArguments<BuildData>) {
      const project = next.data?.project ?? null;
      if (project === null || project === asked) return;
      asked = project;
      if (project !== studio.state.project) change(project);
    },
    destroy() {
      leave();
      unshare();
      endNews();
      endKeys();
      endTheme();
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", back);
      react.unmount();
      styles.remove();
    },
  };
}

export default component(create);
