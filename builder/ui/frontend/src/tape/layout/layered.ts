/** The layered layout of one frame: ranks, order, x, columns. Routes are in routes.ts. */
import { chain, type Chained, rowsOf } from "./chains";
import { cutColumns } from "./columns";
import { sweep, type Ranks, type Rows } from "./order";
import { placeRank, pool, wishFrom } from "./place";
import { longestPathRanks } from "./rank";
import { GAP_X, GAP_Y, GUTTER } from "./types";

export const FREE = 0;
/** A port in the frame's upper or lower border, where edges come in and go out. */
export const PORT_TOP = 1;
export const PORT_BOTTOM = 2;

export interface Layer {
  left: Float32Array;
  right: Float32Array;
  height: Float32Array;
  /** Where edges begin, from the item's top: at the foot of the box, which may stand in a higher row. */
  foots: Float32Array;
  pin: Uint8Array;
  /** Whether edges may spread over the box's width (not where a frame's ports fix them). */
  source: Int32Array;
  target: Int32Array;
  sourceShift: Float32Array;
  targetShift: Float32Array;
  aspect: number;
  /** Space above the first rank (below the upper border) and below the last. */
  head: number;
  foot: number;
}

export interface Placed {
  /** Axis and top of every item and invisible node, from the frame's top-left corner of its content. */
  x: Float64Array;
  y: Float64Array;
  minX: number;
  maxX: number;
  height: number;
  chained: Chained;
  column: Int32Array;
  columns: ColumnBox[];
  rankTop: Float64Array;
  rankBottom: Float64Array;
}

export interface ColumnBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function placeLayer(layer: Layer, timeLeft: () => boolean): Placed {
  const items = layer.left.length;
  const rank = rankItems(layer);
  const quick = !timeLeft();
  const budget = quick ? 0 : 3 * items + 300;
  const chained = chain(items, rank, layer.source, layer.target, layer.sourceShift, layer.targetShift, budget);
  const { count } = chained;
  const left = widen(layer.left, count);
  const right = widen(layer.right, count);
  const above = rowsOf(chained, false);
  const below = rowsOf(chained, true);
  const ranks = listRanks(chained, above);
  const position = new Float64Array(count);
  sweep(ranks, above, below, position, quick ? 0 : items > 20_000 ? 2 : 8, timeLeft);
  const x = placeAll(ranks, items, left, right, above, below, quick ? 1 : items > 20_000 ? 3 : 6, timeLeft);
  straighten(ranks, items, chained, below, x);
  return stack(layer, chained, ranks, x, left, right);
}

/** Ranks from 0; ports take the first and last of their own. */
function rankItems(layer: Layer): Int32Array {
  const items = layer.left.length;
  const source: number[] = [];
  const target: number[] = [];
  for (let e = 0; e < layer.source.length; e++) {
    if (layer.pin[layer.source[e]!] !== FREE || layer.pin[layer.target[e]!] !== FREE) continue;
    source.push(layer.source[e]!);
    target.push(layer.target[e]!);
  }
  const rank = longestPathRanks(items, source, target);
  let deepest = 0;
  for (let i = 0; i < items; i++) if (layer.pin[i] === FREE) deepest = Math.max(deepest, rank[i]! + 1);
  for (let i = 0; i < items; i++) {
    if (layer.pin[i] === FREE) rank[i] = rank[i]! + 1;
    else rank[i] = layer.pin[i] === PORT_TOP ? 0 : deepest + 1;
  }
  return rank;
}

function widen(values: Float32Array, count: number): Float32Array {
  const all = new Float32Array(count).fill(3);
  all.set(values);
  return all;
}

/** Nodes by rank; within a rank in the order in which a walk from the top first meets them. */
function listRanks(chained: Chained, above: Rows): Ranks {
  let deepest = 0;
  for (let i = 0; i < chained.count; i++) deepest = Math.max(deepest, chained.rank[i]!);
  const lists: Ranks = [];
  for (let r = 0; r <= deepest; r++) lists.push([]);
  for (let i = 0; i < chained.count; i++) lists[chained.rank[i]!]!.push(i);
  const place = new Float64Array(chained.count);
  const key = new Float64Array(chained.count);
  for (const list of lists) {
    if (list.length < 2) continue; // place is 0 already
    for (const node of list) {
      const from = above.start[node]!;
      key[node] = from < above.start[node + 1]! ? place[above.item[from]!]! : node;
    }
    list.sort((a, b) => key[a]! - key[b]! || a - b);
    for (let k = 0; k < list.length; k++) place[list[k]!] = k;
  }
  return lists;
}

function placeAll(
  ranks: Ranks, items: number, left: Float32Array, right: Float32Array, above: Rows, below: Rows,
  sweeps: number, timeLeft: () => boolean,
): Float64Array {
  const count = left.length;
  const x = new Float64Array(count);
  const wish = new Float64Array(count);
  const weight = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const degree = above.start[i + 1]! - above.start[i]! + below.start[i + 1]! - below.start[i]!;
    weight[i] = i >= items ? 6 : 1 + degree;
  }
  let longest = 1;
  for (const rank of ranks) longest = Math.max(longest, rank.length);
  const room = pool(longest);
  const gap = (a: number, b: number): number => (a >= items && b >= items ? 10 : a >= items || b >= items ? 18 : GAP_X);
  const place = (rank: number[], first: Rows, second?: Rows): void => {
    wishFrom(rank, first, x, wish, second);
    if (rank.length === 1) x[rank[0]!] = wish[rank[0]!]!;
    else placeRank(rank, wish, weight, left, right, gap, x, room);
  };
  for (const rank of ranks) place(rank, above);
  for (let turn = 0; turn < sweeps && timeLeft(); turn++) {
    if (turn % 2 === 0) for (let r = ranks.length - 2; r >= 0; r--) place(ranks[r]!, below);
    else for (let r = 1; r < ranks.length; r++) place(ranks[r]!, above);
  }
  if (timeLeft()) for (let r = ranks.length - 1; r >= 0; r--) place(ranks[r]!, below, above);
  return x;
}

/**
 * What the sweeps leave a few pixels off: a run of ranks with one box each stands exactly straight, and an edge that
 * passes at the outside of several ranks passes them in one line.
 */
function straighten(ranks: Ranks, items: number, chained: Chained, below: Rows, x: Float64Array): void {
  for (let r = ranks.length - 2; r >= 0; r--) {
    if (ranks[r]!.length !== 1 || ranks[r + 1]!.length !== 1) continue;
    const node = ranks[r]![0]!;
    const from = below.start[node]!;
    if (below.start[node + 1]! > from) x[node] = x[below.item[from]!]! + below.shift[from]!;
  }
  const first = (node: number): boolean => ranks[chained.rank[node]!]![0] === node;
  const last = (node: number): boolean => {
    const rank = ranks[chained.rank[node]!]!;
    return rank[rank.length - 1] === node;
  };
  for (let begin = items; begin < chained.count; ) {
    let end = begin + 1;
    while (end < chained.count && chained.to[chained.onward[end - 1]!] === end) end++;
    for (const [outside, best] of [[last, Math.max], [first, Math.min]] as const) {
      let k = begin;
      while (k < end) {
        let stop = k;
        while (stop < end && outside(stop)) stop++;
        if (stop - k > 1) {
          const at = best(...x.subarray(k, Math.min(stop, k + 10_000)));
          x.fill(at, k, stop);
        }
        k = Math.max(stop, k + 1);
      }
    }
    begin = end;
  }
}

/** y by rank, then columns where the strip is too tall for the page. */
function stack(
  layer: Layer, chained: Chained, ranks: Ranks, x: Float64Array, left: Float32Array, right: Float32Array,
): Placed {
  const items = layer.left.length;
  const rankTop = new Float64Array(ranks.length);
  const rankBottom = new Float64Array(ranks.length);
  const last = ranks.length - 1;
  let y = 0;
  for (let r = 0; r <= last; r++) {
    let tall = 0;
    let bent = 0;
    for (const node of ranks[r]!) {
      if (node < items) tall = Math.max(tall, layer.height[node]!);
      if (ranks[r]!.length > 1) bent = 1;
    }
    const port = isPortRank(layer, ranks[r]!, items);
    rankTop[r] = y;
    rankBottom[r] = y + (port ? 0 : tall);
    y = rankBottom[r]! + (port && r === 0 ? layer.head : GAP_Y + bent * Math.min(10, ranks[r]!.length));
  }
  const firstReal = isPortRank(layer, ranks[0] ?? [], items) ? 1 : 0;
  if (firstReal === 0 && layer.head > 0) shiftDown(rankTop, rankBottom, layer.head);
  const lastReal = last > 0 && isPortRank(layer, ranks[last]!, items) ? last - 1 : last;
  const crossing = new Int32Array(ranks.length);
  for (let l = 0; l < chained.from.length; l++) crossing[chained.rank[chained.from[l]!]!]!++;
  let minX = Infinity;
  let maxX = -Infinity;
  for (let i = 0; i < chained.count; i++) {
    minX = Math.min(minX, x[i]! - left[i]!);
    maxX = Math.max(maxX, x[i]! + right[i]!);
  }
  const slice = (a: Float64Array): Float64Array => a.slice(firstReal, lastReal + 1);
  const cut = cutColumns(slice(rankTop), slice(rankBottom), crossing.slice(firstReal, lastReal + 1), maxX - minX, GUTTER, layer.aspect);
  const column = new Int32Array(ranks.length);
  const columns: ColumnBox[] = [];
  let offset = 0;
  const ceiling = cut.first.length > 1 ? layer.head + 26 : layer.head;
  for (let c = 0; c < cut.first.length; c++) {
    const from = c === 0 ? 0 : cut.first[c]! + firstReal;
    const to = c + 1 < cut.first.length ? cut.first[c + 1]! + firstReal - 1 : last;
    let low = Infinity;
    let high = -Infinity;
    for (let r = from; r <= to; r++) {
      column[r] = c;
      for (const node of ranks[r]!) {
        low = Math.min(low, x[node]! - left[node]!);
        high = Math.max(high, x[node]! + right[node]!);
      }
    }
    const top = rankTop[Math.max(from, firstReal)]!;
    for (let r = from; r <= to; r++) {
      if (r < firstReal) continue;
      rankTop[r] = rankTop[r]! - top + ceiling;
      rankBottom[r] = rankBottom[r]! - top + ceiling;
    }
    for (let r = from; r <= to; r++) for (const node of ranks[r]!) x[node] = x[node]! - low + offset;
    columns.push({ left: offset, right: offset + high - low, top: ceiling, bottom: rankBottom[Math.min(to, lastReal)]! });
    offset += high - low + GUTTER;
  }
  let floor = 0;
  for (const box of columns) floor = Math.max(floor, box.bottom);
  if (columns.length > 1) floor += 26;
  const height = floor + layer.foot;
  if (lastReal < last) rankTop[last] = rankBottom[last] = height;
  const tops = new Float64Array(chained.count);
  for (let i = 0; i < chained.count; i++) tops[i] = rankTop[chained.rank[i]!]!;
  return {
    x, y: tops, minX: 0, maxX: Math.max(0, offset - GUTTER), height, chained, column, columns, rankTop, rankBottom,
  };
}

function isPortRank(layer: Layer, rank: number[], items: number): boolean {
  for (const node of rank) if (node < items && layer.pin[node] !== FREE) return true;
  return rank.length === 0;
}

function shiftDown(top: Float64Array, bottom: Float64Array, by: number): void {
  for (let r = 0; r < top.length; r++) {
    top[r] = top[r]! + by;
    bottom[r] = bottom[r]! + by;
  }
}
