import { type ExportRow, exportRows } from './export-rows.ts';
import { groupBy } from './group.ts';
import type { Evidence, Pack, Report, Story } from './schema.ts';

/** A pack as Markdown for people: every question, its answers, and who gives them, with links. */
export function packToMarkdown(pack: Pack): string {
  const byStory = groupBy(exportRows(pack), ({ story }) => story);
  const stories = [...byStory].map(([story, rows]) => {
    const period = `${story.from} – ${story.to ?? 'open'}`;
    const claims = [...groupBy(rows, ({ claim }) => claim)].map(([claim, own]) =>
      [`### ${plain(claim.question.en)}`, ...(claim.note ? [plain(claim.note)] : []), ...answers(own)].join(
        '\n\n',
      ),
    );
    return [`## ${plain(story.title.en)}`, period, plain(story.summary?.en ?? ''), ...claims].join('\n\n');
  });
  const head = `Revision ${pack.revision}, ${pack.date}. Licence: ${plain(pack.licence)}. By ${pack.authors.map(plain).join(', ')}.`;
  return `${[`# ${plain(pack.title.en)}`, head, ...stories].join('\n\n')}\n`;
}

function answers(rows: readonly ExportRow[]): string[] {
  return [...groupBy(rows, ({ answer }) => answer)].map(([answer, own]) => {
    const origins = new Set(own.flatMap((row) => row.origins)).size;
    const outlets = new Set(own.map(({ report }) => report.outlet)).size;
    const reports = new Set(own.map(({ report }) => report.id)).size;
    const drift = answer.drift ? ' It arose in copying or translating.' : '';
    const head = `**${plain(answer.label.en)}** — reports: ${reports}, outlets: ${outlets}, independent origins: ${origins}.${drift}`;
    return [head, '', ...own.map(line)].join('\n');
  });
}

function line({ story, report, evidence }: ExportRow): string {
  const name = plain(report.title ?? 'title not known');
  const title = report.url ? `[${name}](<${report.url}>)` : name;
  const words = evidence.quote ? `“${plain(evidence.quote.exact)}”` : plain(evidence.paraphrase ?? '');
  const basis = evidence.basis === 'read' ? '' : ` (known via ${known(story, evidence.basis.via)})`;
  return `- ${outletAndDate(report)}: ${title}${words ? `. ${words}` : ''}${whoseWord(story, evidence)}${basis}`;
}

const WHOSE_WORD: Readonly<Record<NonNullable<Evidence['attribution']>, string>> = {
  'own-documents': 'from documents it saw',
  'named-person': 'on a named person’s word',
  'unnamed-source': 'on an unnamed source’s word',
  'company-statement': 'from a statement',
  repeats: 'repeats another report',
  none: 'names no source',
};

/** On whose word the report says it; nothing where that was not recorded. */
function whoseWord({ parties, origins }: Story, { attribution, who }: Evidence): string {
  if (!attribution) return '';
  const name = [...parties, ...origins].find(({ id }) => id === who)?.name.en;
  return ` — ${WHOSE_WORD[attribution]}${name ? `: ${plain(name)}` : ''}`;
}

/** A report by outlet and date, or the address it is. */
function known(story: Story, via: string): string {
  const report = story.reports.find(({ id }) => id === via);
  return report ? outletAndDate(report) : plain(via);
}

function outletAndDate({ outlet, published }: Report): string {
  return `${plain(outlet)}, ${published ?? 'no date'}`;
}

/** Text with every sign escaped that Markdown or HTML would take for markup, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+!|<>~&]/g, (sign) => `\\${sign}`);
}
