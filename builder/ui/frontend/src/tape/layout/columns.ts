/** A strip that is much taller than the page is cut into columns, read like a newspaper. */

export interface Columns {
  /** First rank of each column; the ranks of column c end where those of c + 1 begin. */
  first: number[];
}

/**
 * Where to cut. `top` and `bottom` are the y of each rank, `crossing[r]` how many edges pass between rank r and the
 * next. Columns are taken only where they make the picture clearly larger on a page of `aspect` (width over height).
 */
export function cutColumns(
  top: Float64Array, bottom: Float64Array, crossing: Int32Array, width: number, gutter: number, aspect: number,
): Columns {
  const ranks = top.length;
  const height = ranks > 0 ? bottom[ranks - 1]! - top[0]! : 0;
  if (height < 1100 || ranks < 8) return { first: [0] };
  const scale = (columns: number): number =>
    Math.min(aspect / (columns * width + (columns - 1) * gutter), 1 / (height / columns + 60));
  let best = 1;
  const most = Math.min(Math.floor(ranks / 4), 400);
  for (let columns = 2; columns <= most; columns++) {
    if (scale(columns) > scale(best) * 1.02) best = columns;
    else if (columns > best + 8) break;
  }
  if (best === 1 || scale(best) < 1.25 * scale(1)) return { first: [0] };
  const first = [0];
  for (let left = best; left > 1; left--) {
    const begin = first[first.length - 1]!;
    const tall = (bottom[ranks - 1]! - top[begin]!) / left;
    let cut = -1;
    let cost = Infinity;
    for (let r = begin; r + 1 < ranks; r++) {
      const reached = bottom[r]! - top[begin]!;
      if (reached < tall * 0.75) continue;
      if (reached > tall * 1.2 && cut >= 0) break;
      const now = crossing[r]! + (Math.abs(reached - tall) / tall) * 6;
      if (now < cost) {
        cost = now;
        cut = r;
      }
    }
    if (cut < 0) break;
    first.push(cut + 1);
  }
  return { first };
}
