import type { Story } from '../core/pack/schema.ts';
import type { Assessment, Finding, PageText, Verdict } from '../core/types.ts';
import { noteSentence } from './inspect-notes.ts';

const SIGNS = { corroborates: '=', conflicts: '≠', differs: '≈' } as const;
/** Names enough to see who is meant; the rest is counted. */
const MOST_NAMES = 3;

/** An assessment as readable lines. */
export function reportOf(name: string, assessment: Assessment, page: PageText, story: Story): string {
  const head = `${name}: ${page.title}\n  ${roleLine(assessment, story)}`;
  if (assessment.role === 'none') return head;
  return [
    head,
    ...assessment.findings.map((finding) => findingLines(finding, page, story)),
    `  leans on: ${assessment.credits.join(', ') || 'no origin it names'}`,
    ...(assessment.omits.length > 0
      ? [`  leaves out: ${assessment.omits.map((o) => o.claim).join(', ')}`]
      : []),
  ].join('\n');
}

function roleLine({ role, language, certainty, reason }: Assessment, story: Story): string {
  const about = role === 'none' ? 'not about a known story' : `${role} of “${story.title.en}”`;
  return `${about} · ${language} · certainty ${certainty} · ${reason.join(', ')}`;
}

function findingLines({ statement, verdicts, counts, notes }: Finding, page: PageText, story: Story): string {
  const claim = story.claims.find(({ id }) => id === statement.claim);
  const focus = page.text.slice(statement.focus.start, statement.focus.end).replace(/\s+/g, ' ');
  const lines = [
    `  ${claim?.question.en ?? statement.claim}`,
    `    “${focus}” → ${statement.answer ?? statement.quantity?.value} (${statement.modality})`,
  ];
  for (const stance of ['conflicts', 'differs', 'corroborates'] as const) {
    const side = verdicts.filter((verdict) => verdict.stance === stance);
    if (side.length === 0) continue;
    const { reports, outlets, origins } = counts[stance];
    lines.push(
      `    ${SIGNS[stance]} ${stance}: ${reports} reports · ${outlets} outlets · ${origins} origins ${sideLine(side, story)}`,
    );
  }
  return [...lines, ...notes.map((note) => `    note: ${noteSentence(note)}`)].join('\n');
}

function sideLine(side: readonly Verdict[], story: Story): string {
  const outlets = new Map(story.reports.map((report) => [report.id, report.outlet]));
  const byAnswer = new Map<string, string[]>();
  for (const { answer, kind, report } of side) {
    const key = kind ? `${answer}, ${kind}` : answer;
    byAnswer.set(key, [...(byAnswer.get(key) ?? []), outlets.get(report) ?? report]);
  }
  return [...byAnswer]
    .map(([answer, names]) => {
      const more = names.length - MOST_NAMES;
      return `[${answer}: ${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}]`;
    })
    .join(' ');
}
