/** Making a block of nodes that are there: the same rules as builder/model/group.py. */
import { ActionError } from "./actions";
import { fresh, freshPlain, isIdentifier, stem, takenNames } from "./names";
import type { Edge, Graph, Input, Model, Node, Output, Position, Size } from "./types";

interface GroupArguments {
  ids: string[];
  shapes: { [node: string]: { [port: string]: Size[] } };
  dtypes?: { [node: string]: { [port: string]: string } };
  name?: string;
}

const keyOf = (edge: Edge): string => `${edge.source} ${edge.source_port}`;

/** The nodes as a block, and one use of it in their place; what crosses its border becomes its inputs and outputs. */
export function group(model: Model, args: GroupArguments): Model {
  const wanted = new Set(args.ids);
  const chosen = model.nodes.filter((node) => wanted.has(node.id));
  if (!chosen.length) throw new ActionError("a block is made of nodes of the model itself: select some");
  const inside = new Set(chosen.map((node) => node.id));
  refuseTornWeights(model, inside);
  refuseACircle(model, inside);
  const blockName = nameOf(model, args.name);
  const entering = model.edges.filter((edge) => inside.has(edge.target) && !inside.has(edge.source));
  const leaving = model.edges.filter((edge) => inside.has(edge.source) && !inside.has(edge.target));
  const taken = takenNames(model);
  const use = freshPlain(stem(`block.${blockName}`), taken);
  taken.add(use);
  const local = new Set(chosen.map((node) => node.name));
  /** An id that is used nowhere, and a name that is not used in the block. */
  const unused = (root: string): { id: string; name: string; position: null } => {
    const found = { id: freshPlain(`${use}_${root}`, taken), name: freshPlain(root, local), position: null };
    taken.add(found.id);
    local.add(found.name);
    return found;
  };

  const inputs = new Map<string, Input>();
  for (const edge of entering) {
    if (inputs.has(keyOf(edge))) continue;
    const shape = args.shapes[edge.source]?.[edge.source_port];
    if (!shape) throw new ActionError(`the shape that ${edge.source} gives is not known yet: mend what is before the block first`);
    inputs.set(keyOf(edge), { ...unused("x"), shape, dtype: args.dtypes?.[edge.source]?.[edge.source_port] ?? "float32" });
  }
  const results = new Map<string, { output: Output; wire: Edge }>();
  const gives = (source: string, port: string) => {
    if (results.has(`${source} ${port}`)) return;
    const output = unused("y");
    results.set(`${source} ${port}`, { output, wire: { source, source_port: port, target: output.id, target_port: "value" } });
  };
  for (const edge of leaving) gives(edge.source, edge.source_port);
  if (!results.size) gives(chosen.at(-1)!.id, "0");

  const block: Graph = {
    name: blockName,
    inputs: [...inputs.values()],
    nodes: chosen,
    edges: [
      ...model.edges.filter((edge) => inside.has(edge.source) && inside.has(edge.target)),
      ...entering.map((edge) => ({ ...edge, source: inputs.get(keyOf(edge))!.id, source_port: "0" })),
      ...[...results.values()].map(({ wire }) => wire),
    ],
    outputs: [...results.values()].map(({ output }) => output),
  };
  const node: Node = { id: use, type: `block.${blockName}`, name: use, params: {}, shares: null, position: middle(chosen) };
  const order = [...results.keys()];
  const nodes = model.nodes.flatMap((one) => (one === chosen[0] ? [node] : inside.has(one.id) ? [] : [one]));
  const edges = [
    ...model.edges.filter((edge) => !inside.has(edge.source) && !inside.has(edge.target)),
    ...[...inputs].map(([key, input]) => {
      const [source, source_port] = key.split(" ") as [string, string];
      return { source, source_port, target: use, target_port: input.name };
    }),
    ...leaving.map((edge) => ({ ...edge, source: use, source_port: String(order.indexOf(keyOf(edge))) })),
  ];
  return { ...model, nodes, edges, blocks: [...model.blocks, block] };
}

function middle(nodes: readonly Node[]): Position | null {
  const places = nodes.flatMap((node) => (node.position ? [node.position] : []));
  if (places.length < nodes.length) return null;
  const mean = (axis: 0 | 1) => Math.round(places.reduce((sum, place) => sum + place[axis], 0) / places.length);
  return [mean(0), mean(1)];
}

function nameOf(model: Model, name: string | undefined): string {
  const taken = new Set([model.name, ...model.blocks.map((block) => block.name)]);
  if (name === undefined) return fresh("Block", taken);
  if (!isIdentifier(name)) throw new ActionError(`${name} is not a name Python can use`);
  if (taken.has(name)) throw new ActionError(`the name ${name} is taken`);
  return name;
}

function refuseTornWeights(model: Model, inside: ReadonlySet<string>): void {
  for (const node of model.nodes) {
    if (node.shares !== null && inside.has(node.id) !== inside.has(node.shares)) {
      throw new ActionError(`${node.id} shares the weights of ${node.shares}: select both or neither`);
    }
  }
}

/** A path that leaves the block and comes back would make the block its own input. */
function refuseACircle(model: Model, inside: ReadonlySet<string>): void {
  const stack = model.edges.filter((edge) => inside.has(edge.source) && !inside.has(edge.target)).map((edge) => edge.target);
  const seen = new Set<string>();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const edge of model.edges) {
      if (edge.source !== id) continue;
      if (inside.has(edge.target)) throw new ActionError(`${id} lies between the selected nodes: select it too`);
      stack.push(edge.target);
    }
  }
}
