/**
 * The action table: every edit of a document is one record, `perform(document, arguments) → document`.
 *
 * The same table stands in builder/model/actions.py; tests/model/action_vectors.json holds both to one behaviour.
 * Nothing here knows the screen, the server or the catalogue. What an edit does not touch keeps its identity.
 */
import { closesCircle, firstInputPort, indexOf, splitPort } from "./graph";
import { group } from "./group";
import { fresh, freshPlain, isIdentifier, stem, takenNames } from "./names";
import type { Catalog, Edge, Fragment, Graph, Json, Model, Node, Position, Size } from "./types";

/** An edit that cannot be made, with the reason in plain words. */
export class ActionError extends Error {}

type Arguments = { [name: string]: any };

export interface Action {
  name: string;
  label: string;
  key: string | null;
  perform(model: Model, args: Arguments): Model;
}

/** Replaces the graph (the model's own or a block's) that holds `id`. */
function inGraphOf(model: Model, id: string | null, edit: (graph: Graph) => Graph): Model {
  const holds = (graph: Graph) => id === null || indexOf(graph).items.has(id);
  if (holds(model)) return { ...model, ...edit(model) };
  const place = model.blocks.findIndex(holds);
  if (place < 0) throw new ActionError(`there is no node ${id}`);
  const blocks = [...model.blocks];
  blocks[place] = edit(blocks[place]!);
  return { ...model, blocks };
}

const nodeIn = (graph: Graph, id: string): Node => {
  const node = graph.nodes.find((one) => one.id === id);
  if (!node) throw new ActionError(`there is no node ${id}`);
  return node;
};

const withNode = (graph: Graph, id: string, change: (node: Node) => Node): Graph => {
  nodeIn(graph, id);
  return { ...graph, nodes: graph.nodes.map((node) => (node.id === id ? change(node) : node)) };
};

let catalog: Catalog | null = null;

/** Tells the actions where to read what a layer's inputs are called; without it every first input is "input". */
export function useCatalog(known: Catalog | null): void {
  catalog = known;
}

const firstPort = (model: Model, node: Node): string => firstInputPort(model, node, catalog?.entries[node.type]);

const identifier = (text: unknown): string => {
  if (!isIdentifier(text)) throw new ActionError(`${String(text)} is not a name Python can use`);
  return text;
};

/** The edges without those that go; what is left in a list of tensors closes the gap. */
function renumbered(edges: readonly Edge[], gone: ReadonlySet<Edge>): Edge[] {
  const kept = edges.filter((edge) => !gone.has(edge));
  const lists = new Set([...gone].filter((edge) => edge.target_port.includes(".")).map((edge) => `${edge.target} ${splitPort(edge.target_port)[0]}`));
  const moved = new Map<Edge, Edge>();
  for (const list of lists) {
    const [target, name] = list.split(" ") as [string, string];
    kept
      .filter((edge) => edge.target === target && splitPort(edge.target_port)[0] === name)
      .sort((a, b) => (splitPort(a.target_port)[1] ?? 0) - (splitPort(b.target_port)[1] ?? 0))
      .forEach((edge, place) => {
        if (edge.target_port !== `${name}.${place}`) moved.set(edge, { ...edge, target_port: `${name}.${place}` });
      });
  }
  return kept.map((edge) => moved.get(edge) ?? edge);
}

function newNode(model: Model, args: Arguments): Node {
  const taken = takenNames(model);
  const id: string = args.id ?? fresh(stem(args.type), taken);
  identifier(id);
  if (taken.has(id)) throw new ActionError(`the name ${id} is taken`);
  const name = identifier(args.name ?? id);
  if (taken.has(name)) throw new ActionError(`the name ${name} is taken`);
  return { id, type: args.type, name, params: args.params ?? {}, shares: null, position: args.position ?? null };
}

function addNode(model: Model, args: Arguments): Model {
  const node = newNode(model, args);
  const after = args.after as { node: string; port?: string } | undefined;
  return inGraphOf(model, after?.node ?? null, (graph) => {
    const nodes = [...graph.nodes, node];
    if (!after) return { ...graph, nodes };
    if (graph.outputs.some((output) => output.id === after.node)) throw new ActionError(`${after.node} is an output and feeds nothing`);
    const port = after.port ?? "0";
    const fed = graph.edges.filter((edge) => edge.source === after.node && edge.source_port === port);
    const reroute = fed.length === 1 && graph.outputs.some((output) => output.id === fed[0]!.target);
    const wire: Edge = { source: after.node, source_port: port, target: node.id, target_port: firstPort(model, node) };
    const edges = graph.edges.map((edge) =>
      reroute && edge === fed[0] ? { ...edge, source: node.id, source_port: "0" } : edge,
    );
    return { ...graph, nodes, edges: [...edges, wire] };
  });
}

/** The node whose module this one calls: itself, unless it shares another's weights. */
function ownerOf(nodes: ReadonlyMap<string, Node>, node: Node): Node {
  const seen = new Set([node.id]);
  let owner = node;
  while (owner.shares !== null && nodes.has(owner.shares) && !seen.has(owner.shares)) {
    seen.add(owner.shares);
    owner = nodes.get(owner.shares)!;
  }
  return owner;
}

/** Nodes without those that go; weights shared with a deleted node pass to the next that shares them. */
function nodesWithout(graph: Graph, gone: ReadonlySet<string>): Node[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const heirs = new Map<string, string>();
  const kept: Node[] = [];
  for (const node of graph.nodes) {
    if (gone.has(node.id)) continue;
    if (node.shares === null || !gone.has(node.shares)) {
      kept.push(node);
      continue;
    }
    const owner = ownerOf(byId, node);
    if (gone.has(owner.id) && !heirs.has(owner.id)) {
      heirs.set(owner.id, node.id);
      kept.push({ ...node, type: owner.type, params: owner.params, shares: null });
    } else kept.push({ ...node, shares: heirs.get(owner.id) ?? owner.id });
  }
  return kept;
}

function removeItems(model: Model, args: Arguments): Model {
  const ids = new Set<string>(args.ids);
  const strip = (graph: Graph): Graph => {
    const { items } = indexOf(graph);
    if (![...ids].some((id) => items.has(id))) return graph;
    return {
      ...graph,
      inputs: graph.inputs.filter((item) => !ids.has(item.id)),
      nodes: nodesWithout(graph, ids),
      outputs: graph.outputs.filter((item) => !ids.has(item.id)),
      edges: renumbered(graph.edges, new Set(graph.edges.filter((edge) => ids.has(edge.source) || ids.has(edge.target)))),
    };
  };
  return { ...model, ...strip(model), blocks: model.blocks.map(strip) };
}

function connect(model: Model, args: Arguments): Model {
  const edge: Edge = {
    source: args.source, source_port: args.source_port ?? "0", target: args.target, target_port: args.target_port ?? "input",
  };
  return inGraphOf(model, edge.target, (graph) => {
    const { items } = indexOf(graph);
    const source = items.get(edge.source);
    const target = items.get(edge.target);
    if (!source) throw new ActionError(`there is no node ${edge.source}`);
    if (source.kind === "output") throw new ActionError(`${edge.source} is an output and feeds nothing`);
    if (target?.kind === "input") throw new ActionError(`${edge.target} is an input and takes no wire`);
    if (closesCircle(graph, edge.source, edge.target)) throw new ActionError("this wire would close a circle");
    const kept = graph.edges.filter((one) => one.target !== edge.target || one.target_port !== edge.target_port);
    return { ...graph, edges: [...kept, edge] };
  });
}

function disconnect(model: Model, args: Arguments): Model {
  return inGraphOf(model, args.target, (graph) => {
    const gone = graph.edges.filter((edge) => edge.target === args.target && edge.target_port === args.target_port);
    return { ...graph, edges: renumbered(graph.edges, new Set(gone)) };
  });
}

function setParams(model: Model, args: Arguments): Model {
  return inGraphOf(model, args.id, (graph) =>
    withNode(graph, args.id, (node) => ({ ...node, params: { ...node.params, ...(args.params as Node["params"]) } })),
  );
}

function setParam(model: Model, args: Arguments): Model {
  if ("value" in args) return setParams(model, { id: args.id, params: { [args.param]: args.value as Json } });
  return inGraphOf(model, args.id, (graph) =>
    withNode(graph, args.id, (node) => {
      const { [args.param as string]: _gone, ...params } = node.params;
      return { ...node, params };
    }),
  );
}

function renamed<Item extends { id: string; name: string }>(items: Item[], id: string, name: string): Item[] {
  return items.some((item) => item.id === id) ? items.map((item) => (item.id === id ? { ...item, name } : item)) : items;
}

function rename(model: Model, args: Arguments): Model {
  const { id, name } = args as { id: string; name: string };
  identifier(name);
  return inGraphOf(model, id, (graph) => {
    const all = [...graph.inputs, ...graph.nodes, ...graph.outputs];
    if (all.some((item) => item.id !== id && item.name === name)) throw new ActionError(`the name ${name} is taken`);
    return {
      ...graph,
      inputs: renamed(graph.inputs, id, name),
      nodes: renamed(graph.nodes, id, name),
      outputs: renamed(graph.outputs, id, name),
    };
  });
}

function move(model: Model, args: Arguments): Model {
  const positions = args.positions as { [id: string]: Position };
  const place = <Item extends { id: string; position: Position | null }>(items: Item[]): Item[] =>
    items.some((item) => item.id in positions)
      ? items.map((item) => (item.id in positions ? { ...item, position: positions[item.id]! } : item))
      : items;
  const moved = (graph: Graph): Graph => {
    const inputs = place(graph.inputs);
    const nodes = place(graph.nodes);
    const outputs = place(graph.outputs);
    if (inputs === graph.inputs && nodes === graph.nodes && outputs === graph.outputs) return graph;
    return { ...graph, inputs, nodes, outputs };
  };
  return { ...model, ...moved(model), blocks: model.blocks.map(moved) };
}

function insertBetween(model: Model, args: Arguments): Model {
  const node = newNode(model, args);
  return inGraphOf(model, args.target, (graph) => {
    const old = graph.edges.find((edge) => edge.target === args.target && edge.target_port === args.target_port);
    if (!old) throw new ActionError(`nothing feeds ${args.target}.${args.target_port}`);
    const into: Edge = { ...old, target: node.id, target_port: firstPort(model, node) };
    const out: Edge = { source: node.id, source_port: "0", target: old.target, target_port: old.target_port };
    return { ...graph, nodes: [...graph.nodes, node], edges: [...graph.edges.map((edge) => (edge === old ? out : edge)), into] };
  });
}

/** Whether a node calls another's module, directly or through a third. */
function sharesWith(nodes: ReadonlyMap<string, Node>, node: Node, owner: string): boolean {
  const seen = new Set<string>();
  let one: Node | undefined = node;
  while (one && one.shares !== null && !seen.has(one.id)) {
    if (one.shares === owner) return true;
    seen.add(one.id);
    one = nodes.get(one.shares);
  }
  return false;
}

/** The node gets weights of its own; nodes that share them become the same layer. */
function replaceType(model: Model, args: Arguments): Model {
  return inGraphOf(model, args.id, (graph) => {
    nodeIn(graph, args.id);
    const byId = new Map(graph.nodes.map((node) => [node.id, node]));
    const nodes = graph.nodes.map((node) => {
      if (node.id === args.id) return { ...node, type: args.type, params: args.params ?? {}, shares: null };
      return sharesWith(byId, node, args.id) ? { ...node, type: args.type } : node;
    });
    return { ...graph, nodes };
  });
}

function paste(model: Model, args: Arguments): Model {
  const fragment = args.fragment as Fragment;
  const [dx, dy] = (args.offset ?? [0, 0]) as Position;
  const taken = takenNames(model);
  const ids = new Map<string, string>();
  const nodes = fragment.nodes.map((node) => {
    const id = fresh(stem(node.type), taken);
    taken.add(id);
    ids.set(node.id, id);
    const position: Position | null = node.position ? [node.position[0] + dx, node.position[1] + dy] : null;
    return { ...node, id, name: id, position };
  });
  const edges = fragment.edges
    .filter((edge) => ids.has(edge.source) && ids.has(edge.target))
    .map((edge) => ({ ...edge, source: ids.get(edge.source)!, target: ids.get(edge.target)! }));
  for (const node of nodes) if (node.shares !== null) node.shares = ids.get(node.shares) ?? node.shares;
  return { ...model, nodes: [...model.nodes, ...nodes], edges: [...model.edges, ...edges] };
}

function setInput(model: Model, args: Arguments): Model {
  const renamedModel = args.name === undefined ? model : rename(model, { id: args.id, name: args.name });
  return inGraphOf(renamedModel, args.id, (graph) => ({
    ...graph,
    inputs: graph.inputs.map((input) =>
      input.id === args.id
        ? { ...input, shape: (args.shape as Size[]) ?? input.shape, dtype: (args.dtype as string) ?? input.dtype }
        : input,
    ),
  }));
}

function newId(model: Model, args: Arguments, otherwise: string): string {
  const taken = takenNames(model);
  const id = identifier(args.id ?? freshPlain(identifier(args.name ?? otherwise), taken));
  if (taken.has(id)) throw new ActionError(`the name ${id} is taken`);
  return id;
}

function addInput(model: Model, args: Arguments): Model {
  const id = newId(model, args, "x");
  const shape = (args.shape as Size[] | undefined) ?? ["N", 1];
  const input = { id, name: id, shape, dtype: args.dtype ?? "float32", position: args.position ?? null };
  return { ...model, inputs: [...model.inputs, input] };
}

function addOutput(model: Model, args: Arguments): Model {
  const id = newId(model, args, "output");
  const next = { ...model, outputs: [...model.outputs, { id, name: id, position: args.position ?? null }] };
  if (!args.source) return next;
  return connect(next, { source: args.source, source_port: args.source_port ?? "0", target: id, target_port: "value" });
}

function renameModel(model: Model, args: Arguments): Model {
  const name = identifier(args.name);
  if (model.blocks.some((block) => block.name === name)) throw new ActionError(`the name ${name} is taken`);
  return { ...model, name };
}

const table: Action[] = [
  { name: "add_node", label: "Add layer", key: null, perform: addNode },
  { name: "remove", label: "Delete", key: "Delete", perform: removeItems },
  { name: "connect", label: "Connect", key: null, perform: connect },
  { name: "disconnect", label: "Disconnect", key: null, perform: disconnect },
  { name: "set_param", label: "Set parameter", key: null, perform: setParam },
  { name: "set_params", label: "Set parameters", key: null, perform: setParams },
  { name: "rename", label: "Rename", key: "Enter", perform: rename },
  { name: "move", label: "Move", key: null, perform: move },
  { name: "insert_between", label: "Insert into wire", key: null, perform: insertBetween },
  { name: "replace_type", label: "Replace layer", key: null, perform: replaceType },
  { name: "paste", label: "Paste", key: "Mod+V", perform: paste },
  { name: "set_input", label: "Edit input", key: null, perform: setInput },
  { name: "add_input", label: "Add input", key: null, perform: addInput },
  { name: "add_output", label: "Add output", key: null, perform: addOutput },
  { name: "rename_model", label: "Rename model", key: null, perform: renameModel },
  { name: "group", label: "Make a block", key: "Mod+G", perform: (model, args) => group(model, args as Parameters<typeof group>[1]) },
];

export const ACTIONS: ReadonlyMap<string, Action> = new Map(table.map((action) => [action.name, action]));

/** Performs one record of the table. Raises ActionError with the reason where it cannot be done. */
export function perform(model: Model, name: string, args: Arguments): Model {
  const action = ACTIONS.get(name);
  if (!action) throw new ActionError(`there is no action ${name}`);
  return action.perform(model, args);
}
