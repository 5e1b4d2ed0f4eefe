/** Ranks by longest path (Kahn), so that every edge runs downwards. */

/**
 * The rank of each of `count` nodes: 0 for the top, edges from lower to higher ranks. Nodes that nothing leads to
 * move down to just above what they lead to. Edges that would close a circle are ignored.
 */
export function longestPathRanks(count: number, source: ArrayLike<number>, target: ArrayLike<number>): Int32Array {
  const start = new Int32Array(count + 1);
  const waiting = new Int32Array(count);
  for (let e = 0; e < source.length; e++) {
    start[source[e]! + 1]!++;
    waiting[target[e]!]!++;
  }
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  const next = new Int32Array(source.length);
  const fill = start.slice(0, count);
  for (let e = 0; e < source.length; e++) next[fill[source[e]!]!++] = target[e]!;
  const rank = new Int32Array(count);
  const queue = new Int32Array(count);
  let tail = 0;
  const sources: number[] = [];
  for (let i = 0; i < count; i++) {
    if (waiting[i] !== 0) continue;
    queue[tail++] = i;
    sources.push(i);
  }
  for (let head = 0; ; head++) {
    if (head === tail) {
      if (tail === count) break;
      let stuck = -1;
      for (let i = 0; i < count; i++) if (waiting[i]! > 0 && (stuck < 0 || waiting[i]! < waiting[stuck]!)) stuck = i;
      if (stuck < 0) break;
      waiting[stuck] = 0;
      queue[tail++] = stuck;
    }
    const node = queue[head]!;
    for (let k = start[node]!; k < start[node + 1]!; k++) {
      const to = next[k]!;
      if (waiting[to]! <= 0) continue;
      if (rank[to]! <= rank[node]!) rank[to] = rank[node]! + 1;
      if (--waiting[to]! === 0) queue[tail++] = to;
    }
  }
  for (const node of sources) {
    let lowest = Infinity;
    for (let k = start[node]!; k < start[node + 1]!; k++) lowest = Math.min(lowest, rank[next[k]!]!);
    if (Number.isFinite(lowest) && lowest - 1 > rank[node]!) rank[node] = lowest - 1;
  }
  return rank;
}
