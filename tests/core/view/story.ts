import type { Claim, Evidence, Report } from '../../../lib/core/pack/schema';
import type { Finding, Stance, Verdict } from '../../../lib/core/types';
import { traceOrigins } from '../../../lib/core/view/origins-of';
import { indexStory, type ShownStory } from '../../../lib/core/view/shown';

/** A story about a bridge: two origins, five reports, one slip. Invented, and nothing but what the tests need. */
const report = (id: string, published: string | null, kind: Report['kind'], outlet = id): Report => ({
  id,
  outlet,
  language: id.startsWith('fr') ? 'fr' : 'en',
  title: `Title of ${id}`,
  url: `https://${id}.example/story`,
  published,
  kind,
  role: 'coverage',
  seen: 'page',
  specimen: false,
});

const claim = (
  id: string,
  kind: Claim['kind'],
  answers: Partial<Claim['answers'][number]>[],
  more: Partial<Claim> = {},
) => ({
  id,
  kind,
  question: { en: `${id}?` },
  frame: [],
  needs: [],
  unless: [],
  scopes: [],
  relations: [],
  plausibility: [],
  context: false,
  answers: answers.map((answer) => ({
    id: 'x',
    label: { en: answer.id ?? 'x' },
    cues: [],
    negated: false,
    drift: false,
    ...answer,
  })) as Claim['answers'],
  ...more,
});

const says = (reportId: string, claimId: string, answer: string, more: Partial<Evidence> = {}): Evidence => ({
  report: reportId,
  claim: claimId,
  answer,
  modality: 'done',
  attribution: 'none',
  basis: 'read',
  ...more,
});

const tonnes = (value: number, exactness: 'about' | 'at-most' | 'exact' = 'exact') =>
  ({ value, unit: 'count', exactness }) as const;

export const STORY = {
  id: 'bridge',
  title: { en: 'The bridge' },
  from: '2025-03-01',
  events: [{ id: 'closing', title: { en: 'Closing' }, role: 'coverage', from: '2025-03-01', rules: [] }],
  parties: [
    { id: 'harbour', name: { en: 'The harbour' } },
    { id: 'town', name: { en: 'The town' } },
  ],
  claims: [
    claim(
      'load',
      'quantity',
      [
        { id: '40', quantity: tonnes(40) },
        { id: '40-up-to', quantity: tonnes(40, 'at-most') },
        { id: '40000', quantity: tonnes(40_000), drift: true },
        { id: '55', quantity: tonnes(55), scope: 'rail' },
      ],
      { scopes: [{ id: 'rail', label: { en: 'rail only', fr: 'rail seul' }, cues: [] }] as never },
    ),
    claim('closed', 'choice', [{ id: 'planned' }, { id: 'done' }, { id: 'never' }], {
      event: 'closing',
      relations: [
        { between: ['planned', 'done'], stance: 'differs', kind: 'superseded' },
        { between: ['done', 'never'], stance: 'conflicts', kind: 'negation', why: { en: 'Yes and no.' } },
      ],
    }),
    claim('answer', 'choice', [{ id: 'no-comment' }], { reply: 'harbour' }),
  ],
  origins: [
    {
      id: 'inspector',
      name: { en: 'The inspector' },
      about: { en: 'Report' },
      kind: 'official',
      roots: ['first'],
      credits: [],
    },
    {
      id: 'union',
      name: { en: 'The union' },
      about: { en: 'Letter' },
      kind: 'campaign',
      roots: ['letter'],
      credits: [],
    },
  ],
  reports: [
    report('first', '2025-03-02', 'original-investigation'),
    report('copy', '2025-03-03', 'rewrite'),
    report('fr-copy', '2025-03-03', 'translation', 'copy'),
    report('letter', '2025-03-10', 'company-statement'),
    report('slip', null, 'rewrite'),
  ],
  lineage: [
    { from: 'copy', to: 'first', how: 'credit' },
    { from: 'fr-copy', to: 'copy', how: 'translation' },
    { from: 'slip', to: 'copy', how: 'link' },
    { from: 'fr-copy', to: 'letter', how: 'credit', claim: 'closed' },
  ],
  evidence: [
    says('first', 'load', '40'),
    says('copy', 'load', '40-up-to'),
    says('fr-copy', 'load', '40'),
    says('letter', 'load', '55', { scope: 'rail' }),
    says('slip', 'load', '40000'),
    says('first', 'closed', 'planned', { asOf: '2025-02-20', modality: 'planned' }),
    says('letter', 'closed', 'done'),
    says('fr-copy', 'closed', 'done'),
    says('first', 'answer', 'no-comment', { quote: { type: 'TextQuoteSelector', exact: 'No comment.' } }),
    says('copy', 'answer', 'no-comment'),
  ],
} as unknown as ShownStory;

export const INDEX = indexStory(STORY);
export const originsOf = traceOrigins(INDEX);

/** A finding of a page that answers `claimId` with `answer`; each verdict as "report stance answer kind". */
export function finding(
  claimId: string,
  answer: string | null,
  verdicts: string[],
  more: Partial<Finding['statement']> = {},
): Finding {
  const span = { start: 0, end: 4 };
  const list = verdicts.map((line): Verdict => {
    const [reportId = '', stance, theirs = '', kind] = line.split(' ');
    return {
      report: reportId,
      stance: stance as Stance,
      answer: theirs,
      rule: 'r',
      ...(kind ? { kind: kind as never } : {}),
    };
  });
  const count = (stance: Stance) => {
    const own = list.filter((verdict) => verdict.stance === stance);
    const origins = new Set(own.flatMap((verdict) => originsOf(verdict.report, claimId, verdict.answer)));
    return { reports: own.length, outlets: own.length, origins: origins.size };
  };
  return {
    statement: {
      ...span,
      claim: claimId,
      answer,
      modality: 'done',
      negated: false,
      attribution: { type: 'none' },
      focus: span,
      block: 'paragraph',
      trace: [],
      ...more,
    },
    verdicts: list,
    counts: { corroborates: count('corroborates'), conflicts: count('conflicts'), differs: count('differs') },
    notes: [],
  };
}
