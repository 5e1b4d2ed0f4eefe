/**
 * Where nodes stand when nobody has moved them: a layered layout, top to bottom.
 *
 * Ranks by longest path, order inside a rank by barycentre sweeps, x by the mean of a node's neighbours, pushed
 * apart where boxes would touch. Pure: a graph and sizes in, positions out.
 */
import { indexOf } from "./graph";
import type { Graph, Position } from "./types";

export const NODE_WIDTH = 180;
const GAP_X = 36;
export const GAP_Y = 21;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The height of a node's card in canvas pixels: title, shape, a line of parameters, and rows for what is inside. */
export const cardHeight = (hasParams: boolean, rows = 0): number => (hasParams ? 49 : 36) + (rows ? rows * 17 + 6 : 0);

/** How many nodes of a block its frame shows; the rest is told as a number. */
export const ROWS_SHOWN = 8;

/** A position for every id of the graph; heights in canvas pixels by id. */
export function layered(graph: Graph, heights: ReadonlyMap<string, number>): Map<string, Position> {
  const { order, incoming, outgoing, items } = indexOf(graph);
  const rank = new Map<string, number>();
  for (const id of order) {
    let best = 0;
    for (const edge of incoming.get(id)?.values() ?? []) best = Math.max(best, (rank.get(edge.source) ?? -1) + 1);
    rank.set(id, best);
  }
  // A source that is used far below stands just above its first consumer, not at the very top.
  for (const id of [...order].reverse()) {
    const targets = (outgoing.get(id) ?? []).map((edge) => rank.get(edge.target) ?? 0);
    const free = items.get(id)?.kind === "node" && !incoming.get(id)?.size;
    if (free && targets.length) rank.set(id, Math.max(0, Math.min(...targets) - 1));
  }
  const rows: string[][] = [];
  for (const id of order) (rows[rank.get(id)!] ??= []).push(id);
  for (let place = 0; place < rows.length; place += 1) rows[place] ??= [];

  const slot = new Map<string, number>();
  const settle = (row: string[]) => row.forEach((id, place) => slot.set(id, place - (row.length - 1) / 2));
  rows.forEach(settle);
  const neighbours = (id: string, up: boolean): string[] =>
    up
      ? [...(incoming.get(id)?.values() ?? [])].map((edge) => edge.source)
      : (outgoing.get(id) ?? []).map((edge) => edge.target);
  const mean = (ids: string[], of: ReadonlyMap<string, number>, otherwise: number) =>
    ids.length ? ids.reduce((sum, one) => sum + (of.get(one) ?? 0), 0) / ids.length : otherwise;
  for (let sweep = 0; sweep < 6; sweep += 1) {
    const up = sweep % 2 === 0;
    for (const row of up ? rows : [...rows].reverse()) {
      const wish = new Map(row.map((id) => [id, mean(neighbours(id, up), slot, slot.get(id)!)]));
      row.sort((a, b) => wish.get(a)! - wish.get(b)!);
      settle(row);
    }
  }

  const x = new Map<string, number>();
  const step = NODE_WIDTH + GAP_X;
  for (const row of rows) row.forEach((id) => x.set(id, slot.get(id)! * step));
  for (let sweep = 0; sweep < 8; sweep += 1) {
    const up = sweep % 2 === 0;
    for (const row of up ? rows : [...rows].reverse()) {
      spread(row, new Map(row.map((id) => [id, mean(neighbours(id, up), x, x.get(id)!)])), step, x);
    }
  }

  const positions = new Map<string, Position>();
  let top = 0;
  for (const row of rows) {
    let tallest = 0;
    for (const id of row) {
      positions.set(id, [Math.round(x.get(id)!), top]);
      tallest = Math.max(tallest, heights.get(id) ?? 40);
    }
    if (row.length) top += tallest + GAP_Y;
  }
  return positions;
}

/** Puts a row as near to its wishes as boxes that may not touch allow (pool adjacent violators). */
function spread(row: string[], wish: ReadonlyMap<string, number>, step: number, x: Map<string, number>): void {
  const pools: { sum: number; count: number; start: number }[] = [];
  row.forEach((id, place) => {
    pools.push({ sum: wish.get(id)! - place * step, count: 1, start: place });
    for (;;) {
      const last = pools.at(-1)!;
      const before = pools.at(-2);
      if (!before || before.sum / before.count <= last.sum / last.count) break;
      pools.pop();
      before.sum += last.sum;
      before.count += last.count;
    }
  });
  for (const pool of pools) {
    for (let offset = 0; offset < pool.count; offset += 1) {
      const place = pool.start + offset;
      x.set(row[place]!, pool.sum / pool.count + place * step);
    }
  }
}

/** Positions for display: the document's own where it has them, the layout's where it has none. */
export function placed(graph: Graph, heights: ReadonlyMap<string, number>): Map<string, Position> {
  const all = [...graph.inputs, ...graph.nodes, ...graph.outputs];
  const own = all.filter((item) => item.position);
  if (own.length === all.length) return new Map(all.map((item) => [item.id, item.position!]));
  const laid = layered(graph, heights);
  if (!own.length) return laid;
  const { order, incoming } = indexOf(graph);
  const found = new Map(own.map((item) => [item.id, item.position!]));
  const boxes = own.map((item) => box(item.position!, heights.get(item.id)));
  for (const id of order) {
    if (found.has(id)) continue;
    const source = [...(incoming.get(id)?.values() ?? [])].map((edge) => edge.source).find((one) => found.has(one));
    const from = source ? found.get(source)! : laid.get(id)!;
    const wish: Position = source ? [from[0], from[1] + (heights.get(source) ?? 40) + GAP_Y] : from;
    const spot = freeSpot(wish, heights.get(id) ?? 40, boxes);
    found.set(id, spot);
    boxes.push(box(spot, heights.get(id)));
  }
  return found;
}

const box = (at: Position, height = 40): Box => ({ x: at[0], y: at[1], width: NODE_WIDTH, height });

/** The wished place, or the nearest to its right where no box stands. */
export function freeSpot(wish: Position, height: number, boxes: readonly Box[]): Position {
  let [x] = wish;
  const y = wish[1];
  for (let tries = 0; tries < 200; tries += 1) {
    const hit = boxes.find(
      (one) => x < one.x + one.width + 8 && x + NODE_WIDTH + 8 > one.x && y < one.y + one.height + 8 && y + height + 8 > one.y,
    );
    if (!hit) return [x, y];
    x = hit.x + hit.width + GAP_X;
  }
  return [x, y];
}

/**
 * Makes room below `above` for a box of `height`: every node that hangs below it and would be covered moves down.
 * Returns the moves; empty where there is room.
 */
export function makeRoom(
  graph: Graph, at: Position, height: number, positions: ReadonlyMap<string, Position>, except: ReadonlySet<string>,
): { [id: string]: Position } {
  const bottom = at[1] + height + GAP_Y;
  let shift = 0;
  const { items } = indexOf(graph);
  const below = [...items.keys()].filter((id) => !except.has(id) && positions.has(id) && positions.get(id)![1] >= at[1] - 4);
  for (const id of below) {
    const [x, y] = positions.get(id)!;
    if (Math.abs(x - at[0]) < NODE_WIDTH + 8 && y < bottom) shift = Math.max(shift, bottom - y);
  }
  if (!shift) return {};
  return Object.fromEntries(below.map((id) => [id, [positions.get(id)![0], positions.get(id)![1] + shift] as Position]));
}
