/** The order of boxes within their ranks, by barycentre sweeps, so that few edges cross. */

/** The nodes of each rank. Plain lists: thousands of them hold one node, for which a typed array each is dear. */
export type Ranks = number[][];

/**
 * Orders `ranks` (arrays of node indices, in place) so that neighbours of neighbours stand near each other.
 * `above` and `below` give each node's neighbours in compressed rows. `timeLeft` may end it early.
 */
export function sweep(
  ranks: Ranks, above: Rows, below: Rows, position: Float64Array, sweeps: number, timeLeft: () => boolean,
): void {
  let widest = 1;
  for (const rank of ranks) {
    for (let k = 0; k < rank.length; k++) position[rank[k]!] = k;
    widest = Math.max(widest, rank.length);
  }
  if (widest === 1) return;
  const key = new Float64Array(position.length);
  let best = crossings(ranks, below, position);
  let kept = ranks.map((rank) => rank.slice());
  for (let turn = 0; turn < sweeps && best > 0 && timeLeft(); turn++) {
    if (turn % 2 === 0) for (let r = 1; r < ranks.length; r++) arrange(ranks[r]!, above, position, key);
    else for (let r = ranks.length - 2; r >= 0; r--) arrange(ranks[r]!, below, position, key);
    const now = crossings(ranks, below, position);
    if (now < best) {
      best = now;
      kept = ranks.map((rank) => rank.slice());
    } else if (turn >= 3) break;
  }
  for (let r = 0; r < ranks.length; r++) {
    const rank = kept[r]!;
    ranks[r] = rank;
    for (let k = 0; k < rank.length; k++) position[rank[k]!] = k;
  }
}

/** Neighbours in compressed rows; `shift` is how far from the neighbour's axis, less one's own, the edge attaches. */
export interface Rows {
  start: Int32Array;
  item: Int32Array;
  shift: Float32Array;
}

function arrange(rank: number[], neighbours: Rows, position: Float64Array, key: Float64Array): void {
  if (rank.length === 1) return;
  const { start, item } = neighbours;
  for (let k = 0; k < rank.length; k++) {
    const node = rank[k]!;
    const from = start[node]!;
    const to = start[node + 1]!;
    let sum = 0;
    for (let j = from; j < to; j++) sum += position[item[j]!]!;
    key[node] = to > from ? sum / (to - from) : position[node]!;
  }
  rank.sort((a, b) => key[a]! - key[b]! || position[a]! - position[b]!);
  for (let k = 0; k < rank.length; k++) position[rank[k]!] = k;
}

/** How many pairs of edges cross, counted rank by rank with a Fenwick tree. */
export function crossings(ranks: Ranks, below: Rows, position: Float64Array): number {
  let total = 0;
  let widest = 0;
  for (const rank of ranks) widest = Math.max(widest, rank.length);
  const tree = new Int32Array(widest + 2);
  const ends: number[] = [];
  for (let r = 0; r + 1 < ranks.length; r++) {
    const rank = ranks[r]!;
    const size = ranks[r + 1]!.length;
    if (rank.length === 1 || size === 1) continue;
    tree.fill(0, 0, size + 2);
    let inserted = 0;
    for (let k = 0; k < rank.length; k++) {
      const node = rank[k]!;
      ends.length = 0;
      for (let j = below.start[node]!; j < below.start[node + 1]!; j++) ends.push(position[below.item[j]!]!);
      for (const end of ends) {
        let before = 0;
        for (let i = end + 1; i > 0; i -= i & -i) before += tree[i]!;
        total += inserted - before;
      }
      for (const end of ends) {
        for (let i = end + 1; i <= size; i += i & -i) tree[i]!++;
        inserted++;
      }
    }
  }
  return total;
}
