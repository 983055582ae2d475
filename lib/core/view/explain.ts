import type { Answer, Claim } from '../pack/schema';
import type { Finding, Kind, Localized, Modality, Quantity } from '../types';
import { say } from './say';
import { answerOf, type StoryIndex } from './shown';
import type { Side } from './sides';

/** A message with the values that go into it. A value may itself be a message. */
export interface Sentence<Id extends string = string> {
  id: Id;
  values?: Readonly<Record<string, string | number | Sentence>>;
}

const CONFLICTS = {
  quantity: 'whyOtherFigure',
  unit: 'whyOtherFigure',
  modality: 'whyOtherStatus',
  actor: 'whyOtherActor',
  time: 'whyOtherDate',
  scope: 'whyOtherReach',
  attribution: 'whyOtherSource',
  wording: 'whyOtherMeaning',
  negation: 'whyOpposite',
  date: 'whyOtherDate',
  rounding: 'whyOtherFigure',
  precision: 'whyOtherFigure',
  hedge: 'whyOtherStatus',
  superseded: 'whyOtherAnswer',
} as const satisfies Record<Kind, string>;

const DIFFERS = {
  quantity: 'whyBothTrue',
  unit: 'whyBothTrue',
  modality: 'whyOtherCertainty',
  actor: 'whyBothTrue',
  time: 'whyOtherTime',
  scope: 'whyOtherScope',
  attribution: 'whySameOtherSource',
  wording: 'whyOtherWords',
  negation: 'whyBothTrue',
  date: 'whyOtherTime',
  rounding: 'whyRounded',
  precision: 'whyOtherPrecision',
  hedge: 'whyOtherCaution',
  superseded: 'whySuperseded',
} as const satisfies Record<Kind, string>;

const MODALITY_WORDS = {
  done: 'modalityDone',
  planned: 'modalityPlanned',
  alleged: 'modalityAlleged',
  denied: 'modalityDenied',
  conditional: 'modalityConditional',
} as const satisfies Record<Modality, string>;

/** A factor this near a power of ten is a slip of the unit or of the separator, not another measurement. */
const SLIP_TOLERANCE = 0.05;

/** The pack's own reason why two different answers stand as they do, or null where it gives none. */
export function statedReason(finding: Finding, side: Side, index: StoryIndex): Localized | null {
  const { claim, answer } = finding.statement;
  if (answer === null || answer === side.answer) return null;
  const relations = index.claims.get(claim)?.relations ?? [];
  const relation = relations.find(({ between }) => between.includes(side.answer) && between.includes(answer));
  return relation?.why ?? null;
}

/**
 * Says in one sentence why a side stands where it stands, or null where its sign says all there is to say.
 * `language` chooses the words of the pack that go into it.
 */
export function explainSide(
  finding: Finding,
  side: Side,
  index: StoryIndex,
  language: string,
): Sentence | null {
  const claim = index.claims.get(finding.statement.claim);
  if (side.stance === 'corroborates') return side.kind ? explainSame(side.kind) : null;
  if (!side.kind) return { id: side.stance === 'conflicts' ? 'whyOtherAnswer' : 'whyBothTrue' };
  if (side.stance === 'conflicts') return explainConflict(finding, side, claim);
  if (side.kind === 'scope' && claim) return explainScope(side, claim, language);
  const id = DIFFERS[side.kind];
  // An answer that arose in copying contradicts nobody, but that does not make it true.
  if (id === 'whyBothTrue' && claim && answerOf(claim, side.answer)?.drift) return null;
  return withStatus(id, finding, side);
}

function explainSame(kind: Kind): Sentence | null {
  if (kind === 'rounding') return { id: 'whyRounded' };
  return kind === 'precision' || kind === 'hedge' || kind === 'wording' ? { id: DIFFERS[kind] } : null;
}

function explainConflict(finding: Finding, side: Side, claim: Claim | undefined): Sentence {
  const kind = side.kind as Kind;
  if (kind === 'unit') {
    const answer = claim ? answerOf(claim, side.answer) : null;
    const factor = slipFactor(
      finding.statement.quantity,
      side.speakers[0]?.evidence?.quantity ?? answer?.quantity,
    );
    if (factor) return { id: 'whyUnitSlip', values: { factor } };
  }
  return withStatus(CONFLICTS[kind], finding, side);
}

function withStatus(id: string, finding: Finding, side: Side): Sentence {
  if (id !== 'whyOtherStatus' && id !== 'whyOtherCertainty') return { id };
  const there = side.speakers[0]?.evidence?.modality;
  if (!there || there === finding.statement.modality) return { id: 'whyOtherFirmness' };
  return {
    id,
    values: {
      here: { id: MODALITY_WORDS[finding.statement.modality] },
      there: { id: MODALITY_WORDS[there] },
    },
  };
}

function explainScope(side: Side, claim: Claim, language: string): Sentence {
  const id = side.speakers[0]?.evidence?.scope ?? answerOf(claim, side.answer)?.scope;
  const scope = claim.scopes.find((each) => each.id === id);
  return scope
    ? { id: 'whyOtherScopeNamed', values: { scope: say(scope.label, language).text } }
    : { id: 'whyOtherScope' };
}

/** The power of ten, at least 10, by which two figures differ, or null when their ratio is none. */
export function slipFactor(
  here: Pick<Quantity, 'value'> | undefined,
  there: Pick<NonNullable<Answer['quantity']>, 'value'> | undefined,
): number | null {
  if (!here || !there || !(here.value > 0) || !(there.value > 0)) return null;
  const ratio = Math.max(here.value / there.value, there.value / here.value);
  const power = 10 ** Math.round(Math.log10(ratio));
  return power >= 10 && Math.abs(ratio / power - 1) <= SLIP_TOLERANCE ? power : null;
}
