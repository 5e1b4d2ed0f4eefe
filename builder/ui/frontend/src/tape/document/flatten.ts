/** A model document as the viewer draws graphs: its blocks in place of the nodes that use them, each in a frame of its own. */
import { paramLine, pythonText, shortType, titleOf } from "../../studio/summary";
import type { Edge, Graph, Model, Node } from "../../studio/types";
import { readTape, type Tape } from "../structure";

/** What a click shows of one node, or of a node that is drawn as a frame. */
export interface Facts {
  title: string;
  type: string;
  rows: [name: string, value: string][];
}

export interface FlatDocument {
  /** Edges run from what takes a value to what gives it, as gradients would; nodes in the reverse of their order. */
  tape: Tape;
  /** By node of the tape, and by path of a frame. */
  facts: Facts[];
  frames: Map<string, Facts>;
}

/** Which params of a flow node name a block; builder/model/ports.py has the same list. */
const BODIES: Record<string, string[]> = {
  "flow.repeat": ["block"], "flow.if": ["then", "otherwise"], "flow.for_each_step": ["block"], "flow.while": ["block"],
};
const DEEPEST = 24;

interface Placed {
  name: string;
  detail: string;
  kind: string;
  path: string;
  facts: Facts;
}

/** Numbers of the nodes that give a value, by output port. */
type Gives = (port: string) => number[];

class Flattener {
  readonly placed: Placed[] = [];
  readonly edges: [from: number, to: number][] = [];
  readonly frames = new Map<string, Facts>();
  readonly modules: Record<string, string> = {};
  private readonly blocks: Map<string, Graph>;

  constructor(model: Model | Graph) {
    this.blocks = new Map(("blocks" in model ? model.blocks : []).map((block) => [block.name, block]));
  }

  private put(one: Placed, from: number[]): number {
    this.placed.push(one);
    for (const feeder of new Set(from)) this.edges.push([feeder, this.placed.length - 1]);
    return this.placed.length - 1;
  }

  /** Places a graph's nodes; `fed` gives what feeds each input by its name, null for the page's own inputs. */
  place(graph: Graph, path: string, depth: number, fed: ((name: string, at: number) => number[]) | null): number[][] {
    const gives = new Map<string, Gives>();
    graph.inputs.forEach((input, at) => {
      const shape = `(${input.shape.join(", ")}${input.shape.length === 1 ? "," : ""})`;
      const facts = { title: input.name, type: "input", rows: [["shape", shape], ["dtype", input.dtype]] as [string, string][] };
      const numbers = fed ? fed(input.name, at) : [this.put({ name: input.name, detail: shape, kind: "input", path, facts }, [])];
      gives.set(input.id, () => numbers);
    });
    const incoming = new Map<string, Edge[]>();
    for (const edge of graph.edges) incoming.set(edge.target, [...(incoming.get(edge.target) ?? []), edge]);
    const into = (id: string): Edge[] => incoming.get(id) ?? [];
    for (const node of inOrder(graph, into)) {
      const feeds = into(node.id).map((edge): [string, number[]] => [edge.target_port, gives.get(edge.source)?.(edge.source_port) ?? []]);
      gives.set(node.id, this.node(graph, node, path, depth, feeds));
    }
    return graph.outputs.map((output) => {
      const from = into(output.id).flatMap((edge) => gives.get(edge.source)?.(edge.source_port) ?? []);
      if (fed) return from;
      const facts = { title: output.name, type: "output", rows: [] };
      return [this.put({ name: output.name, detail: "output", kind: "output", path, facts }, from)];
    });
  }

  private node(graph: Graph, node: Node, path: string, depth: number, feeds: [port: string, from: number[]][]): Gives {
    const facts = factsOf(graph, node);
    const own = path ? `${path}.${node.name}` : node.name;
    const params = node.type.startsWith("block.") ? [""] : (BODIES[node.type] ?? []);
    const bodies = params
      .map((param): [string, Graph | undefined] => [param, this.blocks.get(param ? String(node.params[param]) : node.type.slice("block.".length))])
      .filter((body): body is [string, Graph] => body[1] !== undefined && body[1].nodes.length > 0);
    if (bodies.length === 0 || depth >= DEEPEST) {
      const at = this.put({
        name: titleOf(node), detail: paramLine(node, undefined) || node.type, kind: kindOf(node.type), path, facts,
      }, feeds.flatMap(([, from]) => from));
      return () => [at];
    }
    const times = node.params["times"] === undefined ? "" : ` ×${pythonText(node.params["times"])}`;
    const flow = node.type.startsWith("flow.");
    this.modules[own] = flow ? `${shortType(node.type)}${times}${bodies.length === 1 ? ` · ${bodies[0]![1].name}` : ""}` : bodies[0]![1].name;
    this.frames.set(own, facts);
    const everything = feeds.flatMap(([, from]) => from);
    const results = bodies.map(([param, body]) => {
      const inner = bodies.length > 1 ? `${own}.${param}` : own;
      if (bodies.length > 1) {
        this.modules[inner] = body.name;
        this.frames.set(inner, { ...facts, title: `${node.name}, ${param}` });
      }
      return this.place(body, inner, depth + 1, (name) => feeds.find(([port]) => port === name)?.[1] ?? everything);
    });
    return (port) => {
      const at = Number(port.split(".")[0]);
      return results.flatMap((outputs) => outputs[at] ?? outputs.flat());
    };
  }
}

/** Every node after what feeds it, otherwise as they stand; nodes of a circle last. */
function inOrder(graph: Graph, into: (id: string) => Edge[]): Node[] {
  const waiting = new Set(graph.nodes.map((node) => node.id));
  const found: Node[] = [];
  let rest = graph.nodes;
  while (rest.length > 0) {
    const later: Node[] = [];
    for (const node of rest) {
      if (into(node.id).some((edge) => waiting.has(edge.source) && edge.source !== node.id)) later.push(node);
      else {
        waiting.delete(node.id);
        found.push(node);
      }
    }
    if (later.length === rest.length) return [...found, ...later];
    rest = later;
  }
  return found;
}

function kindOf(type: string): string {
  if (type.startsWith("nn.")) return "layer";
  if (type.startsWith("block.") || type.startsWith("flow.")) return type.split(".")[0]!;
  return type === "code" ? "code" : "op";
}

function factsOf(graph: Graph, node: Node): Facts {
  const rows = Object.entries(node.params).map(([name, value]): [string, string] => [name, pythonText(value)]);
  if (node.shares) rows.push(["shares the weights of", graph.nodes.find((one) => one.id === node.shares)?.name ?? node.shares]);
  return { title: node.name, type: node.type, rows };
}

export function flatten(model: Model | Graph): FlatDocument {
  const flat = new Flattener(model);
  flat.place(model, "", 0, null);
  const { placed, edges } = flat;
  const count = placed.length;
  const at = (number: number): number => count - 1 - number;
  const nodes = [...placed].reverse();
  const strings: string[] = [];
  const known = new Map<string, number>();
  const intern = (value: string): number => {
    if (!known.has(value)) known.set(value, strings.push(value) - 1);
    return known.get(value)!;
  };
  const column = (of: (one: Placed) => string): number[] => nodes.map((one) => intern(of(one)));
  const none = nodes.map(() => -1);
  const tape = readTape({
    version: 1, signature: "document", strings,
    nodes: {
      name: column((one) => one.name), kind: nodes.map(() => 0), module: column((one) => one.path), operation: column(() => ""),
      file: none, line: none, shape: column((one) => one.detail), dtype: none, device: column((one) => one.kind),
      parameter: none, order: nodes.map((_, i) => i), saved_bytes: nodes.map(() => 0), repeat: none,
    },
    edges: { source: edges.map(([, to]) => at(to)), target: edges.map(([from]) => at(from)), slot: edges.map(() => 0) },
    modules: { "": model.name, ...flat.modules }, sources: {}, unused_parameters: [], cuts: [],
  });
  return { tape, facts: nodes.map((one) => one.facts), frames: flat.frames };
}
