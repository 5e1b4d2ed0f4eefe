/** Finds loops: stretches of a sequence that repeat a pattern, as found by comparing hashes. */

export interface Run {
  /** Where the first repetition starts in the sequence. */
  start: number;
  /** Items in one repetition. */
  period: number;
  /** How many repetitions follow one another. */
  count: number;
}

/** A pattern longer than this many items is not looked for. */
const LONGEST_PERIOD = 4000;
/** How many later places with the same hash are tried as the pattern's length. */
const CANDIDATES = 24;

/**
 * The tandem repeats of `hashes` with at least `least` repetitions, left to right and not overlapping.
 *
 * At each place every distance to a later item with the same hash is a possible period; the one that covers most
 * wins, the shorter one among equals. Linear in practice: a run that is found is skipped as a whole.
 */
export function findRuns(hashes: ArrayLike<number>, least: number): Run[] {
  const length = hashes.length;
  const next = new Int32Array(length).fill(-1);
  const seen = new Map<number, number>();
  for (let i = length - 1; i >= 0; i--) {
    next[i] = seen.get(hashes[i]!) ?? -1;
    seen.set(hashes[i]!, i);
  }
  const runs: Run[] = [];
  let i = 0;
  while (i < length) {
    let best: Run | null = null;
    let candidate = next[i]!;
    for (let tried = 0; candidate >= 0 && tried < CANDIDATES; tried++, candidate = next[candidate]!) {
      const period = candidate - i;
      if (period > LONGEST_PERIOD || i + period * least > length) break;
      let same = i + period;
      while (same < length && hashes[same] === hashes[same - period]) same++;
      const count = Math.floor((same - i) / period);
      if (count >= least && (!best || count * period > best.count * best.period)) best = { start: i, period, count };
      if (best && best.count * best.period >= (length - i) * 0.8) break;
    }
    if (best) {
      runs.push(best);
      i += best.count * best.period;
    } else {
      i++;
    }
  }
  return runs;
}

/** Mixes a value into a 32-bit hash. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca77);
  return (h ^ (h >>> 13)) | 0;
}
