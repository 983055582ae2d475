/** One measured figure. */
export interface Score {
  id: string;
  /** 0–1, or null when nothing was there to measure. */
  value: number | null;
  /** How many cases it rests on. */
  count: number;
  language?: string;
  /** The same measure for the baseline of the same run. */
  baseline?: number;
  misses?: string[];
}

/** Bars by score id: the least a score may be. */
export type Bars = Readonly<Record<string, number>>;

/** A share, or null for none of none. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** F1 of precision and recall. */
export function f1(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** The scores as lines of text; those of single languages only when asked for. */
export function table(scores: readonly Score[], bars: Bars, withLanguages: boolean): string {
  const rows = scores
    .filter((score) => withLanguages || !score.language)
    .map((score) => [
      score.language ? `${score.id} [${score.language}]` : score.id,
      percent(score.value),
      String(score.count),
      score.language ? '' : bars[score.id] === undefined ? '' : percent(bars[score.id] ?? null),
      score.baseline === undefined ? '' : percent(score.baseline),
      isBelow(score, bars) ? 'below its bar' : '',
    ]);
  return columns([['measure', 'score', 'cases', 'bar', 'baseline', ''], ...rows]);
}

/** A score of all gold, then one of each of its languages. */
export function scoreByLanguage<T extends { language: string }>(
  gold: readonly T[],
  score: (gold: readonly T[]) => Score,
): Score[] {
  const languages = [...new Set(gold.map(({ language }) => language))].sort();
  return [
    score(gold),
    ...languages.map((language) => ({ ...score(gold.filter((row) => row.language === language)), language })),
  ];
}

/** The scores below their bars. */
export function failures(scores: readonly Score[], bars: Bars): Score[] {
  return scores.filter((score) => isBelow(score, bars));
}

function isBelow(score: Score, bars: Bars): boolean {
  const bar = score.language ? undefined : bars[score.id];
  // Nothing measured where a bar stands is a gold file gone, not a pass.
  return bar !== undefined && (score.value === null || score.value < bar);
}

function percent(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

/** Rows of cells as aligned lines. */
export function columns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
