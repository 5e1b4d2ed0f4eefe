/** Between lines of the emitted source and nodes of the document. Pure. */
import type { CodeSpan } from "./types";

/** The lines (1-based) that make a node: where it is made and where it is called. */
export function linesOf(span: CodeSpan | undefined): number[] {
  const lines: number[] = [];
  for (const range of [span?.init, span?.forward]) {
    if (range) for (let line = range[0]; line <= range[1]; line += 1) lines.push(line);
  }
  return lines;
}

/** The node whose lines hold `line`; the narrowest where several do. */
export function nodeAt(map: { [id: string]: CodeSpan }, line: number): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const [id, span] of Object.entries(map)) {
    for (const range of [span.init, span.forward]) {
      if (!range || line < range[0] || line > range[1] || range[1] - range[0] >= least) continue;
      best = id;
      least = range[1] - range[0];
    }
  }
  return best;
}
