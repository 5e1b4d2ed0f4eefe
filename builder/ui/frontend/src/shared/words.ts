// Numbers and times as people read them.

/** Four significant digits; NaN and a missing value say so. */
export function number(value: number | null | undefined): string {
  if (value === undefined) return "–";
  if (value === null || Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Inf" : "-Inf";
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size < 1e-3 || size >= 1e5) return value.toExponential(1).replace("e+", "e");
  return size >= 100 ? value.toFixed(1) : size >= 1 ? value.toFixed(3) : value.toFixed(4);
}

/** A power of ten, as "1e-3"; 1 and 10 as they are. */
export function power(value: number): string {
  return value === 1 || value === 10 ? String(value) : `1e${Math.round(Math.log10(value))}`;
}

export function count(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : Math.round(value).toLocaleString("en-US");
}

/** Seconds as "12 s", "3 min 20 s", "2 h 5 min". */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return "–";
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.round(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export function percent(share: number | null | undefined, digits = 1): string {
  return share === null || share === undefined ? "–" : `${(share * 100).toFixed(digits)} %`;
}

/** What recording costs, as a run's worker says it. */
export interface Cost {
  share: number;
  budget: number;
  seconds: number;
  /** Seconds of training that the share is of; runs of older versions have none. */
  elapsed?: number;
  microseconds_per_step: number;
  parts: Record<string, { count: number; seconds: number }>;
}

/** Seconds of training before which a share says little: everything is measured once at the very start. */
const SETTLED = 10;

/** The recorder's cost: a share of the time, of a short run the seconds themselves. `over` where the budget is missed. */
export function recorderCost(cost: Cost | undefined, running: boolean): { text: string; over: boolean } {
  if (!cost) return { text: "–", over: false };
  const settled = (cost.elapsed ?? Infinity) >= SETTLED;
  const over = cost.share > cost.budget * 1.2;
  if (over && !settled) return { text: running ? "settling" : duration(cost.seconds), over: false };
  return { text: percent(cost.share, 1), over };
}
