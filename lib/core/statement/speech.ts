import type { Trie } from '../recognition/trie.ts';
import { buildTrie } from '../recognition/trie-build.ts';
import { foldedForms } from '../recognition/word-forms.ts';
import { foldWord } from '../text/fold.ts';
import { languages } from './languages/index.ts';
import { unassertedWords } from './unasserted-words.ts';

/**
 * How a language says that something is planned, alleged, denied… and whose word it is. Literal words, as in packs:
 * "stem*" is any ending, and "würde!" is that very spelling, where folding would make it another word ("wurde").
 */
export interface SpeechTable {
  /** Intended or announced: "plans to", "will". */
  planned: readonly string[];
  /** Reported without commitment: "allegedly", "is said to". */
  alleged: readonly string[];
  /** A party says it is not so: "denied". */
  denied: readonly string[];
  /** Possible or depending: "could", "if"; the Romance conditional of hearsay ("aurait transféré"). */
  conditional: readonly string[];
  /** Opens a condition: "if", "whether". A plan behind it is no plan. */
  condition?: readonly string[];
  /** Of the words for plans, those that open a condition as the first word of a sentence: "Sollte sich zeigen". */
  conditionFirst?: readonly string[];
  /** Plain negation: "did not". */
  negation: readonly string[];
  /** Of these, those that stand after the verb they negate: "reagierte nicht", "svarede ikke". */
  negationAfter?: readonly string[];
  /** Endings that negate the verb they are part of: Turkish "taşınmadı". */
  negationSuffix?: readonly string[];
  /** Letters that negate the word they are glued to: Czech "neodpověděl". */
  negationPrefix?: string;
  /** Fixed phrases whose words are no cues: "not only", "in May". */
  idiom?: readonly string[];
  /** Verbs and nouns of saying: "said", "letter". */
  saying: readonly string[];
  /** Verbs of announcing: "announced". To tell that a deed was announced is to tell the deed. */
  announces: readonly string[];
  /** What newsrooms do and make: "reported", "investigation". Near another's name it is about them. */
  works: readonly string[];
  /** Names the source of a sentence: "according to". */
  according: readonly string[];
  /** Unnamed people as a source. */
  sources: readonly string[];
  /** Starts another clause, which a cue does not reach across: "but", "while". */
  break: readonly string[];
  /** Participles and the verbs of subclauses end their clause: "hatte der Guardian den Einsatz … beschrieben". */
  clauseFinal?: boolean;
  /** Words of verbs-last languages stand after what they modify. */
  cuesFollow?: boolean;
  /** From the start of a name on: what marks it as the topic, to which the last verb of the sentence belongs. */
  topic?: RegExp;
  /** Single letters glued before words. */
  proclitics?: string;
}

/** A language's speech table ready to be matched. */
export interface Speech {
  trie: Trie;
  ids: readonly string[];
  /** By number: the only spelling that counts, in small letters. */
  exact: ReadonlyMap<number, string>;
  proclitics: string;
  cuesFollow: boolean;
  clauseFinal: boolean;
  topic: RegExp | null;
  negationPrefix: string;
  /** An ending of a folded word that negates it. */
  negationSuffix: RegExp | null;
  /** Some negations stand after the verb. */
  negatesBehind: boolean;
}

const KINDS = [
  'planned',
  'alleged',
  'denied',
  'conditional',
  'condition',
  'conditionFirst',
  'negation',
  'negationAfter',
  'idiom',
  'saying',
  'announces',
  'works',
  'according',
  'sources',
  'break',
  'wrong',
  'supposed',
] as const;
/** The kinds of cue a sentence can hold. */
export type CueKind = (typeof KINDS)[number];

const cache = new Map<string, Speech>();

/** The speech table of a language (BCP 47 tag; its base decides); empty for a language without one. */
export function speechOf(language: string): Speech {
  let speech = cache.get(language);
  if (!speech) {
    const base = language.split('-')[0] ?? language;
    speech = base === language ? compile(languages[base]?.(), base) : speechOf(base);
    cache.set(language, speech);
  }
  return speech;
}

function compile(table: SpeechTable | undefined, base: string): Speech {
  const ids: string[] = [...KINDS];
  const exact = new Map<number, string>();
  const words = KINDS.flatMap((kind, id) =>
    wordsOf(table, base, kind).flatMap((word) => {
      if (!word.endsWith('!')) return foldedForms(word).map((form) => [form, id] as const);
      const spelling = word.slice(0, -1);
      exact.set(ids.push(kind) - 1, spelling);
      return [[foldWord(spelling), ids.length - 1] as const];
    }),
  );
  return {
    trie: buildTrie(words),
    ids,
    exact,
    proclitics: table?.proclitics ?? '',
    cuesFollow: table?.cuesFollow ?? false,
    clauseFinal: table?.clauseFinal ?? false,
    topic: table?.topic ?? null,
    negationPrefix: table?.negationPrefix ?? '',
    negationSuffix: table?.negationSuffix ? new RegExp(table.negationSuffix.map(foldWord).join('|')) : null,
    negatesBehind: (table?.negationAfter ?? []).length > 0,
  };
}

function wordsOf(table: SpeechTable | undefined, base: string, kind: CueKind): readonly string[] {
  return kind === 'wrong' || kind === 'supposed' ? unassertedWords(base, kind) : (table?.[kind] ?? []);
}
