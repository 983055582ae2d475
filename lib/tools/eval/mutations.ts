import type { Claim } from '../../core/pack/schema.ts';
import type { Kind } from '../../core/types.ts';
import { en } from './mutations-en.ts';
import { fr } from './mutations-fr.ts';
import type { MutationWords, Replacement } from './mutations-words.ts';

/** One way in which a copy can depart from what it copies. */
export interface Mutation {
  id: string;
  /** Kinds of difference that name it rightly. */
  makes: readonly Kind[];
  /** Whether a text's answer to this claim can be changed in this way. */
  suits(claim: Claim): boolean;
  /** The words changed, or null where this does not fit them. Pure. */
  apply(words: string, language: string, actors: readonly string[]): string | null;
}

const WORDS: Readonly<Record<string, MutationWords>> = { en, fr };
/** The languages that mutations are written for. */
export const MUTATED_LANGUAGES = Object.keys(WORDS);

const always = () => true;
const isDated = (claim: Claim) => claim.kind === 'date';
const isMeasured = (claim: Claim) => claim.unit !== undefined;

/** The eight mutations. */
export const MUTATIONS: readonly Mutation[] = [
  mutation('drop credit', ['attribution'], always, 'credits'),
  mutation('drop conditional', ['modality'], always, 'conditionals'),
  {
    id: 'round',
    makes: ['rounding', 'precision', 'hedge', 'quantity'],
    suits: isMeasured,
    apply: (text, language) => round(text, WORDS[language]),
  },
  mutation(
    'change unit',
    ['unit', 'quantity'],
    (claim) => isMeasured(claim) && claim.unit !== 'people',
    'units',
  ),
  mutation('move date', ['date', 'time'], isDated, 'dates'),
  {
    id: 'swap actor',
    makes: ['actor', 'attribution'],
    suits: always,
    apply: (text, _, actors) => swap(text, actors),
  },
  mutation('drop denial', ['negation', 'modality'], always, 'denials'),
  {
    id: 'negate',
    makes: ['negation', 'modality'],
    suits: always,
    apply: (text, language) => negate(text, WORDS[language]),
  },
];

type Table = 'credits' | 'conditionals' | 'units' | 'dates' | 'denials';

function mutation(id: string, makes: readonly Kind[], suits: Mutation['suits'], table: Table): Mutation {
  return { id, makes, suits, apply: (text, language) => first(text, WORDS[language]?.[table]) };
}

/** Applies the first replacement that fits; null when none does. A capital is kept at the start. */
function first(text: string, replacements: readonly Replacement[] = []): string | null {
  for (const [pattern, by] of replacements) {
    const changed = text.replace(pattern, by);
    if (changed !== text) return changed.slice(0, 1).toUpperCase() + changed.slice(1);
  }
  return null;
}

/** A written number of two significant digits or more; years and names such as "8200" have no group sign and no unit. */
const NUMBER =
  /(?<![\p{L}\d.,+])\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+(?![\d])|(?<![\p{L}\d.,+])\d{2,3}(?= (?:million|per cent|%))/u;

/** Rounds the first figure to one significant digit. */
function round(text: string, words: MutationWords | undefined): string | null {
  const [written] = NUMBER.exec(text) ?? [];
  if (!written || !words) return null;
  const value = Number(written.replace(words.group, ''));
  const size = 10 ** Math.floor(Math.log10(value));
  const rounded = Math.round(value / size) * size;
  if (!Number.isFinite(value) || rounded === value) return null;
  return text.replace(written, String(rounded).replace(/(?<=\d)(?=(\d{3})+$)/g, words.grouped));
}

/** Puts the next actor of the list in the place of the first one that the words name. */
function swap(text: string, actors: readonly string[]): string | null {
  const index = actors.findIndex((actor) => text.includes(actor));
  const other = actors.slice(index + 1).find((actor) => !text.includes(actor)) ?? actors[0];
  return index < 0 || !other ? null : text.replaceAll(actors[index] as string, other);
}

/** Negates the first verb that can be, unless the words hold a negation. */
function negate(text: string, words: MutationWords | undefined): string | null {
  return !words || words.negated.test(text) ? null : first(text, words.negations);
}
