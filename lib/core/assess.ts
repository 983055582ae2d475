import { reportAt } from './lineage/addresses.ts';
import { creditsOf } from './lineage/credits.ts';
import { omissionsOf } from './lineage/omissions.ts';
import type { Story } from './pack/schema.ts';
import { readDates } from './quantity/dates.ts';
import { readFigures } from './quantity/read.ts';
import { type Reading, readText } from './reading.ts';
import { conceptIndex } from './recognition/concepts.ts';
import { recognise } from './recognition/recognise.ts';
import { findingsOf } from './stance/findings.ts';
import { ledgerOf } from './stance/ledger.ts';
import { utcOffsetOf } from './stance/utc-offset.ts';
import { findStatements } from './statement/find.ts';
import type { Assessment, Finding, PageText, QuantityMention, Span } from './types.ts';

/**
 * Everything that can be said of a page in the light of one story: its role, its statements with their stances,
 * the origins it leans on and what it leaves out. Pure. Offsets in the result are offsets of `page.text`, in
 * UTF-16 code units. A page that is not about the story gets role `none`, its reason, and no finding.
 */
export function assess(page: PageText, story: Story): Assessment {
  const reading = readText(page, story);
  const { role, certainty, reason } = recognise(reading, story);
  const { names } = conceptIndex(story, reading.language);
  const figures = readFigures(reading.repaired.text, reading.language, names);
  const toRaw = rawSpans(reading);
  const base = {
    role,
    reason,
    certainty,
    language: reading.language,
    quantities: figures.quantities.map(toRaw.quantity),
  };
  if (role === 'none') return { ...base, story: null, findings: [], credits: [], omits: [], report: null };
  const ledger = ledgerOf(story);
  const dates = readDates(reading.repaired.text, reading.language, page.published);
  const statements = findStatements(reading, story, { ...figures, dates });
  const report = page.url ? reportAt(story, page.url) : null;
  return {
    ...base,
    story: story.id,
    findings: findingsOf(ledger, statements, {
      report,
      early: role === 'background',
      utcOffset: utcOffsetOf(page.url, reading.language),
      tell: ({ start, end }) => ({
        sentence: reading.repaired.text.slice(start, end),
        language: reading.language,
      }),
    }).map(toRaw.finding),
    credits: creditsOf(reading, story, statements),
    omits: omissionsOf(story, statements, page.published, ledger.originsOf),
    report,
  };
}

function rawSpans({ repaired }: Reading) {
  const span = <T extends Span>(value: T): T => ({
    ...value,
    start: repaired.rawStart(value.start),
    end: repaired.rawEnd(value.end),
  });
  const quantity = (mention: QuantityMention) => span(mention);
  const finding = ({ statement, notes, ...rest }: Finding): Finding => ({
    ...rest,
    notes: notes.map((note) =>
      typeof note.values.start === 'number'
        ? { ...note, values: { ...note.values, start: repaired.rawStart(note.values.start) } }
        : note,
    ),
    statement: {
      ...span(statement),
      focus: span(statement.focus),
      attribution: statement.attribution.span
        ? { ...statement.attribution, span: span(statement.attribution.span) }
        : statement.attribution,
      ...(statement.quantity ? { quantity: quantity(statement.quantity) } : {}),
      ...(statement.date ? { date: span(statement.date) } : {}),
    },
  });
  return { quantity, finding };
}
