/**
 * Ranks that are far wider than the page become blocks of rows. To the rest of the layout a block is one box; edges
 * reach its boxes through the alleys between its columns.
 */
import { FREE, type Layer } from "./layered";
import { longestPathRanks } from "./rank";
import type { Route } from "./routes";
import { DOWN, GAP_X, GAP_Y } from "./types";

const LEAST_ITEMS = 10;
const LEAST_WIDTH = 3000;

interface Cell {
  block: number;
  /** Place of the item's axis and top, and of the alley left of it, from the block's axis and top. */
  x: number;
  y: number;
  alley: number;
}

export interface Gridded {
  layer: Layer;
  spread: Float32Array;
  /** For each item of the layer its place in the smaller one, and its cell if it stands in a block. */
  place: Int32Array;
  cells: (Cell | null)[];
  foots: Float32Array;
}

/** The layer with wide ranks put into blocks; null where there are none. */
export function gridWideRanks(layer: Layer, spread: Float32Array): Gridded | null {
  const items = layer.left.length;
  let total = 0;
  for (let i = 0; i < items; i++) total += layer.left[i]! + layer.right[i]!;
  if (total < LEAST_WIDTH || items < LEAST_ITEMS) return null;
  const rank = longestPathRanks(items, layer.source, layer.target);
  const members = new Int32Array(items);
  const width = new Float64Array(items);
  for (let i = 0; i < items; i++) {
    if (layer.pin[i] !== FREE) continue;
    members[rank[i]!]!++;
    width[rank[i]!]! += layer.left[i]! + layer.right[i]! + GAP_X;
  }
  const byRank = new Map<number, number[]>();
  for (let i = 0; i < items; i++) {
    const r = rank[i]!;
    if (layer.pin[i] !== FREE || members[r]! < LEAST_ITEMS || width[r]! <= LEAST_WIDTH) continue;
    const list = byRank.get(r);
    if (list) list.push(i);
    else byRank.set(r, [i]);
  }
  const wide = [...byRank.values()];
  if (wide.length === 0) return null;
  const place = new Int32Array(items).fill(-1);
  const cells: (Cell | null)[] = new Array<Cell | null>(items).fill(null);
  const blocks = wide.map((list, b) => {
    for (const i of list) place[i] = b;
    return fill(layer, list, b, cells);
  });
  let count = 0;
  const old: number[] = [];
  const blockAt: number[] = [];
  for (let i = 0; i < items; i++) {
    if (cells[i]) {
      const block = cells[i]!.block;
      if (blockAt[block] === undefined) {
        blockAt[block] = count++;
        old.push(-1 - block);
      }
      place[i] = blockAt[block]!;
    } else {
      place[i] = count++;
      old.push(i);
    }
  }
  const made: Layer = {
    ...layer,
    left: new Float32Array(count), right: new Float32Array(count), height: new Float32Array(count), foots: new Float32Array(count), pin: new Uint8Array(count),
    source: layer.source.map((i) => place[i]!), target: layer.target.map((i) => place[i]!),
    sourceShift: layer.sourceShift.map((shift, e) => cells[layer.source[e]!]?.alley ?? shift),
    targetShift: layer.targetShift.map((shift, e) => cells[layer.target[e]!]?.alley ?? shift),
  };
  const newSpread = new Float32Array(count);
  old.forEach((i, k) => {
    const block = i < 0 ? blocks[-1 - i]! : null;
    made.left[k] = block ? block.width / 2 : layer.left[i]!;
    made.right[k] = block ? block.width / 2 : layer.right[i]!;
    made.height[k] = block ? block.height : layer.height[i]!;
    made.foots[k] = block ? block.height : layer.foots[i]!;
    made.pin[k] = block ? FREE : layer.pin[i]!;
    newSpread[k] = block ? 0 : spread[i]!;
  });
  return { layer: made, spread: newSpread, place, cells, foots: layer.foots };
}

function fill(layer: Layer, list: number[], block: number, cells: (Cell | null)[]): { width: number; height: number } {
  let left = 0;
  let right = 0;
  let area = 0;
  for (const i of list) {
    left = Math.max(left, layer.left[i]!);
    right = Math.max(right, layer.right[i]!);
    area += (layer.left[i]! + layer.right[i]! + GAP_X) * (layer.height[i]! + GAP_Y);
  }
  const wide = left + right + GAP_X;
  const columns = Math.max(2, Math.round(Math.sqrt(area * layer.aspect) / wide));
  let y = 0;
  for (let row = 0; row * columns < list.length; row++) {
    let tall = 0;
    for (let c = 0; c < columns && row * columns + c < list.length; c++) {
      const i = list[row * columns + c]!;
      const start = c * wide - (columns * wide) / 2;
      cells[i] = { block, x: start + GAP_X + left, y: y + GAP_Y / 2, alley: start + GAP_X / 2 };
      tall = Math.max(tall, layer.height[i]!);
    }
    y += tall + GAP_Y + 8;
  }
  return { width: columns * wide + GAP_X, height: y };
}

/** Lengthens the routes of a block's edges from its border through the alley to the box itself. */
export function throughAlleys(layer: Layer, gridded: Gridded, routes: Route[], x: Float64Array, y: Float64Array): void {
  for (let e = 0; e < layer.source.length; e++) {
    const route = routes[e]!;
    const s = layer.source[e]!;
    const from = gridded.cells[s];
    if (from) {
      const block = gridded.place[s]!;
      const alley = x[block]! + from.alley;
      const bottom = y[block]! + from.y + gridded.foots[s]!;
      route.x.unshift(x[block]! + from.x, alley);
      route.y.unshift(bottom, bottom + 14);
      route.direction.unshift(DOWN, DOWN);
    }
    const t = layer.target[e]!;
    const to = gridded.cells[t];
    if (to) {
      const block = gridded.place[t]!;
      const alley = x[block]! + to.alley;
      const top = y[block]! + to.y;
      route.x.push(alley, x[block]! + to.x);
      route.y.push(top - 14, top);
      route.direction.push(DOWN, DOWN);
    }
  }
}
