import type { Story } from '../../../lib/core/pack/schema';
import { declaredRule, figuresRule, SAME_ANSWER } from '../../../lib/core/stance/rule';
import type {
  Assessment,
  Finding,
  Kind,
  Modality,
  Note,
  Quantity,
  Stance,
  Statement,
  Verdict,
} from '../../../lib/core/types';
import { countTraced } from '../../../lib/core/view/counts';
import { traceOrigins } from '../../../lib/core/view/origins-of';
import { indexStory } from '../../../lib/core/view/shown';
import { ARTICLE } from './article';

interface Said {
  claim: string;
  answer: string | null;
  focus: string;
  modality?: Modality;
  quantity?: Quantity;
  scope?: string;
  notes?: Note[];
}

const SAID: Said[] = [
  { claim: 'disabled-scope', answer: 'specified-subset', focus: 'a set of services used by one unit' },
  {
    claim: 'data-volume',
    answer: '8-tb',
    focus: 'close to 8 terabytes of recordings',
    scope: 'intercepted-calls',
    quantity: { value: 8e12, unit: 'bytes', exactness: 'about' },
    notes: [{ id: 'implausible', values: { ratio: 88.9, unit: 'bit/s', value: 8e12, per: 2e8, slip: 1000 } }],
  },
  {
    claim: 'audio-hours',
    answer: '200m-plus',
    focus: 'more than 200 million hours of calls',
    quantity: { value: 2e8, unit: 'hours', exactness: 'at-least' },
  },
  { claim: 'data-location', answer: 'netherlands', focus: 'a data centre in the Netherlands' },
  {
    claim: 'data-moved',
    answer: 'planned-to-aws',
    focus: 'planned to transfer the data to Amazon Web Services',
    modality: 'planned',
  },
  { claim: 'amazon-comment', answer: 'no-response', focus: 'Amazon declined to comment' },
  { claim: 'evidence-strength', answer: 'supports-elements', focus: 'supports elements of the reporting' },
  { claim: 'review-type', answer: 'external', focus: 'The review was external' },
  {
    claim: 'other-contracts-remain',
    answer: 'remain',
    focus: 'other contracts with the Israeli military remain in place',
  },
];

/** Stances without the engine: enough for a picture, and the same whatever the engine does. */
export function galleryPage(story: Story) {
  const text = [ARTICLE.title, ...ARTICLE.paragraphs].join('\n');
  const index = indexStory(story);
  const originsOf = traceOrigins(index);
  const findings = SAID.map((said): Finding => {
    const statement = statementOf(said, text);
    const verdicts = (index.evidence.get(said.claim) ?? []).flatMap((row) =>
      judge(said, story, row.report, row.answer),
    );
    const count = (stance: Stance) =>
      countTraced(
        verdicts
          .filter((each) => each.stance === stance)
          .map((each) => ({ report: each.report, origins: originsOf(each.report, said.claim, each.answer) })),
        index,
      );
    const counts = {
      corroborates: count('corroborates'),
      conflicts: count('conflicts'),
      differs: count('differs'),
    };
    return { statement, verdicts, counts, notes: said.notes ?? [] };
  });
  const assessment: Assessment = {
    story: story.id,
    role: 'coverage',
    reason: [],
    language: 'en',
    certainty: 0.98,
    quantities: [],
    findings,
    credits: ['guardian-972-localcall', 'microsoft-statements'],
    omits: [
      { claim: 'call-rate', origins: 1, reports: 20, since: '2025-08-06', asOf: '2025-09-25' },
      { claim: 'nadella-knowledge', origins: 2, reports: 21, since: '2025-08-06', asOf: '2025-09-25' },
      { claim: 'airstrike-use', origins: 2, reports: 30, since: '2025-08-06', asOf: '2025-09-25' },
    ],
    report: null,
  };
  return { assessment, text };
}

function statementOf(said: Said, text: string): Statement {
  const start = text.indexOf(said.focus);
  if (start < 0) throw new Error(`not in the article: ${said.focus}`);
  const head = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('\n', start) + 1);
  const stop = /[.](\s|$)/g;
  stop.lastIndex = start + said.focus.length;
  const end = (stop.exec(text)?.index ?? text.length) + 1;
  return {
    claim: said.claim,
    answer: said.answer,
    modality: said.modality ?? 'done',
    negated: false,
    attribution: { type: 'none' },
    start: head,
    end,
    focus: { start, end: start + said.focus.length },
    block: 'paragraph',
    trace: [],
    ...(said.scope ? { scope: said.scope } : {}),
    ...(said.quantity
      ? { quantity: { ...said.quantity, text: said.focus, start, end: start + 4, digits: 1 } }
      : {}),
  };
}

function judge(said: Said, story: Story, report: string, answer: string): Verdict[] {
  const claim = story.claims.find((each) => each.id === said.claim);
  const verdict = (stance: Stance, rule: string, kind?: Kind): Verdict[] => [
    { report, answer, stance, rule, ...(kind ? { kind } : {}) },
  ];
  if (answer === said.answer) return verdict('corroborates', SAME_ANSWER);
  const relation = claim?.relations.find(
    ({ between }) => between.includes(answer) && between.includes(said.answer ?? ''),
  );
  if (relation) return verdict(relation.stance, declaredRule(relation.between), relation.kind);
  const theirs = claim?.answers.find((each) => each.id === answer);
  if (!said.quantity || !theirs?.quantity) return [];
  const ratio = theirs.quantity.value / said.quantity.value;
  const relationOfFigures = ratio === 1 ? 'same' : ratio === 1000 ? 'unit-slip' : 'conflict';
  const { value, unit } = theirs.quantity;
  const rule = figuresRule(said.quantity.value, value, unit, relationOfFigures);
  if (ratio === 1) return verdict('corroborates', rule);
  if (ratio === 1000) return verdict('conflicts', rule, 'unit');
  return said.scope === theirs.scope ? [] : verdict('differs', rule, 'scope');
}
