/** One undo history: every edit of the document, whoever made it. Pure values. */
import type { Model } from "./types";

export interface Step {
  label: string;
  before: Model;
  /** What was selected before the edit. */
  selected: ReadonlySet<string>;
  /** Edits with the same key that follow each other are one step: typing in one field, nudging one node. */
  merge: string | null;
  time: number;
}

export interface History {
  past: readonly Step[];
  future: readonly Step[];
}

export const EMPTY: History = { past: [], future: [] };
const DEPTH = 200;
const MERGE_MILLISECONDS = 1200;

/** The history after an edit. */
export function recorded(history: History, step: Step): History {
  const last = history.past.at(-1);
  if (last && step.merge !== null && last.merge === step.merge && step.time - last.time < MERGE_MILLISECONDS) {
    return { past: [...history.past.slice(0, -1), { ...last, time: step.time }], future: [] };
  }
  return { past: [...history.past, step].slice(-DEPTH), future: [] };
}

const KEPT_CHARACTERS = 1_500_000;

/** The history as text, for a reload to find: the newest steps both ways, as many as stand in a tab's storage. */
export function written(history: History, now: Model): string {
  let left = KEPT_CHARACTERS;
  const newest = (steps: readonly Step[]): string[] => {
    const kept: string[] = [];
    for (const step of [...steps].reverse()) {
      const text = JSON.stringify({ ...step, selected: [...step.selected], merge: null });
      left -= text.length;
      if (left < 0) break;
      kept.unshift(text);
    }
    return kept;
  };
  const model = JSON.stringify(now);
  left -= model.length;
  return `{"model":${model},"past":[${newest(history.past)}],"future":[${newest(history.future)}]}`;
}

/** What `written` wrote: the history and the document it belongs to; null when it is not that. */
export function readBack(text: string | null): { history: History; model: Model } | null {
  type Kept = Omit<Step, "selected"> & { selected: string[] };
  try {
    const found = JSON.parse(text ?? "null") as { model: Model; past: Kept[]; future: Kept[] } | null;
    if (!found) return null;
    const steps = (kept: Kept[]): Step[] => kept.map((step) => ({ ...step, selected: new Set(step.selected) }));
    return { model: found.model, history: { past: steps(found.past), future: steps(found.future) } };
  } catch {
    return null;
  }
}

/** One step back; null where there is none. */
export function undone(history: History, now: Model, selected: ReadonlySet<string>) {
  const step = history.past.at(-1);
  if (!step) return null;
  const back: Step = { ...step, before: now, selected, merge: null };
  return { model: step.before, selected: step.selected, label: step.label,
    history: { past: history.past.slice(0, -1), future: [...history.future, back] } };
}

/** One step forward; null where there is none. */
export function redone(history: History, now: Model, selected: ReadonlySet<string>) {
  const step = history.future.at(-1);
  if (!step) return null;
  const forth: Step = { ...step, before: now, selected, merge: null };
  return { model: step.before, selected: step.selected, label: step.label,
    history: { past: [...history.past, forth], future: history.future.slice(0, -1) } };
}
