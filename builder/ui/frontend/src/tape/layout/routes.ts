/** The points that each edge of a placed frame passes, from the lower side of one box to the upper side of another. */
import type { Layer, Placed } from "./layered";
import { GUTTER, UP, DOWN } from "./types";

export interface Route {
  x: number[];
  y: number[];
  direction: number[];
}

const LANES = 8;

/**
 * Routes of all edges of a layer. `spread[i]` is the width over which item i may spread the ends of its edges; 0
 * keeps them where they were asked to be.
 */
export function routeLayer(layer: Layer, placed: Placed, spread: Float32Array): Route[] {
  const { chained, x } = placed;
  const sourceShift = chained.fromShift.slice();
  const targetShift = chained.toShift.slice();
  spreadEnds(chained.from, chained.to, x, spread, sourceShift);
  spreadEnds(chained.to, chained.from, x, spread, targetShift);
  const gutterUse = new Int32Array(placed.columns.length + 1);
  let laneUse = 0;
  const routes: Route[] = [];
  const pen = new Pen(placed, gutterUse);
  for (let e = 0; e < layer.source.length; e++) {
    pen.begin();
    const s = layer.source[e]!;
    const t = layer.target[e]!;
    if (chained.lane[e]) {
      lane(layer, placed, pen, e, laneUse++ % LANES);
    } else {
      let link = chained.firstLink[e]!;
      let node = s;
      pen.leave(x[s]! + sourceShift[link]!, placed.y[s]! + layer.foots[s]!, chained.rank[s]!);
      for (;;) {
        node = chained.to[link]!;
        pen.advance(chained.rank[node]!, link);
        if (node === t) break;
        pen.pass(x[node]!, chained.rank[node]!);
        link = chained.onward[node]!;
      }
      pen.arrive(x[t]! + targetShift[link]!, placed.y[t]!);
    }
    routes.push(pen.drawn());
  }
  return routes;
}

/** Draws one edge after the other, in room that is used again: thousands of lists that grow are dear. */
class Pen {
  private rank = 0;
  private lastX = 0;
  private points = 0;
  private readonly x: number[] = [];
  private readonly y: number[] = [];
  private readonly direction: number[] = [];

  constructor(
    private readonly placed: Placed,
    private readonly gutterUse: Int32Array,
  ) {}

  begin(): void {
    this.points = 0;
  }

  drawn(): Route {
    const { points } = this;
    return { x: this.x.slice(0, points), y: this.y.slice(0, points), direction: this.direction.slice(0, points) };
  }

  add(x: number, y: number, direction = DOWN): void {
    const last = this.points - 1;
    if (last >= 1 && direction === DOWN && this.direction[last] === DOWN && this.direction[last - 1] === DOWN
      && Math.abs(this.x[last]! - x) < 0.5 && Math.abs(this.x[last - 1]! - x) < 0.5) {
      this.y[last] = y;
      return;
    }
    this.x[this.points] = x;
    this.y[this.points] = y;
    this.direction[this.points++] = direction;
    this.lastX = x;
  }

  /** Leaves a box; one that is lower than its rank's floor is reached by a straight line. */
  leave(x: number, y: number, rank: number): void {
    this.rank = rank;
    this.add(x, y);
    const floor = this.placed.rankBottom[rank]!;
    if (floor > y + 1) this.add(x, floor);
  }

  /** On to the next rank; where that begins a new column, up through the gutter between. */
  advance(rank: number, link: number): void {
    const { placed } = this;
    const before = placed.column[this.rank]!;
    const now = placed.column[rank]!;
    for (let c = before; c < now; c++) {
      const box = placed.columns[c]!;
      const lane = this.gutterUse[c]!++ % LANES;
      const gutter = box.right + GUTTER / 2 + ((lane % 2 === 0 ? 1 : -1) * Math.ceil(lane / 2) * GUTTER) / (LANES * 1.6);
      if (c === before) this.add(this.lastX, box.bottom + 2);
      this.add(gutter, box.bottom + 4, UP);
      this.add(gutter, placed.columns[c + 1]!.top - 4, UP);
    }
    this.rank = rank;
    void link;
  }

  pass(x: number, rank: number): void {
    const top = this.placed.rankTop[rank]!;
    const bottom = this.placed.rankBottom[rank]!;
    this.add(x, top);
    if (bottom > top) this.add(x, bottom);
  }

  arrive(x: number, y: number): void {
    this.add(x, y);
  }
}

/** A long edge: out beside the boxes, along them, and back in. */
function lane(layer: Layer, placed: Placed, pen: Pen, e: number, lane: number): void {
  const { chained, columns, column, rankTop, rankBottom } = placed;
  const s = layer.source[e]!;
  const t = layer.target[e]!;
  const fromRank = chained.rank[s]!;
  const toRank = chained.rank[t]!;
  const startX = placed.x[s]! + layer.sourceShift[e]!;
  const endX = placed.x[t]! + layer.targetShift[e]!;
  const from = columns[column[fromRank]!]!;
  const to = columns[column[toRank]!]!;
  const shift = ((lane - LANES / 2) * GUTTER) / (LANES * 2);
  pen.leave(startX, placed.y[s]! + layer.foots[s]!, fromRank);
  if (from === to) {
    const side = from.right + 14 + lane * 4;
    pen.add(side, Math.min(rankBottom[fromRank]! + 24, rankTop[toRank]!));
    pen.add(side, Math.max(rankTop[toRank]! - 24, rankBottom[fromRank]!));
  } else {
    const out = from.right + GUTTER / 2 + shift;
    const inward = to.left - GUTTER / 2 + shift;
    pen.add(out, rankBottom[fromRank]! + 16, UP);
    pen.add(out, from.top - 6, UP);
    if (Math.abs(out - inward) > 4) pen.add(inward, to.top - 6);
    pen.add(inward, rankTop[toRank]! - 20);
  }
  pen.arrive(endX, placed.y[t]!);
}

/** Spreads the ends of several links over a box's side, in the order of where they go. */
function spreadEnds(own: Int32Array, other: Int32Array, x: Float64Array, spread: Float32Array, shift: Float32Array): void {
  const count = spread.length;
  const degree = new Int32Array(count + 1);
  for (const node of own) if (node < count && spread[node]! > 0) degree[node + 1]!++;
  for (let i = 0; i < count; i++) degree[i + 1]! += degree[i]!;
  const fill = degree.slice();
  const links = new Int32Array(degree[count]!);
  for (let l = 0; l < own.length; l++) {
    const node = own[l]!;
    if (node < count && spread[node]! > 0) links[fill[node]!++] = l;
  }
  for (let node = 0; node < count; node++) {
    const from = degree[node]!;
    const to = degree[node + 1]!;
    if (to - from < 2) continue;
    const mine = links.subarray(from, to);
    mine.sort((a, b) => x[other[a]!]! - x[other[b]!]! || a - b);
    const step = Math.min(26, (spread[node]! * 0.75) / (mine.length - 1));
    for (let k = 0; k < mine.length; k++) shift[mine[k]!] = (k - (mine.length - 1) / 2) * step;
  }
}
