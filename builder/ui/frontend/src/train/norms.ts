// Gradient norms, layer by step, in bounded memory: columns are merged in pairs when there are too many.
import type { Parameter } from "./types";

export interface Row {
  /** The module's path, "" for parameters of the model itself. */
  module: string;
  label: string;
  /** Positions of its parameters in every per-parameter array. */
  positions: number[];
}

/** One row per module that owns parameters, in the model's order. */
export function rowsOf(parameters: Parameter[]): Row[] {
  const rows = new Map<string, Row>();
  for (const parameter of parameters) {
    const row = rows.get(parameter.module) ?? { module: parameter.module, label: parameter.module || "(model)", positions: [] };
    row.positions.push(parameter.position);
    rows.set(parameter.module, row);
  }
  return [...rows.values()];
}

/** Norm of a module's gradient: the root of the sum of squares of its parameters' norms. -1 when none has a gradient. */
export function rowNorm(norms: ArrayLike<number>, offset: number, positions: number[]): number {
  let total = 0, any = false;
  for (const position of positions) {
    const norm = norms[offset + position] as number;
    if (Number.isNaN(norm)) return NaN;
    if (norm < 0) continue;
    any = true;
    total += norm * norm;
  }
  return any ? Math.sqrt(total) : -1;
}

/** A table of norms whose columns stand for `stride` steps each; a cell is the mean of its steps, NaN wins. */
export class Norms {
  first: number[] = [];
  /** Column by column, `rows` values each. */
  cells: number[] = [];
  stride = 1;
  lastStep = -1;
  /** Grows at every change: what is drawn compares it. */
  version = 0;
  private count = 0;

  constructor(public rows: Row[] = [], private readonly columns = 480) {}

  reset(rows: Row[]): void {
    this.rows = rows;
    this.first = [];
    this.cells = [];
    this.stride = 1;
    this.lastStep = -1;
    this.count = 0;
    this.version += 1;
  }

  get width(): number {
    return this.first.length;
  }

  /** The norm of row `row` in column `column`. */
  at(column: number, row: number): number {
    return this.cells[column * this.rows.length + row] as number;
  }

  /** Adds the norms of one step: `norms[offset + position]`. */
  push(step: number, norms: ArrayLike<number>, offset: number): void {
    if (step <= this.lastStep || !this.rows.length) return;
    this.lastStep = step;
    this.version += 1;
    const height = this.rows.length;
    const newest = this.width - 1;
    if (newest >= 0 && step - (this.first[newest] as number) < this.stride) {
      this.count += 1;
      for (let r = 0; r < height; r++) {
        const value = rowNorm(norms, offset, this.rows[r]!.positions);
        const place = newest * height + r;
        this.cells[place] = merge(this.cells[place] as number, this.count - 1, value, 1);
      }
      return;
    }
    this.first.push(step);
    this.count = 1;
    for (let r = 0; r < height; r++) this.cells.push(rowNorm(norms, offset, this.rows[r]!.positions));
    if (this.width > this.columns) this.halve();
  }

  /** Takes a thinned history as the server sends it. */
  fill(first: number[], last: number[], norms: Float32Array, parameters: number): void {
    this.first = [...first];
    this.cells = [];
    for (let c = 0; c < first.length; c++) {
      for (const row of this.rows) this.cells.push(rowNorm(norms, c * parameters, row.positions));
    }
    const n = first.length;
    this.stride = n > 1 ? Math.max(1, (first[n - 1] as number) - (first[n - 2] as number)) : 1;
    this.lastStep = n ? (last[n - 1] as number) : -1;
    this.count = n ? this.lastStep - (first[n - 1] as number) + 1 : 0;
    this.version += 1;
    if (this.width > this.columns) this.halve();
  }

  private halve(): void {
    const height = this.rows.length;
    const first: number[] = [];
    const cells: number[] = [];
    for (let c = 0; c < this.width; c += 2) {
      first.push(this.first[c] as number);
      for (let r = 0; r < height; r++) {
        const a = this.cells[c * height + r] as number;
        cells.push(c + 1 < this.width ? merge(a, 1, this.cells[(c + 1) * height + r] as number, 1) : a);
      }
    }
    this.count = this.width % 2 ? this.count : this.stride + this.count;
    this.first = first;
    this.cells = cells;
    this.stride *= 2;
  }
}

function merge(a: number, weight: number, b: number, weightB: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return NaN;
  if (a < 0) return b;
  if (b < 0) return a;
  return (a * weight + b * weightB) / (weight + weightB);
}

/** Decades that hold the norms: [low, high] as powers of ten, between three and six decades apart: what is smaller is as pale as it gets. */
export function decades(norms: Norms): [number, number] {
  let low = Infinity, high = -Infinity;
  for (const value of norms.cells) {
    if (!(value > 0) || !Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [1e-6, 1];
  const top = Math.ceil(Math.log10(high));
  const bottom = Math.max(top - 6, Math.min(top - 3, Math.floor(Math.log10(low))));
  return [10 ** bottom, 10 ** top];
}
