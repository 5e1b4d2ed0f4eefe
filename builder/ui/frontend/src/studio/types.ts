/** The document, the catalogue and the checker's report, as the server sends them. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Size = number | string;
export type Position = [number, number];

export interface Input {
  id: string;
  name: string;
  shape: Size[];
  dtype: string;
  position: Position | null;
}

export interface Node {
  id: string;
  type: string;
  name: string;
  params: { [name: string]: Json };
  shares: string | null;
  position: Position | null;
}

export interface Edge {
  source: string;
  source_port: string;
  target: string;
  target_port: string;
}

export interface Output {
  id: string;
  name: string;
  position: Position | null;
}

export interface Graph {
  name: string;
  inputs: Input[];
  nodes: Node[];
  edges: Edge[];
  outputs: Output[];
}

/** The whole document: the model's graph and the blocks it uses. */
export interface Model extends Graph {
  schema_version: number;
  blocks: Graph[];
}

export interface Param {
  name: string;
  kind: "int" | "float" | "bool" | "str" | "choice" | "ints" | "floats" | "dtype" | "shape" | "any";
  required: boolean;
  default: Json;
  choices: Json[] | null;
  nullable: boolean;
  length: number | null;
  inferred: boolean;
  minimum: number | null;
  doc: string;
  /** torch wants a tensor where the document holds (nested) numbers. */
  tensor?: boolean;
  /** Given to forward, not to __init__. */
  call?: boolean;
  /** What a layer placed by hand starts with; where `divides` is set, at most this and dividing that dimension. */
  suggestion?: Json;
  divides?: number | null;
}

export interface Port {
  name: string;
  required?: boolean;
  list?: boolean;
  doc?: string;
  children?: Port[];
  /** The output exists only while this param is neither false nor None. */
  when?: string | null;
}

/** One thing that can be placed: a layer, an op, a loss. */
export interface Entry {
  type: string;
  name: string;
  kind: string;
  category: string;
  color: string;
  doc: string;
  deprecated: boolean;
  params: Param[];
  inputs: Port[];
  outputs: Port[];
  key: string | null;
}

export interface Catalog {
  torch_version: string;
  entries: { [type: string]: Entry };
}

export interface ActionRecord {
  action: string;
  arguments: { [name: string]: unknown };
}

export interface Finding {
  code: string;
  severity: "error" | "warning";
  node: string | null;
  param: string | null;
  port: string | null;
  edge: Edge | null;
  message: string;
  detail: string | null;
  shapes: { [name: string]: unknown } | null;
  fix: { label: string; actions: ActionRecord[] } | null;
}

export interface CodeSpan {
  module: string | null;
  init: [number, number] | null;
  forward: [number, number] | null;
}

/** What checking a document found; sizes in elements, counts per sample. */
export interface Report {
  ok: boolean;
  findings: Finding[];
  shapes: { [id: string]: { [port: string]: Size[] } };
  dtypes: { [id: string]: { [port: string]: string } };
  filled: { [id: string]: { [param: string]: Json } };
  nodes: { [id: string]: { parameters: number; flops: number; activation_bytes: number } };
  totals: { parameters: number; flops: number; bytes: number; activation_bytes: number };
  source: string;
  map: { [id: string]: CodeSpan };
  milliseconds: number;
  torch: string;
}

/** A piece of a graph, as it is copied and pasted. */
export interface Fragment {
  nodes: Node[];
  edges: Edge[];
}
