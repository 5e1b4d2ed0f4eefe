// A curve of any length in bounded memory: what is drawn from it looks as if no step had been left out.

/** Steps kept before neighbours are merged; twice this is the most that is ever drawn. */
const CAPACITY = 3000;

/**
 * Values over steps, thinned as it grows: each bucket of `stride` steps keeps the steps of its lowest and highest
 * value. NaN is not merged away: a bucket that saw one keeps it (and `firstNaN` its step).
 */
export class Curve {
  readonly steps: number[] = [];
  readonly values: (number | null)[] = [];
  firstNaN: number | null = null;
  last: number | null = null;
  lastStep = -1;
  private stride = 1;
  private from = 0;

  constructor(private readonly capacity = CAPACITY) {}

  clear(): void {
    this.steps.length = 0;
    this.values.length = 0;
    this.firstNaN = null;
    this.last = null;
    this.lastStep = -1;
    this.stride = 1;
    this.from = 0;
  }

  /** Adds one step; steps come in order, what is not later than the last one is left out. */
  push(step: number, value: number | null): void {
    if (step <= this.lastStep) return;
    this.lastStep = step;
    this.last = value;
    if (value === null && this.firstNaN === null) this.firstNaN = step;
    this.steps.push(step);
    this.values.push(value);
    if (this.stride > 1 && this.steps.length - this.from > 2 && Math.floor(step / this.stride) !== Math.floor((this.steps[this.from] as number) / this.stride)) {
      this.squeeze(this.from, this.steps.length - 1);
      this.from = this.steps.length - 1;
    }
    if (this.steps.length > this.capacity * 2) this.halve();
  }

  private squeeze(start: number, end: number): void {
    const kept = extremes(this.values, start, end);
    const steps = kept.map((i) => this.steps[i] as number);
    const values = kept.map((i) => this.values[i] as number | null);
    this.steps.splice(start, end - start, ...steps);
    this.values.splice(start, end - start, ...values);
  }

  private halve(): void {
    const span = this.lastStep - (this.steps[0] as number) + 1;
    this.stride = Math.max(2, this.stride * 2, Math.ceil((span * 2) / this.capacity));
    const steps: number[] = [];
    const values: (number | null)[] = [];
    let start = 0;
    for (let i = 1; i <= this.steps.length; i++) {
      const bucket = Math.floor((this.steps[start] as number) / this.stride);
      if (i < this.steps.length && Math.floor((this.steps[i] as number) / this.stride) === bucket) continue;
      for (const index of extremes(this.values, start, i)) {
        steps.push(this.steps[index] as number);
        values.push(this.values[index] as number | null);
      }
      this.from = steps.length;
      start = i;
    }
    this.steps.splice(0, this.steps.length, ...steps);
    this.values.splice(0, this.values.length, ...values);
    this.from = this.steps.length;
  }
}

/** The places, in order, of the lowest and highest value and of the first NaN between `start` and `end`. */
function extremes(values: (number | null)[], start: number, end: number): number[] {
  let low = -1, high = -1, hole = -1;
  for (let i = start; i < end; i++) {
    const value = values[i] as number | null;
    if (value === null) {
      if (hole < 0) hole = i;
    } else {
      if (low < 0 || value < (values[low] as number)) low = i;
      if (high < 0 || value > (values[high] as number)) high = i;
    }
  }
  return [...new Set([low, high, hole])].filter((i) => i >= 0).sort((a, b) => a - b);
}

/** `a` and `b` on one x axis, for uPlot: the union of their steps; `undefined` where a series has no point. */
export function joined(a: Curve, b: Curve): [number[], (number | null | undefined)[], (number | null | undefined)[]] {
  const x: number[] = [];
  const ya: (number | null | undefined)[] = [];
  const yb: (number | null | undefined)[] = [];
  let i = 0, j = 0;
  while (i < a.steps.length || j < b.steps.length) {
    const at = i < a.steps.length ? (a.steps[i] as number) : Infinity;
    const bt = j < b.steps.length ? (b.steps[j] as number) : Infinity;
    const step = Math.min(at, bt);
    x.push(step);
    ya.push(at === step ? (a.values[i++] as number | null) : undefined);
    yb.push(bt === step ? (b.values[j++] as number | null) : undefined);
  }
  return [x, ya, yb];
}
