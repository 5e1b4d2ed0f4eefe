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
