/** Reading a document: look-ups, order, ports. Nothing here edits. */
import type { Catalog, Edge, Entry, Graph, Input, Model, Node, Output, Port, Report } from "./types";

export type Item = { kind: "input"; item: Input } | { kind: "node"; item: Node } | { kind: "output"; item: Output };

export interface Index {
  items: Map<string, Item>;
  incoming: Map<string, Map<string, Edge>>;
  outgoing: Map<string, Edge[]>;
  /** Every id, sources before what they feed. */
  order: string[];
}

const indexes = new WeakMap<Graph, Index>();

/** The look-up tables of a graph, made once per (immutable) graph. */
export function indexOf(graph: Graph): Index {
  const known = indexes.get(graph);
  if (known) return known;
  const items = new Map<string, Item>();
  for (const item of graph.inputs) items.set(item.id, { kind: "input", item });
  for (const item of graph.nodes) items.set(item.id, { kind: "node", item });
  for (const item of graph.outputs) items.set(item.id, { kind: "output", item });
  const incoming = new Map<string, Map<string, Edge>>();
  const outgoing = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    let ports = incoming.get(edge.target);
    if (!ports) incoming.set(edge.target, (ports = new Map()));
    ports.set(edge.target_port, edge);
    const out = outgoing.get(edge.source);
    if (out) out.push(edge);
    else outgoing.set(edge.source, [edge]);
  }
  const index = { items, incoming, outgoing, order: sorted(items, incoming) };
  indexes.set(graph, index);
  return index;
}

function sorted(items: Map<string, Item>, incoming: Map<string, Map<string, Edge>>): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const start of items.keys()) {
    const stack: [string, boolean][] = [[start, false]];
    while (stack.length) {
      const [id, done] = stack.pop()!;
      if (done) {
        order.push(id);
        continue;
      }
      if (seen.has(id) || !items.has(id)) continue;
      seen.add(id);
      stack.push([id, true]);
      const sources = [...(incoming.get(id)?.values() ?? [])].map((edge) => edge.source).reverse();
      for (const source of sources) if (!seen.has(source)) stack.push([source, false]);
    }
  }
  return order;
}

/** Whether a wire from `source` to `target` would close a circle. */
export function closesCircle(graph: Graph, source: string, target: string): boolean {
  const { outgoing } = indexOf(graph);
  const stack = [target];
  const seen = new Set<string>();
  while (stack.length) {
    const id = stack.pop()!;
    if (id === source) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const edge of outgoing.get(id) ?? []) stack.push(edge.target);
  }
  return false;
}

export interface PlacedPort {
  id: string;
  label: string;
  required: boolean;
  wired: boolean;
  doc: string;
}

const FLOW_BLOCKS: { [type: string]: string[] } = {
  "flow.repeat": ["block"], "flow.if": ["then", "otherwise"], "flow.for_each_step": ["block"], "flow.while": ["block"],
};

/** Names of the blocks a node uses: its own type, or those its flow params name. */
export function usedBlocks(node: Node): string[] {
  if (node.type.startsWith("block.")) return [node.type.slice(6)];
  const named = (FLOW_BLOCKS[node.type] ?? []).map((param) => node.params[param]);
  return named.filter((name): name is string => typeof name === "string" && name !== "");
}

/** The block whose inputs and outputs a block use or flow node has. */
const blockOf = (model: Model, node: Node): Graph | undefined =>
  usedBlocks(node).map((name) => model.blocks.find((block) => block.name === name)).find(Boolean);

const namesIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function declaredInputs(model: Model, node: Node, entry: Entry | undefined): Port[] {
  if (node.type === "code") return namesIn(node.params.inputs).map((name) => ({ name }));
  const block = blockOf(model, node);
  if (!block) return entry?.inputs ?? [{ name: "input" }];
  const stateful = node.type === "flow.for_each_step";
  return block.inputs.map((input, place) => ({ name: input.name, required: !(stateful && place > 0) }));
}

function declaredOutputs(model: Model, node: Node, entry: Entry | undefined): { id: string; label: string }[] {
  const numbered = (names: string[]) => names.map((label, place) => ({ id: String(place), label }));
  if (node.type === "code") return numbered(namesIn(node.params.outputs));
  const block = blockOf(model, node);
  if (!block) return returned(node, entry);
  const names = block.outputs.map((output) => output.name);
  const steps = node.type === "flow.for_each_step" && block.outputs.length < block.inputs.length;
  return numbered(steps ? ["steps", ...names] : names);
}

/** Where a wire into a new node goes: its first required input. */
export function firstInputPort(model: Model, node: Node, entry: Entry | undefined): string {
  const declared = declaredInputs(model, node, entry);
  const port = declared.find((one) => one.required !== false) ?? declared[0];
  if (!port) return "input";
  return port.list ? `${port.name}.0` : port.name;
}

/** "tensors.1" → ["tensors", 1]; "input" → ["input", null]. */
export function splitPort(port: string): [string, number | null] {
  const found = /^([^.]*)\.(\d+)$/.exec(port);
  return found ? [found[1]!, Number(found[2])] : [port, null];
}

/** The input ports of a node: what its entry declares, and for a list of tensors one free place more. */
export function inputPorts(model: Model, graph: Graph, node: Node, entry: Entry | undefined): PlacedPort[] {
  const wired = indexOf(graph).incoming.get(node.id) ?? new Map<string, Edge>();
  const declared = declaredInputs(model, node, entry);
  const ports: PlacedPort[] = [];
  for (const port of declared) {
    const doc = port.doc ?? "";
    if (!port.list) {
      ports.push({ id: port.name, label: port.name, required: port.required !== false, wired: wired.has(port.name), doc });
      continue;
    }
    let used = 0;
    while (wired.has(`${port.name}.${used}`)) used += 1;
    for (let place = 0; place <= used; place += 1) {
      const id = `${port.name}.${place}`;
      ports.push({ id, label: `${port.name}[${place}]`, required: place === 0, wired: wired.has(id), doc });
    }
  }
  for (const id of wired.keys()) {
    if (!ports.some((port) => port.id === id)) ports.push({ id, label: id, required: false, wired: true, doc: "" });
  }
  return ports;
}

function leaves(ports: Port[], prefix: string): { id: string; label: string }[] {
  return ports.flatMap((port, place) => {
    if (port.children?.length) return leaves(port.children, `${prefix}${place}.`);
    return [{ id: `${prefix}${place}`, label: port.name }];
  });
}

function returned(node: Node, entry: Entry | undefined): { id: string; label: string }[] {
  const ports = entry?.outputs?.length ? entry.outputs : [{ name: "output" }];
  return leaves(ports.filter((port) => !port.when || (node.params[port.when] ?? false) !== false), "");
}

/** The output ports of a node: what its entry declares, what the checker saw, and what is wired. */
export function outputPorts(
  model: Model, graph: Graph, node: Node, entry: Entry | undefined, report: Report | null,
): { id: string; label: string }[] {
  const declared = declaredOutputs(model, node, entry);
  const seen = report?.shapes[node.id];
  const ids = new Set(declared.map((port) => port.id));
  const extra = [...Object.keys(seen ?? {}), ...(indexOf(graph).outgoing.get(node.id) ?? []).map((edge) => edge.source_port)];
  for (const id of extra) {
    if (ids.has(id)) continue;
    ids.add(id);
    declared.push({ id, label: `[${id.replaceAll(".", "][")}]` });
  }
  return declared.length > 1 ? declared.sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true })) : declared;
}

/** A shape as it is read: "N × 16 × 8 × 8"; a tensor without dimensions is "scalar". */
export function shapeText(shape: readonly (number | string)[] | undefined): string {
  if (!shape) return "";
  return shape.length ? shape.join(" × ") : "scalar";
}

export const entryOf = (catalog: Catalog | null, type: string): Entry | undefined => catalog?.entries[type];
