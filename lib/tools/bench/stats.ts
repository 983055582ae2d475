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
  /** Geometric mean over pages of median against median. */
  ratio: number;
  /** 95 % bootstrap interval over pages. */
  low: number;
  high: number;
}

/** Resamples of the bootstrap (Efron 1979): enough for two decimals. */
const RESAMPLES = 2_000;

/** How `ours` compares with `theirs`, page by page: each a list of repeated measurements of the same pages. */
export function ratioOf(ours: readonly number[][], theirs: readonly number[][]): Ratio {
  const logs = ours.flatMap((values, page) => {
    const log = Math.log(median(values) / median(theirs[page] ?? []));
    return Number.isFinite(log) ? [log] : [];
  });
  const random = seeded(logs.length);
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(logs.map(() => logs[Math.floor(random() * logs.length)] as number)),
  );
  return {
    ratio: Math.exp(mean(logs)),
    low: Math.exp(quantile(means, 0.025)),
    high: Math.exp(quantile(means, 0.975)),
  };
}

/** Whether an A/A comparison allows the run: 1 lies within the interval, and the interval is narrow enough. */
export const isValidControl = ({ low, high }: Ratio, widest: number): boolean =>
  low <= 1 && high >= 1 && (high - low) / 2 <= widest;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

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
