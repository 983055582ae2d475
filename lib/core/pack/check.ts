import { originTracer } from '../lineage/trace.ts';
import { groupBy } from './group.ts';
import { type Problem, quoted } from './problem.ts';
import type { Pack, Report, Story } from './schema.ts';

/**
 * What an author should mend in a pack that is valid: dates out of order, answers and claims without evidence,
 * origins without a root, reports that lead nowhere, add nothing or are listed twice. Places as in `parsePack`.
 */
export function checkPack(pack: Pack): Problem[] {
  return [
    ...historyProblems(pack),
    ...pack.stories.flatMap((story, index) => checkStory(story, `stories[${index}]`)),
  ];
}

function checkStory(story: Story, place: string): Problem[] {
  return [
    ...periodProblems(story, place),
    ...orderProblems(story, place),
    ...unusedAnswers(story, place),
    ...supersedingConflicts(story, place),
    ...originProblems(story, place),
    ...linkProblems(story, place),
    ...story.reports.flatMap((report, index) =>
      reportProblems(report).map((message) => ({
        place: `${place}.reports[${index}] ${quoted(report.id)}`,
        message,
      })),
    ),
    ...idleReports(story, place),
  ];
}

function historyProblems({ history, revision, date }: Pack): Problem[] {
  return history.flatMap((entry, index) => {
    const earlier = history[index - 1];
    const place = `history[${index}]`;
    if (entry.revision > revision) return [{ place, message: 'is newer than the pack itself' }];
    if (entry.date > date) return [{ place, message: 'is dated after the pack itself' }];
    const isOrdered = !earlier || (earlier.revision < entry.revision && earlier.date <= entry.date);
    return isOrdered ? [] : [{ place, message: 'is out of order' }];
  });
}

/** Periods that end before they begin. */
function periodProblems(story: Story, place: string): Problem[] {
  const periods = [
    { place, ...story },
    ...story.events.map((event, i) => ({ ...event, place: `${place}.events[${i}]` })),
    ...story.claims.flatMap((claim, i) =>
      claim.answers.map((answer, j) => ({ ...answer, place: `${place}.claims[${i}].answers[${j}]` })),
    ),
  ];
  return periods
    .filter(({ from, to }) => from !== undefined && to !== undefined && to < from.slice(0, to.length))
    .map(({ place: where, id }) => ({ place: `${where} ${quoted(id)}`, message: 'ends before it begins' }));
}

/** Edges to a report that was published later, at the latest that one and the earliest that the other can be of. */
function orderProblems(story: Story, place: string): Problem[] {
  const days = new Map(story.reports.map((report) => [report.id, report.published?.slice(0, 10) ?? '']));
  return story.lineage.flatMap(({ from, to }, index) => {
    const child = days.get(from) ?? '';
    const parent = days.get(to) ?? '';
    if (!child || !parent || lastDay(child) >= Date.parse(parent) - DAY) return [];
    const where = `${place}.lineage[${index}] ${quoted(`${from} → ${to}`)}`;
    return [{ place: where, message: `dates are out of order: ${child} derives from ${parent}` }];
  });
}

/** The last day of a year, a month or a day, in milliseconds since 1970. */
function lastDay(date: string): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0);
}

/** A day in milliseconds: the 25th in one place is the 26th in another. */
const DAY = 86_400_000;

/** A slip may be told apart before a report of the pack makes it; any other answer is one that a report gives. */
function unusedAnswers(story: Story, place: string): Problem[] {
  const used = new Set(story.evidence.map((row) => `${row.claim} ${row.answer}`));
  return story.claims.flatMap((claim, index) => {
    const where = `${place}.claims[${index}] ${quoted(claim.id)}`;
    return claim.answers
      .filter((answer) => !answer.drift && !used.has(`${claim.id} ${answer.id}`))
      .map((answer) => ({ place: where, message: `no evidence uses its answer ${quoted(answer.id)}` }));
  });
}

/** A later state of things contradicts no earlier one. */
function supersedingConflicts(story: Story, place: string): Problem[] {
  return story.claims.flatMap(({ id, relations }, index) =>
    relations
      .filter(({ kind, stance }) => kind === 'superseded' && stance !== 'differs')
      .map(({ between: [a, b] }) => ({
        place: `${place}.claims[${index}] ${quoted(id)}`,
        message: `${quoted(a)} and ${quoted(b)}: an answer that was superseded differs, and no more`,
      })),
  );
}

function originProblems(story: Story, place: string): Problem[] {
  return story.origins.flatMap(({ id, roots }, index) =>
    roots.length ? [] : [{ place: `${place}.origins[${index}] ${quoted(id)}`, message: 'has no root' }],
  );
}

/** Two records of one page. The same address on another day is another version of the page. */
function linkProblems(story: Story, place: string): Problem[] {
  const linked = story.reports.flatMap((report, index) => (report.url ? [{ ...report, index }] : []));
  const pages = groupBy(linked, ({ url, published }) => `${plainLink(url ?? '')} ${published ?? ''}`);
  return [...pages.values()].flatMap(([first, ...others]) =>
    others.map(({ index, id }) => ({
      place: `${place}.reports[${index}] ${quoted(id)}`,
      message: `has the same url as ${quoted(first?.id ?? '')}`,
    })),
  );
}

function plainLink(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/(#.*|\/)$/, '');
}

/** The inclusion rule: a named publisher (the schema's part), a public page, and no link to a spun copy. */
function reportProblems({ url, specimen, note }: Report): string[] {
  if (specimen && url) return ['is a specimen of drift and must not be linked'];
  return url || specimen || note ? [] : ['has no url and no note that says where it is known from'];
}

/** The inclusion rule: a report adds an answer, or others derive from it; and it leads back to an origin. */
function idleReports(story: Story, place: string): Problem[] {
  const used = new Set([
    ...story.evidence.map(({ report }) => report),
    ...story.lineage.map(({ to }) => to),
    ...story.origins.flatMap(({ roots }) => roots),
  ]);
  const originsOf = originTracer(story);
  return story.reports.flatMap(({ id }, index) => {
    const where = `${place}.reports[${index}] ${quoted(id)}`;
    if (!used.has(id))
      return [{ place: where, message: 'adds nothing: no evidence, and nothing derives from it' }];
    return originsOf(id, '').size ? [] : [{ place: where, message: 'leads back to no origin' }];
  });
}
