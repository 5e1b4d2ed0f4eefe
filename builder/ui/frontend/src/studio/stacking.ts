/** Adding layers: after what, into which wire, and at which place. */
import { entryOf, indexOf, outputPorts } from "./graph";
import { GAP_Y, NODE_WIDTH, makeRoom } from "./layout";
import { fresh, stem, takenNames } from "./names";
import type { Studio } from "./studio";
import type { ActionRecord, Edge, Entry, Json, Position } from "./types";

export interface Anchor {
  node: string;
  port: string;
}

/** Where a new layer is appended: the selected node, else what feeds the output, else the last node. */
export function anchor(studio: Studio): Anchor | null {
  const { items, incoming, order } = indexOf(studio.graph);
  const chosen = [...studio.state.selected].filter((id) => items.has(id)).at(-1);
  const from = (edge: Edge | undefined) => (edge ? { node: edge.source, port: edge.source_port } : null);
  const feeding = (id: string) => from(incoming.get(id)?.get("value"));
  if (chosen && items.get(chosen)!.kind !== "output") return { node: chosen, port: firstPort(studio, chosen) };
  if (chosen) return feeding(chosen);
  const output = studio.graph.outputs[0];
  const fed = output ? feeding(output.id) : null;
  if (fed) return fed;
  const last = [...order].reverse().find((id) => items.get(id)!.kind !== "output");
  return last ? { node: last, port: firstPort(studio, last) } : null;
}

function firstPort(studio: Studio, id: string): string {
  const { model, report, catalog } = studio.state;
  const found = indexOf(studio.graph).items.get(id);
  if (found?.kind !== "node") return "0";
  return outputPorts(model, studio.graph, found.item, entryOf(catalog, found.item.type), report)[0]?.id ?? "0";
}

const shapeOf = (studio: Studio, from: Anchor | null) => (from && studio.state.report?.shapes[from.node]?.[from.port]) ?? null;

/** The params a new layer starts with; `input` is the shape it is placed on, where that is known. */
export function suggested(entry: Entry | undefined, input: readonly (number | string)[] | null): { params?: { [name: string]: Json } } {
  const params: { [name: string]: Json } = {};
  for (const { name, suggestion, divides } of entry?.params ?? []) {
    if (suggestion === null || suggestion === undefined) continue;
    params[name] = typeof divides === "number" && typeof suggestion === "number" ? divisor(suggestion, input?.at(divides)) : suggestion;
  }
  return Object.keys(params).length ? { params } : {};
}

/** The largest number up to `most` that divides `size`; `most` where the size is not known. */
function divisor(most: number, size: number | string | undefined): number {
  if (typeof size !== "number") return most;
  let found = most;
  while (found > 1 && size % found !== 0) found -= 1;
  return found;
}

/** Appends a layer after the anchor: into the wire to a single successor, before an output, else as a branch. */
export function append(studio: Studio, type: string, branch = false): void {
  const after = anchor(studio);
  const id = fresh(stem(type), takenNames(studio.state.model));
  const options = { label: `add ${id}`, select: [id] };
  const start = suggested(entryOf(studio.state.catalog, type), shapeOf(studio, after));
  if (!after) {
    studio.edit([{ action: "add_node", arguments: { type, id, ...start } }], options);
    return;
  }
  const { outgoing, items } = indexOf(studio.graph);
  const wires = (outgoing.get(after.node) ?? []).filter((edge) => edge.source_port === after.port);
  const only = wires.length === 1 ? wires[0]! : null;
  const room = roomBelow(studio, after.node, id);
  const record: ActionRecord = only && items.get(only.target)?.kind === "node" && !branch
    ? { action: "insert_between", arguments: { type, id, ...start, target: only.target, target_port: only.target_port, ...room.at } }
    : { action: "add_node", arguments: { type, id, ...start, after, ...room.at } };
  studio.edit([record, ...room.moves], options);
}

/** Places a layer at a point of the canvas, or into the wire it was dropped on. */
export function drop(studio: Studio, type: string, point: Position, wire: Edge | null): void {
  const id = fresh(stem(type), takenNames(studio.state.model));
  const position: Position = [Math.round(point[0] - NODE_WIDTH / 2), Math.round(point[1] - 20)];
  const options = { label: `add ${id}`, select: [id] };
  const from = wire ? { node: wire.source, port: wire.source_port } : null;
  const start = suggested(entryOf(studio.state.catalog, type), shapeOf(studio, from));
  if (wire) {
    const at = studio.automatic ? {} : { position };
    studio.edit([{ action: "insert_between", arguments: { type, id, ...start, target: wire.target, target_port: wire.target_port, ...at } }], options);
    return;
  }
  // A node without wires belongs to the model; inside a block it has to hang on something.
  const after = studio.state.scope === null ? null : anchor(studio);
  const record = { action: "add_node", arguments: { type, id, ...start, position, ...(after ? { after } : {}) } };
  studio.edit([...studio.pinned(), record], options);
}

/** The place below a node, and the moves that make it free; nothing where the layout places by itself. */
function roomBelow(studio: Studio, source: string, id: string): { at: { position?: Position }; moves: ActionRecord[] } {
  const positions = studio.positions();
  const from = positions.get(source);
  if (studio.automatic || !from) return { at: {}, moves: [] };
  const position: Position = [from[0], from[1] + (studio.heights().get(source) ?? 40) + GAP_Y];
  const moved = makeRoom(studio.graph, position, 54, positions, new Set([source, id]));
  const moves = Object.keys(moved).length ? [{ action: "move", arguments: { positions: moved } }] : [];
  return { at: { position }, moves };
}
