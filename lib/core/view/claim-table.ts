import { compareText } from '../pack/order';
import type { Report } from '../pack/schema';
import type { StoryIndex } from './shown';

/** What one report says on each of the chosen claims: answer ids in the pack's order, none where it says nothing. */
export interface TableRow {
  report: Report;
  answers: readonly (readonly string[])[];
}

/** A column to sort by: a field of the report, or the id of a claim. */
export interface SortBy {
  column: 'outlet' | 'date' | 'language' | 'kind' | { claim: string };
  descending: boolean;
}

/** The claims most reports speak to, most spoken to first: the columns a table starts with. */
export function busiestClaims(index: StoryIndex, most: number): string[] {
  return index.story.claims
    .map((claim) => ({ id: claim.id, reports: index.evidence.get(claim.id)?.length ?? 0 }))
    .sort((a, b) => b.reports - a.reports || compareText(a.id, b.id))
    .slice(0, most)
    .map((claim) => claim.id);
}

/** The claim a view of one claim begins with: figures before words, the most spoken to first; '' without any. */
export function firstClaim(index: StoryIndex): string {
  const busiest = busiestClaims(index, index.story.claims.length);
  return busiest.find((id) => index.claims.get(id)?.kind === 'quantity') ?? busiest[0] ?? '';
}

/** The columns a table starts with: that claim, then the busiest others. */
export function firstColumns(index: StoryIndex, most: number): string[] {
  const first = firstClaim(index);
  const others = busiestClaims(index, most).filter((id) => id !== first);
  return (first ? [first, ...others] : others).slice(0, most);
}

/** The reports that speak to the most claims, the fullest first; of equals the one earlier in the alphabet. */
export function fullestReports(index: StoryIndex, most: number): string[] {
  const spokenTo = (id: string) => new Set(index.evidenceOf.get(id)?.map((row) => row.claim)).size;
  return index.story.reports
    .map(({ id }) => ({ id, claims: spokenTo(id) }))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims || compareText(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}

/** One row per report, with its answers to the chosen claims. With `only` set, reports that answer none are left out. */
export function tableRows(
  reports: readonly Report[],
  claims: readonly string[],
  index: StoryIndex,
  only = false,
): TableRow[] {
  const rows = reports.map((report) => {
    const evidence = index.evidenceOf.get(report.id) ?? [];
    const answers = claims.map((claim) =>
      evidence.filter((row) => row.claim === claim).map((row) => row.answer),
    );
    return { report, answers };
  });
  return only ? rows.filter((row) => row.answers.some((answers) => answers.length > 0)) : rows;
}

/** Sorts rows; whatever is missing comes last in both directions. Equal rows keep the order of outlet and id. */
export function sortRows(rows: readonly TableRow[], by: SortBy, claims: readonly string[]): TableRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by.column, claims) }));
  const sign = by.descending ? -1 : 1;
  keyed.sort(
    (a, b) =>
      Number(a.key === null) - Number(b.key === null) ||
      sign * compareText(a.key ?? '', b.key ?? '') ||
      compareText(a.row.report.outlet, b.row.report.outlet) ||
      compareText(a.row.report.id, b.row.report.id),
  );
  return keyed.map(({ row }) => row);
}

function keyOf(row: TableRow, column: SortBy['column'], claims: readonly string[]): string | null {
  if (column === 'outlet') return row.report.outlet.toLowerCase();
  if (column === 'date') return row.report.published;
  if (column === 'language') return row.report.language;
  if (column === 'kind') return row.report.kind;
  return row.answers[claims.indexOf(column.claim)]?.[0] ?? null;
}
