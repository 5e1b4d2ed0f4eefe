/** What is certainly wrong with a recorded step, as rows that can be clicked: a code, a sentence, places, what to do. */
import type { PostMortem } from "./compare/Failure";
import type { StepValues } from "./draw/colouring";
import type { RunFinding, Spot, TapeRun } from "./run";
import { describe } from "./search";
import { KIND_LEAF, type Tape, text } from "./structure";

export interface Place {
  label: string;
  file: string;
  line: number;
  /** The node to select; -1 where this tape has none for it. */
  node: number;
}

export interface Row {
  code: string;
  /** Something that stops training, or numbers that are none. */
  severe: boolean;
  message: string;
  fix: string;
  places: Place[];
}

/** Where a failed backward pass failed, or what it lacked was saved and changed. `tape` is null while none is shown. */
export function failurePlaces(tape: Tape | null, failed: PostMortem): Place[] {
  const node = tape && failed.signature === tape.signature ? failed.node : -1;
  return failed.changed
    ? [placeOf(tape, "saved", failed, node), placeOf(tape, "changed", failed.changed)]
    : [placeOf(tape, "failed", failed, node)];
}

/**
 * Findings of the shown step first, then those of the run. `run` is null for a tape by itself. A failure that is told over
 * the picture is not told here as well.
 */
export function findingsOf(tape: Tape, values: StepValues | null, run: TapeRun | null): Row[] {
  const rows: Row[] = [];
  const failed = run?.postMortem ?? null;
  if (failed && !run?.toldFailure) {
    const places = failurePlaces(tape, failed);
    rows.push({ code: "backward-failed", severe: true, message: failed.reason || failed.message, fix: failed.fix, places });
  }
  for (const one of run?.findings ?? []) {
    // A failure that came true says the same once more.
    if (failed?.changed && one.code === "modified-in-place" && one.line === failed.changed.line) continue;
    rows.push(fromRun(tape, one));
  }
  if (values) rows.push(...nonFinite(tape, values));
  const told = new Set<string>();
  for (const cut of tape.cuts) {
    if (cut.explains.length === 0) continue;
    cut.explains.forEach((name) => told.add(name));
    const place = cut.file && cut.line !== null ? [spotPlace(tape, "cut", cut.file, cut.line)] : [];
    rows.push({
      code: "no-gradient", severe: false, message: `${listed(cut.explains)} ${cut.explains.length === 1 ? "gets" : "get"} no gradient: ${cut.message}`,
      fix: "Keep the tensor in the graph up to the loss, or leave these parameters out of the optimizer.", places: place,
    });
  }
  const unused = tape.unusedParameters.filter((name) => !told.has(name));
  if (unused.length > 0) {
    rows.push({
      code: "no-gradient", severe: false,
      message: `${listed(unused)} ${unused.length === 1 ? "requires" : "require"} a gradient, but the loss does not depend on ${unused.length === 1 ? "it" : "them"}.`,
      fix: "Use it in forward, or set requires_grad=False.", places: [],
    });
  }
  return rows;
}

function fromRun(tape: Tape, one: RunFinding): Row {
  const node = one.signature === tape.signature && one.node !== undefined ? one.node : -1;
  const places: Place[] = [];
  if (one.saved) places.push(placeOf(tape, "saved", one.saved, node));
  if (one.changed) places.push(placeOf(tape, "changed", one.changed));
  if (places.length === 0 && one.file && one.line >= 0) places.push({ ...spotPlace(tape, "", one.file, one.line), ...(node >= 0 ? { node } : {}) });
  return { code: one.code, severe: ["modified-in-place", "backward-failed", "non-finite"].includes(one.code), message: one.message, fix: one.fix, places };
}

function placeOf(tape: Tape | null, label: string, spot: Spot, node = -1): Place {
  const found = spotPlace(tape, label, spot.file, spot.line);
  return node >= 0 ? { ...found, node } : found;
}

function nodePlace(tape: Tape, node: number): Place {
  return { label: "", file: text(tape, tape.file[node]!), line: tape.line[node]!, node };
}

function spotPlace(tape: Tape | null, label: string, file: string, line: number): Place {
  return { label, file, line, node: tape ? nodeAt(tape, file, line) : -1 };
}

/** The node of a line that fires first; -1 where the line made none. */
export function nodeAt(tape: Tape, file: string, line: number): number {
  let found = -1;
  for (let i = 0; i < tape.count; i++) {
    if (tape.line[i] !== line || tape.kind[i] === KIND_LEAF || text(tape, tape.file[i]!) !== file) continue;
    if (found < 0 || tape.order[i]! < tape.order[found]!) found = i;
  }
  return found;
}

/** Where the gradient stops being finite: the nodes that make it so, apart from those that only pass it on. */
function nonFinite(tape: Tape, values: StepValues): Row[] {
  const bad = firstBad(tape, values);
  if (bad < 0) return [];
  const makers = origins(tape, values).slice(0, 4);
  if (makers.length === 0) {
    const message = `The gradient that arrives at ${describe(tape, bad)} is NaN or Inf already.`;
    return [{ code: "non-finite", severe: true, message, fix: "", places: [nodePlace(tape, bad)] }];
  }
  const message = `The gradient becomes NaN or Inf in ${makers.map((i) => describe(tape, i)).join(", ")}: what arrives there is finite.`;
  return [{ code: "non-finite", severe: true, message, fix: "", places: makers.map((i) => nodePlace(tape, i)) }];
}

/** The nodes into which something finite flows and that pass on what is not, in the order in which they fire. */
export function origins(tape: Tape, values: StepValues): number[] {
  const { norms, edgeNorms } = values;
  const finite = (i: number): boolean => Number.isFinite(norms[i]) && norms[i] !== -1;
  const found = new Set<number>();
  for (let e = 0; e < tape.source.length; e++) {
    const [source, target] = [tape.source[e]!, tape.target[e]!];
    if (!finite(source) || Number.isFinite(norms[target])) continue;
    const along = edgeNorms?.[e] ?? -1;
    if (!Number.isFinite(along === -1 ? norms[target] : along)) found.add(source);
  }
  return [...found].sort((a, b) => tape.order[a]! - tape.order[b]!);
}

/** Of the nodes into which something flows that is not finite, the one that fires first. */
export function firstBad(tape: Tape, values: StepValues): number {
  let first = -1;
  for (let i = 0; i < tape.count; i++) {
    if (Number.isFinite(values.norms[i] ?? -1)) continue;
    if (first < 0 || tape.order[i]! < tape.order[first]!) first = i;
  }
  return first;
}

function listed(names: string[]): string {
  return names.slice(0, 4).join(", ") + (names.length > 4 ? ` and ${names.length - 4} more` : "");
}
