/** Edges that pass several ranks get a chain of invisible nodes, so that boxes make way for them. */
import type { Rows } from "./order";

export interface Chained {
  /** Real items first, invisible ones after them. */
  count: number;
  rank: Int32Array;
  /** Links between neighbouring ranks (or, for edges left to a lane, over several). */
  from: Int32Array;
  to: Int32Array;
  fromShift: Float32Array;
  toShift: Float32Array;
  /** The first link of each edge, and for each invisible node the link that leads on from it. */
  firstLink: Int32Array;
  onward: Int32Array;
  /** Edges that take a lane beside the boxes, there being too many ranks between their ends. */
  lane: Uint8Array;
}

/**
 * Edges into the same end share one chain: what many nodes use is drawn as one trunk. The shortest chains are
 * served first until `budget` invisible nodes are used; the rest go into lanes.
 */
export function chain(
  items: number, rank: Int32Array, source: Int32Array, target: Int32Array,
  sourceShift: Float32Array, targetShift: Float32Array, budget: number,
): Chained {
  const edges = source.length;
  const lane = new Uint8Array(edges);
  const highest = new Map<number, number>();
  const keys = new Float64Array(edges);
  for (let e = 0; e < edges; e++) {
    const span = rank[target[e]!]! - rank[source[e]!]!;
    keys[e] = target[e]! * 8192 + Math.round(targetShift[e]!) + 4096;
    if (span < 2) {
      if (span < 1) lane[e] = 1;
      continue;
    }
    const known = highest.get(keys[e]!);
    const top = rank[source[e]!]! + 1;
    if (known === undefined || top < known) highest.set(keys[e]!, top);
  }
  const lengths: [key: number, top: number, length: number, target: number][] = [];
  for (const [key, top] of highest) {
    const end = Math.floor(key / 8192);
    lengths.push([key, top, rank[end]! - top, end]);
  }
  lengths.sort((a, b) => a[2] - b[2]);
  const chains = new Map<number, { base: number; top: number }>();
  let count = items;
  for (const [key, top, length] of lengths) {
    if (count - items + length > budget) break;
    chains.set(key, { base: count, top });
    count += length;
  }
  const extended = new Int32Array(count);
  extended.set(rank);
  const from: number[] = [];
  const to: number[] = [];
  const fromShift: number[] = [];
  const toShift: number[] = [];
  const link = (a: number, b: number, shiftA: number, shiftB: number): number => {
    from.push(a);
    to.push(b);
    fromShift.push(shiftA);
    toShift.push(shiftB);
    return from.length - 1;
  };
  const onward = new Int32Array(count).fill(-1);
  const firstLink = new Int32Array(edges).fill(-1);
  for (let e = 0; e < edges; e++) {
    const s = source[e]!;
    const t = target[e]!;
    if (lane[e]) continue;
    if (rank[t]! - rank[s]! === 1) {
      firstLink[e] = link(s, t, sourceShift[e]!, targetShift[e]!);
      continue;
    }
    const known = chains.get(keys[e]!);
    if (!known) {
      lane[e] = 1;
      continue;
    }
    const { base, top } = known;
    const length = rank[t]! - top;
    if (onward[base + length - 1]! < 0) {
      for (let k = 0; k < length; k++) {
        extended[base + k] = top + k;
        onward[base + k] = k + 1 < length ? link(base + k, base + k + 1, 0, 0) : link(base + k, t, 0, targetShift[e]!);
      }
    }
    firstLink[e] = link(s, base + (rank[s]! + 1 - top), sourceShift[e]!, 0);
  }
  return {
    count, rank: extended, from: Int32Array.from(from), to: Int32Array.from(to),
    fromShift: Float32Array.from(fromShift), toShift: Float32Array.from(toShift), firstLink, onward, lane,
  };
}

/**
 * Neighbours by link: `forward` gives those below, else those above.
 *
 * Where an edge leaves a frame does not count, only where it enters: a chain of frames then stands straight below
 * one another instead of drifting sideways by what lies between each one's way in and way out.
 */
export function rowsOf(chained: Chained, forward: boolean): Rows {
  const { count } = chained;
  const own = forward ? chained.from : chained.to;
  const other = forward ? chained.to : chained.from;
  const start = new Int32Array(count + 1);
  for (let l = 0; l < own.length; l++) start[own[l]! + 1]!++;
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  const fill = start.slice(0, count);
  const item = new Int32Array(own.length);
  const shift = new Float32Array(own.length);
  for (let l = 0; l < own.length; l++) {
    const place = fill[own[l]!]!++;
    item[place] = other[l]!;
    shift[place] = forward ? chained.toShift[l]! : -chained.toShift[l]!;
  }
  return { start, item, shift };
}
