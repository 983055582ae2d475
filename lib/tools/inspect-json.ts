import type { Assessment, Finding, PageText, Verdict } from '../core/types.ts';
import { noteSentence } from './inspect-notes.ts';

/** An assessment as `inspect --json` prints it; offsets are those of the text that `--text` prints. */
export function inspectionOf(assessment: Assessment, page: PageText) {
  return {
    story: assessment.story,
    role: assessment.role,
    language: assessment.language,
    certainty: assessment.certainty,
    quantities: assessment.quantities.map(({ text, start, end, value, unit, exactness }) => ({
      text,
      start,
      end,
      value,
      unit,
      exactness,
    })),
    findings: assessment.findings.map((finding) => findingRow(finding, page)),
    credits: assessment.credits,
    omits: assessment.omits.map((omission) => omission.claim),
    reason: assessment.reason,
  };
}

function findingRow({ statement, verdicts, counts, notes }: Finding, page: PageText) {
  const side = (stance: Verdict['stance']) => verdicts.filter((verdict) => verdict.stance === stance);
  const kinds = (stance: Verdict['stance']) =>
    side(stance).map(({ report, kind }) => ({ report, kind: kind ?? null }));
  return {
    claim: statement.claim,
    quote: page.text.slice(statement.start, statement.end),
    start: statement.start,
    end: statement.end,
    answer: statement.answer ?? statement.quantity?.value ?? statement.date?.from ?? null,
    modality: statement.modality,
    attribution: statement.attribution.who ?? statement.attribution.type,
    corroborates: [...new Set(side('corroborates').map((verdict) => verdict.report))],
    conflicts: kinds('conflicts'),
    differs: kinds('differs'),
    origins: { corroborates: counts.corroborates.origins, conflicts: counts.conflicts.origins },
    notes: notes.map(noteSentence),
    trace: statement.trace,
  };
}
