/** Where paths join, gradients add up: how much of the contributions is left, and how much cancels. */
import type { StepValues } from "./draw/colouring";
import type { Tape } from "./structure";

export interface Join {
  paths: number;
  /** Sum of the contributions' norms: the norm if all of them pointed the same way. */
  total: number;
  /** Norm of their sum. */
  left: number;
  /** What of `total` is lost in the sum, 0…1. */
  cancelled: number;
  /** Cosine between two contributions; null for more, or where one of them is zero. */
  cosine: number | null;
}

/**
 * The join at a node. Null where fewer than two paths join, where they reach different outputs of the operation and so do
 * not add up, and where something was not measured or is not finite.
 */
export function joinAt(tape: Tape, values: StepValues | null, node: number): Join | null {
  const along = values?.edgeNorms;
  const left = values?.norms[node] ?? -1;
  const edges = tape.into.edge.subarray(tape.into.start[node]!, tape.into.start[node + 1]!);
  if (!along || !tape.port || edges.length < 2 || !(left >= 0 && left < Infinity)) return null;
  let total = 0;
  let squares = 0;
  let product = 1;
  for (const edge of edges) {
    const one = along[edge]!;
    if (tape.port[edge] !== tape.port[edges[0]!] || !(one >= 0 && one < Infinity)) return null;
    total += one;
    squares += one * one;
    product *= one;
  }
  if (total === 0) return null;
  const cosine = edges.length === 2 && product > 0 ? Math.min(1, Math.max(-1, (left * left - squares) / (2 * product))) : null;
  return { paths: edges.length, total, left, cancelled: Math.max(0, 1 - left / total), cosine };
}

/** "2 paths add up: 40 % cancels · cos −0.12". */
export function joinWords(join: Join): string {
  const cosine = join.cosine === null ? "" : ` · cos ${join.cosine.toFixed(2).replace("-", "−")}`;
  return `${join.paths.toLocaleString("en")} paths add up: ${Math.round(join.cancelled * 100)} % cancels${cosine}`;
}
