/** What a run says of its stopped backward pass, and the breakpoints it has; everything comes from the run's meta. */
import type { TapeRun } from "../run";
import { type Tape, text } from "../structure";

export interface Place {
  node: number;
  name: string;
  module: string;
  operation: string;
  parameter: string | null;
  file: string;
  line: number;
}

export interface GradientFacts {
  shape: (number | string)[];
  dtype: string;
  device: string;
  /** null: not finite. */
  norm: number | null;
  min: number | null;
  max: number | null;
  mean: number | null;
  zeros: number;
  nan: number;
  inf: number;
}

export interface Standing extends Place {
  place: number;
  nodes: number;
  reason: string;
  next: Place | null;
  gradient: GradientFacts | null;
  signature: string;
  step: number;
  stop: number;
  replaced?: boolean;
}

export interface Breakpoint {
  node?: number;
  name?: string;
  module?: string;
  line?: number;
  file?: string;
  parameter?: string;
  when?: string;
  value?: number;
  shape?: number[];
  words?: string;
}

export interface Change {
  phase: string;
  words: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  rows: { name: string; before: number | string | null; after: number | string | null; update?: number | null }[];
  skipped?: boolean;
}

/** A norm in a cell, with `digits`; null is `empty`, what is not finite comes as text. */
export function norm(value: number | string | null, empty = "empty", digits = 4): string {
  if (value === null) return empty;
  if (typeof value === "string" || value === 0) return String(value);
  return Math.abs(value) >= 0.01 && Math.abs(value) < 1000 ? value.toPrecision(digits) : value.toExponential(digits - 2);
}

/** Two norms with as many digits as it takes to see that they differ, nine at most: float32 has no more. */
export function apart(before: number | string | null, after: number | string | null): [string, string] {
  for (let digits = 4; digits < 9 && before !== after; digits++) {
    const told: [string, string] = [norm(before, "empty", digits), norm(after, "empty", digits)];
    if (told[0] !== told[1]) return told;
  }
  const digits = before === after ? 4 : 9;
  return [norm(before, "empty", digits), norm(after, "empty", digits)];
}

/** What part of its own norm a weight moved by, in words; "" where that says nothing. */
export function movedBy(row: { before: number | string | null; update?: number | null }): string {
  if (typeof row.before !== "number" || row.before === 0 || row.update == null || row.update === 0) return "";
  const part = row.update / row.before;
  return part >= 0.001 ? `${(100 * part).toPrecision(2)} %` : `${part.toExponential(1).replace("-", "−")} of it`;
}

export function standingOf(run: TapeRun): Standing | null {
  return (run.meta["standing"] as Standing | null | undefined) ?? null;
}

export function breakpointsOf(run: TapeRun): Breakpoint[] {
  return (run.meta["breakpoints"] as Breakpoint[] | null | undefined) ?? [];
}

export function changeOf(run: TapeRun): Change | null {
  return (run.meta["change"] as Change | null | undefined) ?? null;
}

/** "Addmm in body.2", "head.weight": what a person calls a node. */
export function placeName(place: Place): string {
  const name = place.parameter ?? place.name.replace(/Backward\d*$/, "");
  return place.parameter || !place.module ? name : `${name} in ${place.module}`;
}

/** A breakpoint on one node: its index counts only while name and module are still the same. */
export function breakHere(tape: Tape, node: number): Breakpoint {
  const module = text(tape, tape.module[node]!);
  const parameter = text(tape, tape.parameter[node]!);
  const name = text(tape, tape.name[node]!);
  return { node, name, ...(module ? { module } : {}), ...(parameter ? { parameter } : {}) };
}

/** Without the words, which the run adds itself. */
export function bare(point: Breakpoint): Breakpoint {
  const { words: _, ...rest } = point;
  return rest;
}

/** F10 and F5, as debuggers have them; true when the key was ours. */
export function debuggerKey(run: TapeRun, key: string): boolean {
  if (!standingOf(run)) return false;
  if (key === "F10") void run.command("backward_step");
  else if (key === "F5") void run.command("continue");
  else return false;
  return true;
}
