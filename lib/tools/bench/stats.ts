/** Small statistics for paired measurements. */

/** The value below which `share` (0–1) of the values lie, between neighbours if need be. NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Ratio {
  /** Trimmed geometric mean over pairs: the same page in the same round. */
  ratio: number;
  /** 95 % bootstrap interval over pairs. */
  low: number;
  high: number;
}

/** Resamples of the bootstrap (Efron 1979): enough for two decimals. */
const RESAMPLES = 2_000;

/** Left out at either end: loads into which the machine's other work fell. */
const TRIMMED = 0.15;

/**
 * How `ours` compares with `theirs`: each page's measurements in the order of rounds, one of each taken close together,
 * so that what the machine does meanwhile hits both.
 */
export function ratioOf(ours: readonly number[][], theirs: readonly number[][]): Ratio {
  const logs = ours.flatMap((values, page) =>
    values.map((value, round) => Math.log(value / (theirs[page]?.[round] ?? Number.NaN))),
  );
  const pairs = logs.filter(Number.isFinite);
  const random = seeded(pairs.length);
  const means = Array.from({ length: RESAMPLES }, () =>
    trimmedMean(pairs.map(() => pairs[Math.floor(random() * pairs.length)] as number)),
  );
  return {
    ratio: Math.exp(trimmedMean(pairs)),
    low: Math.exp(quantile(means, 0.025)),
    high: Math.exp(quantile(means, 0.975)),
  };
}

/** Whether an A/A comparison allows the run: 1 lies within the interval, and the interval is narrow enough. */
export const isValidControl = ({ low, high }: Ratio, widest: number): boolean =>
  low <= 1 && high >= 1 && (high - low) / 2 <= widest;

function trimmedMean(values: readonly number[]): number {
  const cut = Math.floor(values.length * TRIMMED);
  const kept = [...values].sort((a, b) => a - b).slice(cut, values.length - cut);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}

/** The same numbers for the same data: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
