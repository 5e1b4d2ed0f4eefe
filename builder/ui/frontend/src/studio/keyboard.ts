/** What the keyboard can do: one table, from which the shortcut sheet and the hints are made too. */
import { focusInLeft } from "../shared/Splitter";
import { indexOf } from "./graph";
import { append } from "./stacking";
import type { Studio } from "./studio";

export interface Command {
  id: string;
  label: string;
  /** "Mod" is Ctrl, or ⌘ on a Mac. */
  keys: string[];
  group: "Edit" | "Select" | "View" | "Add";
  run(studio: Studio): void;
}

const root = (studio: Studio): HTMLElement | null => studio.root;

export const COMMANDS: readonly Command[] = [
  { id: "search", label: "Search layers", keys: ["/"], group: "Add", run: (studio) => focusInLeft(root(studio), ".search input") },
  { id: "undo", label: "Undo", keys: ["Mod+Z"], group: "Edit", run: (studio) => studio.undo() },
  { id: "redo", label: "Redo", keys: ["Mod+Shift+Z", "Mod+Y"], group: "Edit", run: (studio) => studio.redo() },
  { id: "cut", label: "Cut", keys: ["Mod+X"], group: "Edit", run: (studio) => studio.cut() },
  { id: "copy", label: "Copy", keys: ["Mod+C"], group: "Edit", run: (studio) => void studio.copy() },
  { id: "paste", label: "Paste", keys: ["Mod+V"], group: "Edit", run: (studio) => studio.paste() },
  { id: "duplicate", label: "Duplicate", keys: ["Mod+D"], group: "Edit", run: (studio) => studio.duplicate() },
  { id: "group", label: "Make a block of what is selected", keys: ["Mod+G"], group: "Edit", run: (studio) => studio.group() },
  { id: "delete", label: "Delete", keys: ["Delete", "Backspace"], group: "Edit", run: (studio) => studio.remove() },
  { id: "rename", label: "Edit the name", keys: ["Enter", "F2"], group: "Edit", run: rename },
  { id: "fix", label: "Apply the fix of the selected node", keys: ["Mod+."], group: "Edit", run: applyFix },
  { id: "arrange", label: "Arrange", keys: ["Mod+Shift+L"], group: "Edit", run: (studio) => studio.arrange() },
  { id: "select_all", label: "Select all", keys: ["Mod+A"], group: "Select", run: (studio) => studio.select(indexOf(studio.graph).items.keys()) },
  { id: "clear", label: "Select nothing, leave a block", keys: ["Escape"], group: "Select", run: clear },
  { id: "up", label: "Along the wire, up", keys: ["ArrowUp"], group: "Select", run: (studio) => follow(studio, -1) },
  { id: "down", label: "Along the wire, down", keys: ["ArrowDown"], group: "Select", run: (studio) => follow(studio, 1) },
  { id: "left", label: "To the neighbour on the left", keys: ["ArrowLeft"], group: "Select", run: (studio) => beside(studio, -1) },
  { id: "right", label: "To the neighbour on the right", keys: ["ArrowRight"], group: "Select", run: (studio) => beside(studio, 1) },
  { id: "problem", label: "Next problem", keys: ["F8"], group: "Select", run: (studio) => void studio.nextProblem() },
  { id: "nudge_up", label: "Move up", keys: ["Alt+ArrowUp"], group: "Edit", run: (studio) => nudge(studio, 0, -10) },
  { id: "nudge_down", label: "Move down", keys: ["Alt+ArrowDown"], group: "Edit", run: (studio) => nudge(studio, 0, 10) },
  { id: "nudge_left", label: "Move left", keys: ["Alt+ArrowLeft"], group: "Edit", run: (studio) => nudge(studio, -10, 0) },
  { id: "nudge_right", label: "Move right", keys: ["Alt+ArrowRight"], group: "Edit", run: (studio) => nudge(studio, 10, 0) },
  { id: "zoom_in", label: "Zoom in", keys: ["="], group: "View", run: (studio) => studio.view?.zoom(1.25) },
  { id: "zoom_out", label: "Zoom out", keys: ["-"], group: "View", run: (studio) => studio.view?.zoom(0.8) },
  { id: "fit", label: "Fit to the window", keys: ["0"], group: "View", run: (studio) => studio.view?.fit() },
  { id: "table", label: "Table of nodes", keys: ["Mod+Shift+T", "9"], group: "View", run: (studio) => studio.store.set({ table: !studio.state.table }) },
  { id: "sheet", label: "Shortcuts", keys: ["?"], group: "View", run: (studio) => studio.store.set({ sheet: !studio.state.sheet }) },
];

const isMac = typeof navigator !== "undefined" && /Mac/.test(navigator.platform);
const SIGNS: { [key: string]: string } = {
  ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Escape: "Esc", Delete: "Del", Mod: isMac ? "⌘" : "Ctrl",
};

/** "Mod+Shift+Z" → "Ctrl+Shift+Z". */
export const keyText = (key: string): string =>
  key === "+" ? key : key.split("+").map((part) => SIGNS[part] ?? part).join("+");

/** What was pressed, written as in the table. */
export function pressed(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string {
  const key = event.key.length === 1 && /[a-z]/i.test(event.key) ? event.key.toUpperCase() : event.key;
  const mod = event.ctrlKey || event.metaKey;
  const shifted = event.shiftKey && (mod || key.length > 1 || /[A-Z]/.test(key));
  return [mod ? "Mod" : "", event.altKey ? "Alt" : "", shifted ? "Shift" : "", key].filter(Boolean).join("+");
}

export function runCommand(studio: Studio, command: Command): void {
  command.run(studio);
}

/** Runs what a key means on the canvas; true where it meant something. */
export function handleKey(studio: Studio, event: KeyboardEvent): boolean {
  const key = pressed(event);
  const command = COMMANDS.find((one) => one.keys.includes(key));
  if (command) {
    runCommand(studio, command);
    return true;
  }
  const letter = /^(Shift\+)?([^+]|\+)$/.exec(key);
  const entry = letter && Object.values(studio.state.catalog?.entries ?? {}).find((one) => one.key?.toUpperCase() === letter[2]);
  if (!entry) return false;
  append(studio, entry.type, Boolean(letter[1]));
  return true;
}

function rename(studio: Studio): void {
  const [only] = [...studio.state.selected];
  if (only && studio.state.selected.size === 1) studio.store.set({ renaming: only });
}

function applyFix(studio: Studio): void {
  const { selected, report } = studio.state;
  const finding = report?.findings.find((one) => one.fix && (one.node === null || selected.has(one.node)));
  if (finding) studio.apply(finding);
}

function clear(studio: Studio): void {
  if (studio.state.sheet) studio.store.set({ sheet: false });
  else if (studio.state.selected.size || studio.state.wires.size) studio.select([]);
  else if (studio.state.scope !== null) studio.openScope(null);
}

function follow(studio: Studio, direction: 1 | -1): void {
  const { incoming, outgoing, order } = indexOf(studio.graph);
  const now = [...studio.state.selected].at(-1);
  if (!now) {
    const first = direction > 0 ? order[0] : order.at(-1);
    if (first) studio.select([first]);
    return;
  }
  const next = direction > 0 ? outgoing.get(now)?.[0]?.target : [...(incoming.get(now)?.values() ?? [])][0]?.source;
  if (next) studio.select([next]);
}

function beside(studio: Studio, direction: 1 | -1): void {
  const positions = studio.positions();
  const now = [...studio.state.selected].at(-1);
  const from = now ? positions.get(now) : undefined;
  if (!from) return;
  let best: string | null = null;
  let least = Infinity;
  for (const [id, [x, y]] of positions) {
    const dx = (x - from[0]) * direction;
    if (id === now || dx < 40) continue;
    const distance = dx + 3 * Math.abs(y - from[1]);
    if (distance < least) [best, least] = [id, distance];
  }
  if (best) studio.select([best]);
}

function nudge(studio: Studio, dx: number, dy: number): void {
  const positions = studio.positions();
  const moved = [...studio.state.selected].flatMap((id) => {
    const at = positions.get(id);
    return at ? [[id, [at[0] + dx, at[1] + dy]] as const] : [];
  });
  if (moved.length) studio.move(Object.fromEntries(moved.map(([id, at]) => [id, [at[0], at[1]]])), "nudge");
}
