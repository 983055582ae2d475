import { type ExportRow, exportRows } from './export-rows.ts';
import type { Pack } from './schema.ts';

const COLUMNS: Readonly<Record<string, (row: ExportRow) => string>> = {
  story: ({ story }) => story.id,
  claim: ({ claim }) => claim.id,
  question: ({ claim }) => claim.question.en,
  answer: ({ answer }) => answer.id,
  label: ({ answer }) => answer.label.en,
  drift: ({ answer }) => (answer.drift ? 'yes' : ''),
  scope: ({ evidence, answer }) => evidence.scope ?? answer.scope ?? '',
  modality: ({ evidence }) => evidence.modality,
  attribution: ({ evidence }) => evidence.attribution ?? '',
  who: ({ evidence }) => evidence.who ?? '',
  as_of: ({ evidence }) => evidence.asOf ?? '',
  basis: ({ evidence }) => (evidence.basis === 'read' ? 'read' : `via ${evidence.basis.via}`),
  words: ({ evidence }) => evidence.quote?.exact ?? evidence.paraphrase ?? '',
  report: ({ report }) => report.id,
  outlet: ({ report }) => report.outlet,
  language: ({ report }) => report.language,
  published: ({ report }) => report.published ?? '',
  kind: ({ report }) => report.kind,
  title: ({ report }) => report.title ?? '',
  url: ({ report }) => report.url ?? '',
  origins: ({ origins }) => origins.join(' '),
};

/** Spreadsheets take a CSV file for UTF-8 only when it begins with this sign; others skip it. */
const BYTE_ORDER_MARK = '\ufeff';

/** The evidence of a pack as CSV (RFC 4180, UTF-8 with its mark), one row each, with a header. */
export function packToCsv(pack: Pack): string {
  const lines = exportRows(pack).map((row) => Object.values(COLUMNS).map((cell) => cell(row)));
  const rows = [Object.keys(COLUMNS), ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + rows.join('');
}

/** A leading sign would make a spreadsheet run the cell as a formula: an apostrophe keeps it text. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
