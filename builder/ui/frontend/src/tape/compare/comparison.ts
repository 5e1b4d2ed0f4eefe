/** Two recorded steps, of one run or of two, as one tape: matched by the server, measured here side by side. */
import { get, getBytes } from "../../shared/api";
import type { StepValues } from "../draw/colouring";
import { readTape, type Tape, type TapeStructure } from "../structure";

export interface Comparison {
  run: string;
  step: number;
  other: string;
  older: number;
  summary: string;
  tape: Tape;
  values: StepValues;
  /** Norms of the older step by node of the laid-over tape; -1 where it has none. */
  before: Float32Array;
}

interface Answer {
  structure: TapeStructure & { summary: string };
}

export async function fetchComparison(run: { id: string }, step: number, older: number, other: string): Promise<Comparison> {
  const [answer, now, then] = await Promise.all([
    get<Answer>(`runs/${run.id}/tape/compare`, { step, with: older, other }),
    getBytes(`runs/${run.id}/tape/values/${step}`),
    getBytes(`runs/${other}/tape/values/${older}`),
  ]);
  const tape = readTape(answer.structure);
  const { norms, before } = sideBySide(tape, new Float32Array(now), new Float32Array(then));
  const values = { step, norms, edgeNorms: null, times: null, ratio: ratios(norms, before) };
  return { run: run.id, step, other, older, summary: answer.structure.summary, tape, values, before };
}

/** Norms of both steps by node of the laid-over tape. A node that is gone shows what it had. */
export function sideBySide(tape: Tape, now: Float32Array, then: Float32Array): { norms: Float32Array; before: Float32Array } {
  const norms = new Float32Array(tape.count).fill(-1);
  const before = new Float32Array(tape.count).fill(-1);
  for (let i = 0; i < tape.count; i++) {
    const newer = tape.changes?.newer[i] ?? i;
    const older = tape.changes?.older[i] ?? -1;
    if (older >= 0) before[i] = then[older] ?? -1;
    norms[i] = newer >= 0 ? (now[newer] ?? -1) : before[i]!;
  }
  return { norms, before };
}

/** log10(now / before); NaN where one of them is missing, zero or not finite. */
export function ratios(now: Float32Array, before: Float32Array): Float32Array {
  return now.map((value, i) => (value > 0 && before[i]! > 0 && Number.isFinite(value) && Number.isFinite(before[i]!) ? Math.log10(value / before[i]!) : NaN));
}
