/** A tape as the recorder writes it, and as the viewer holds it: columns of numbers, strings interned. */

export interface TapeStructure {
  version: number;
  signature: string;
  strings: string[];
  nodes: Record<NodeColumn, number[]>;
  /** `port` is left out by older files. */
  edges: { source: number[]; target: number[]; slot: number[]; port?: number[] };
  modules: Record<string, string>;
  sources: Record<string, string>;
  unused_parameters: unknown[];
  cuts: unknown[];
}

type NodeColumn =
  | "name" | "kind" | "module" | "operation" | "file" | "line" | "shape" | "dtype" | "device"
  | "parameter" | "order" | "saved_bytes" | "repeat";

export const KIND_OPERATION = 0;
export const KIND_LEAF = 1;
export const KIND_ROOT = 2;

/** Neighbours of every node in one array: those of node i stand at `item[start[i]] … item[start[i + 1] - 1]`. */
export interface Adjacency {
  start: Int32Array;
  item: Int32Array;
  edge: Int32Array;
}

/** Edges run as gradients do: from the loss towards the leaves. */
export interface Tape {
  signature: string;
  count: number;
  strings: string[];
  name: Int32Array;
  kind: Int32Array;
  module: Int32Array;
  operation: Int32Array;
  file: Int32Array;
  line: Int32Array;
  shape: Int32Array;
  dtype: Int32Array;
  device: Int32Array;
  /** String of the parameter's name, -1 where the node holds none. */
  parameter: Int32Array;
  /** A topological order: the place in which nodes fire in the backward pass. */
  order: Int32Array;
  savedBytes: Float64Array;
  source: Int32Array;
  target: Int32Array;
  slot: Int32Array;
  /** Which output of the target's operation the gradient is of: those of one port add up; null where that is not known. */
  port: Int32Array | null;
  out: Adjacency;
  into: Adjacency;
  modules: Record<string, string>;
  sources: Record<string, string>;
  unusedParameters: string[];
  cuts: Cut[];
  /** Only of two tapes laid over each other. */
  changes: Changes | null;
}

export const SAME = 0;
export const ADDED = 1;
export const GONE = 2;
export const CHANGED = 3;

/** What became of each node and edge between two tapes, and which node it is in either (-1: in that one it is not). */
export interface Changes {
  node: Uint8Array;
  edge: Uint8Array;
  older: Int32Array;
  newer: Int32Array;
  /** String of the older shape, where it is another one; else -1. */
  was: Int32Array;
}

export interface Cut {
  message: string;
  file: string | null;
  line: number | null;
  /** Parameters that get no gradient, and of which it is told as the cause: a surer cause goes before it. */
  explains: string[];
}

/** Reads a structure; raises an Error naming the column where lengths disagree or an index points nowhere. */
export function readTape(structure: TapeStructure): Tape {
  const { nodes, edges, strings } = structure;
  const count = nodes.name.length;
  const column = (name: NodeColumn): Int32Array => {
    const values = nodes[name];
    if (!values) return new Int32Array(count).fill(-1);
    if (values.length !== count) throw new Error(`the tape's column ${name} has ${values.length} rows, not ${count}`);
    return new Int32Array(values);
  };
  const source = new Int32Array(edges.source);
  const target = new Int32Array(edges.target);
  if (source.length !== target.length) throw new Error("the tape's edges have sources without targets");
  for (let e = 0; e < source.length; e++) {
    if (source[e]! < 0 || source[e]! >= count || target[e]! < 0 || target[e]! >= count) {
      throw new Error(`the tape's edge ${e} points at a node that is not there`);
    }
  }
  const out = adjacency(count, source, target);
  const into = adjacency(count, target, source);
  const kind = column("kind");
  return {
    signature: structure.signature,
    count,
    strings,
    name: column("name"),
    kind,
    module: column("module"),
    operation: column("operation"),
    file: column("file"),
    line: column("line"),
    shape: column("shape"),
    dtype: column("dtype"),
    device: column("device"),
    parameter: column("parameter"),
    order: topologicalOrder(count, column("order"), source, target, out, into),
    savedBytes: new Float64Array(nodes.saved_bytes ?? count),
    source,
    target,
    slot: new Int32Array(edges.slot ?? 0),
    port: edges.port?.length === source.length ? new Int32Array(edges.port) : null,
    out,
    into,
    modules: structure.modules ?? {},
    sources: structure.sources ?? {},
    unusedParameters: (structure.unused_parameters ?? []).map(nameOf),
    cuts: (structure.cuts ?? []).map(readCut),
    changes: readChanges(structure),
  };
}

function readChanges(structure: TapeStructure): Changes | null {
  const nodes = structure.nodes as Record<string, number[] | undefined>;
  const edges = structure.edges as Record<string, number[] | undefined>;
  const { change, older, newer, was } = nodes;
  if (!change || !older || !newer || !was || !edges["change"]) return null;
  return {
    node: Uint8Array.from(change), edge: Uint8Array.from(edges["change"]), older: Int32Array.from(older),
    newer: Int32Array.from(newer), was: Int32Array.from(was),
  };
}

function nameOf(item: unknown): string {
  if (typeof item === "string") return item;
  const record = item as Record<string, unknown> | null;
  return String(record?.["name"] ?? record?.["parameter"] ?? item);
}

function readCut(item: unknown): Cut {
  if (typeof item === "string") return { message: item, file: null, line: null, explains: [] };
  const record = (item ?? {}) as Record<string, unknown>;
  const told = record["message"] ?? record["reason"] ?? [record["operation"] ?? record["kind"], record["parameter"]];
  const explains = record["explains"] ?? record["starves"]; // older files do not tell weak causes from sure ones
  const message = Array.isArray(told) ? told.filter(Boolean).join(" · ") : String(told);
  return {
    message,
    file: typeof record["file"] === "string" ? record["file"] : null,
    line: typeof record["line"] === "number" ? record["line"] : null,
    explains: Array.isArray(explains) ? explains.map(String) : [],
  };
}

export function adjacency(count: number, from: Int32Array, to: Int32Array): Adjacency {
  const start = new Int32Array(count + 1);
  for (let e = 0; e < from.length; e++) start[from[e]! + 1]!++;
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  const fill = start.slice(0, count);
  const item = new Int32Array(from.length);
  const edge = new Int32Array(from.length);
  for (let e = 0; e < from.length; e++) {
    const place = fill[from[e]!]!++;
    item[place] = to[e]!;
    edge[place] = e;
  }
  return { start, item, edge };
}

/** The order given, where it is one; else one of our own, depth first, so that what belongs together stays so. */
function topologicalOrder(
  count: number, given: Int32Array, source: Int32Array, target: Int32Array, out: Adjacency, into: Adjacency,
): Int32Array {
  let valid = true;
  for (let e = 0; e < source.length && valid; e++) valid = given[source[e]!]! < given[target[e]!]!;
  if (valid) return given;
  const waiting = new Int32Array(count);
  for (let i = 0; i < count; i++) waiting[i] = into.start[i + 1]! - into.start[i]!;
  const stack: number[] = [];
  for (let i = count - 1; i >= 0; i--) if (waiting[i] === 0) stack.push(i);
  const order = new Int32Array(count).fill(count);
  for (let place = 0; stack.length > 0; place++) {
    const node = stack.pop()!;
    order[node] = place;
    for (let k = out.start[node]!; k < out.start[node + 1]!; k++) {
      const next = out.item[k]!;
      if (--waiting[next]! === 0) stack.push(next);
    }
  }
  return order;
}

/** Whether two tapes have the same nodes and edges under the same numbers: steps that differ in the size of their batch. */
export function alike(one: Tape, other: Tape): boolean {
  if (one.count !== other.count || one.source.length !== other.source.length || one.changes || other.changes) return false;
  for (let i = 0; i < one.count; i++) {
    if (one.kind[i] !== other.kind[i] || one.line[i] !== other.line[i]) return false;
    if (text(one, one.name[i]!) !== text(other, other.name[i]!) || text(one, one.module[i]!) !== text(other, other.module[i]!)) return false;
  }
  for (let e = 0; e < one.source.length; e++) {
    if (one.source[e] !== other.source[e] || one.target[e] !== other.target[e] || one.slot[e] !== other.slot[e]) return false;
  }
  return true;
}

/** "ConvolutionBackward0" → "Convolution", "AccumulateGrad" stays. */
export function shortName(name: string): string {
  const plain = name.slice(name.lastIndexOf(":") + 1);
  return plain.replace(/Backward\d*$/, "") || plain;
}

export function text(tape: Tape, index: number): string {
  return index >= 0 ? (tape.strings[index] ?? "") : "";
}

/** What a box says of a shape: "scalar" for none. */
export function shapeLabel(shape: string): string {
  return shape === "()" || shape === "[]" ? "scalar" : shape.replace("[", "(").replace("]", ")");
}

export function formatNorm(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Inf" : "-Inf";
  if (value === 0) return "0";
  if (value < 0) return "–";
  return value.toExponential(1).replace("e+", "e").replace("-", "−");
}

export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ["kB", "MB", "GB", "TB"];
  let size = bytes;
  let unit = -1;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
