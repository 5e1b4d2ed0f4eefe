/** Small tapes for tests, written as text: one row a node, "name module < inputs". */
import type { TapeStructure } from "../structure";

export interface Row {
  name: string;
  module?: string;
  shape?: string;
  parameter?: string;
  line?: number;
  /** Indices of the rows whose outputs it used: where its gradient flows. */
  inputs?: number[];
}

/** A structure from rows in the order of the forward pass, the loss last; node 0 of the result is the loss. */
export function structure(rows: Row[], modules: Record<string, string> = {}): TapeStructure {
  const strings: string[] = [];
  const known = new Map<string, number>();
  const intern = (value: string): number => {
    let at = known.get(value);
    if (at === undefined) {
      known.set(value, (at = strings.length));
      strings.push(value);
    }
    return at;
  };
  const count = rows.length;
  const place = (row: number): number => count - 1 - row;
  const nodes = [...rows].reverse();
  const leaf = (row: Row): boolean => row.parameter !== undefined;
  const fires = [...nodes.keys()].filter((i) => !leaf(nodes[i]!)).concat([...nodes.keys()].filter((i) => leaf(nodes[i]!)));
  const order = new Array<number>(count);
  fires.forEach((node, at) => (order[node] = at));
  const source: number[] = [];
  const target: number[] = [];
  const slot: number[] = [];
  rows.forEach((row, i) =>
    (row.inputs ?? []).forEach((input, k) => {
      source.push(place(i));
      target.push(place(input));
      slot.push(k);
    }),
  );
  const all: Record<string, string> = { "": "Net", ...modules };
  for (const row of rows) if (row.module && !(row.module in all)) all[row.module] = "Module";
  return {
    version: 1, signature: "test", strings,
    nodes: {
      name: nodes.map((row) => intern(leaf(row) ? "AccumulateGrad" : `${row.name}Backward0`)),
      kind: nodes.map((row, i) => (i === 0 ? 2 : leaf(row) ? 1 : 0)),
      module: nodes.map((row) => intern(row.module ?? "")),
      operation: nodes.map(() => intern("")),
      file: nodes.map(() => intern("model.py")),
      line: nodes.map((row) => row.line ?? 1),
      shape: nodes.map((row) => intern(row.shape ?? "(2, 3)")),
      dtype: nodes.map(() => intern("float32")),
      device: nodes.map(() => intern("cpu")),
      parameter: nodes.map((row) => (row.parameter === undefined ? -1 : intern(row.parameter))),
      order,
      saved_bytes: nodes.map(() => 8),
      repeat: nodes.map(() => -1),
    },
    edges: { source, target, slot },
    modules: all, sources: {}, unused_parameters: [], cuts: [],
  };
}

export function chain(length: number, named = (i: number): string => `Op${i}`): Row[] {
  return Array.from({ length }, (_, i) => ({ name: named(i), inputs: i > 0 ? [i - 1] : [] }));
}

/** A loop of `steps` rounds through one module: matmul with a shared weight, add, tanh. */
export function unrolled(steps: number): Row[] {
  const rows: Row[] = [{ name: "", parameter: "cell.weight", module: "cell" }];
  let state: number | null = null;
  for (let step = 0; step < steps; step++) {
    rows.push({ name: "Mm", module: "cell", inputs: state === null ? [0] : [state, 0] });
    rows.push({ name: "Add", module: "cell", inputs: [rows.length - 1] });
    rows.push({ name: "Tanh", module: "cell", inputs: [rows.length - 1] });
    state = rows.length - 1;
  }
  rows.push({ name: "Mean", shape: "()", inputs: [state!] });
  return rows;
}

/** Two residual blocks, each a linear and a relu around which the input is carried. */
export function residual(): Row[] {
  return [
    { name: "", parameter: "stem.weight", module: "stem" },
    { name: "Mm", module: "stem", inputs: [0] },
    { name: "", parameter: "body.0.linear.weight", module: "body.0.linear" },
    { name: "Mm", module: "body.0.linear", inputs: [1, 2] },
    { name: "Relu", module: "body.0.act", inputs: [3] },
    { name: "Add", module: "body.0", inputs: [1, 4] },
    { name: "", parameter: "body.1.linear.weight", module: "body.1.linear" },
    { name: "Mm", module: "body.1.linear", inputs: [5, 6] },
    { name: "Relu", module: "body.1.act", inputs: [7] },
    { name: "Add", module: "body.1", inputs: [5, 8] },
    { name: "Mean", shape: "()", inputs: [9] },
  ];
}
