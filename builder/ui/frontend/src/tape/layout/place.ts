/** x of the boxes in their ranks: each as near as can be to its neighbours, none on top of another. */
import type { Rows } from "./order";

/**
 * Places `rank` (in its order) at the x nearest to `wish` by weighted least squares with the gaps kept: isotonic
 * regression by pooling adjacent violators. `left` and `right` are half widths about x; `gap` lies between boxes.
 */
export function placeRank(
  rank: number[], wish: Float64Array, weight: Float64Array, left: Float32Array, right: Float32Array,
  gap: (a: number, b: number) => number, x: Float64Array, pool: Pool,
): void {
  const { mean, mass, size } = pool;
  let blocks = 0;
  let offset = 0;
  const offsets = pool.offset;
  for (let k = 0; k < rank.length; k++) {
    const node = rank[k]!;
    if (k > 0) {
      const before = rank[k - 1]!;
      offset += right[before]! + gap(before, node) + left[node]!;
    }
    offsets[k] = offset;
    mean[blocks] = wish[node]! - offset;
    mass[blocks] = weight[node]!;
    size[blocks] = 1;
    blocks++;
    while (blocks > 1 && mean[blocks - 2]! > mean[blocks - 1]!) {
      const total = mass[blocks - 2]! + mass[blocks - 1]!;
      mean[blocks - 2] = (mean[blocks - 2]! * mass[blocks - 2]! + mean[blocks - 1]! * mass[blocks - 1]!) / total;
      mass[blocks - 2] = total;
      size[blocks - 2] = size[blocks - 2]! + size[blocks - 1]!;
      blocks--;
    }
  }
  let k = 0;
  for (let b = 0; b < blocks; b++) {
    for (let i = 0; i < size[b]!; i++, k++) x[rank[k]!] = mean[b]! + offsets[k]!;
  }
}

/** Room that `placeRank` works in; as long as the longest rank. */
export interface Pool {
  mean: Float64Array;
  mass: Float64Array;
  size: Int32Array;
  offset: Float64Array;
}

export function pool(length: number): Pool {
  return {
    mean: new Float64Array(length),
    mass: new Float64Array(length),
    size: new Int32Array(length),
    offset: new Float64Array(length),
  };
}

/** The wish of every node of a rank: the mean x of where its edges attach to its neighbours. */
export function wishFrom(rank: number[], neighbours: Rows, x: Float64Array, wish: Float64Array, others?: Rows): void {
  for (let k = 0; k < rank.length; k++) {
    const node = rank[k]!;
    let sum = 0;
    let count = 0;
    for (let j = neighbours.start[node]!; j < neighbours.start[node + 1]!; j++, count++) {
      sum += x[neighbours.item[j]!]! + neighbours.shift[j]!;
    }
    if (others) {
      for (let j = others.start[node]!; j < others.start[node + 1]!; j++, count++) {
        sum += x[others.item[j]!]! + others.shift[j]!;
      }
    }
    wish[node] = count > 0 ? sum / count : x[node]!;
  }
}
