/** Which layer of the document a node of the tape belongs to, and the other way round. */
import type { Selection } from "../shared/selection";
import type { RunInfo } from "./run";
import { KIND_LEAF, type Tape, text } from "./structure";

/** The canvas's own names of modules whose path says something else: "features.0" → "conv1". */
export function canvasNames(info: RunInfo | null): Map<string, string> {
  const names = new Map<string, string>();
  for (const [id, span] of Object.entries(info?.map ?? {})) {
    if (span.module && span.module.split(".").at(-1) !== id && !names.has(span.module)) names.set(span.module, id);
  }
  return names;
}

/** The document's layer that made a node: by module path, else by the lines of forward it stands in. */
export function layerOf(tape: Tape, node: number, info: RunInfo | null): Partial<Selection> {
  const parameter = text(tape, tape.parameter[node]!) || null;
  let module = text(tape, tape.module[node]!) || null;
  if (parameter?.includes(".")) module = parameter.slice(0, parameter.lastIndexOf("."));
  const map = Object.entries(info?.map ?? {});
  let found: string | null = null;
  let longest = 0;
  for (const [id, span] of map) {
    const path = span.module;
    if (!path || !module || (module !== path && !module.startsWith(`${path}.`)) || path.length <= longest) continue;
    found = id;
    longest = path.length;
  }
  if (!found && tape.line[node]! >= 0 && isModel(text(tape, tape.file[node]!))) {
    const line = tape.line[node]!;
    const spans = map.filter(([, span]) => span.forward && span.forward[0] <= line && line <= span.forward[1]);
    spans.sort(([, a], [, b]) => a.forward![1] - a.forward![0] - (b.forward![1] - b.forward![0]));
    found = spans.find(([, span]) => !span.module)?.[0] ?? spans[0]?.[0] ?? null;
  }
  return { node: found, module, parameter };
}

/** The nodes that a selected layer, module or parameter made, in firing order. */
export function nodesOf(tape: Tape, wanted: Selection, info: RunInfo | null): number[] {
  const nodes: number[] = [];
  if (wanted.parameter) {
    for (let i = 0; i < tape.count; i++) if (text(tape, tape.parameter[i]!) === wanted.parameter) nodes.push(i);
    if (nodes.length > 0) return nodes;
  }
  const span = wanted.node ? info?.map[wanted.node] : undefined;
  const module = span?.module ?? (wanted.node && span ? null : wanted.module);
  for (let i = 0; i < tape.count; i++) {
    if (tape.kind[i] === KIND_LEAF) continue;
    if (module) {
      const path = text(tape, tape.module[i]!);
      if (path === module || path.startsWith(`${module}.`)) nodes.push(i);
    } else if (span?.forward && isModel(text(tape, tape.file[i]!))) {
      if (span.forward[0] <= tape.line[i]! && tape.line[i]! <= span.forward[1]) nodes.push(i);
    }
  }
  return nodes.sort((a, b) => tape.order[a]! - tape.order[b]!);
}

function isModel(file: string): boolean {
  return /(^|[\\/])model\.py$/.test(file);
}
