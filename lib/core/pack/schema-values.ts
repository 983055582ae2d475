/** The values that records of a pack are made of, and what each must be. */

import * as v from 'valibot';
import { CURRENCIES } from '../currency.ts';

/** Longest list and longest string a pack may hold: far above any real pack, far below what stalls a browser. */
const MOST_RECORDS = 100_000;
const LONGEST_TEXT = 4_000;
/** Longest text of all phrases of one concept in one language: ten times any real one. */
const LONGEST_CELL = 50_000;

const ID = /^[a-z0-9][a-z0-9._-]{0,99}$/;
/** Names that every object has: as keys they would reach into its prototype. */
const RESERVED_IDS = new Set(['constructor', 'prototype']);
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;
const ISO_DATE =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?)?)?$/;
/** Largest number a pack may hold: beyond any figure of any story (a yottabyte, in bytes). */
const LARGEST = 1e24;
/** Control and bidirectional-override characters and lone surrogates: they make a text look like another one. */
const UNSAFE_TEXT = /[[\p{Cc}--[\t\n\r]]\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/v;

/** What a browser strips from a link or what disguises it. */
const UNSAFE_LINK = /[\s\p{Cc}\p{Cf}\p{Cs}]/u;

/** Any text that people read. */
export const text = v.pipe(
  v.string('must be text'),
  v.minLength(1, 'must not be empty'),
  v.maxLength(LONGEST_TEXT, `must be at most ${LONGEST_TEXT} characters`),
  v.check((value) => !UNSAFE_TEXT.test(value), 'has control or text-direction characters'),
);
/** A value of any kind, as JSON. */
export const jsonText = v.pipe(
  v.string('must be text'),
  v.maxLength(25 * LONGEST_TEXT, 'is too long'),
  v.check(isJson, 'must be JSON'),
);
/** What records are named by. */
export const idSchema = v.pipe(
  v.string('must be an id'),
  v.regex(ID, 'must be an id: small letters, digits, . _ -'),
  v.check((value) => !RESERVED_IDS.has(value), 'is a reserved word'),
);
/** An ISO 8601 year, month, day or time. */
export const date = v.pipe(
  v.string('must be a date'),
  v.regex(ISO_DATE, 'must be an ISO 8601 date'),
  v.check(isRealDay, 'must be a day that exists'),
);
/** A BCP 47 language tag. */
export const tag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, 'must be a BCP 47 language tag'));
/** An absolute http or https address. */
export const link = v.pipe(
  v.string('must be a link'),
  v.maxLength(2_000, 'link is too long'),
  v.check((value) => !UNSAFE_LINK.test(value), 'has spaces or control characters'),
  v.check(isWebLink, 'must be an http or https link'),
);
/** A list of bounded length. */
export const list = <T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.array(item, 'must be a list'),
    v.maxLength(MOST_RECORDS, `must have at most ${MOST_RECORDS} entries`),
  );
/** A number, neither NaN nor infinite nor absurd. */
export const finite = v.pipe(
  v.number('must be a number'),
  v.check((value) => Math.abs(value) <= LARGEST, 'must be a number that a story can have'),
);

/** Text by language tag, English required. */
export const localizedSchema = v.pipe(
  v.objectWithRest({ en: text }, text),
  v.check(
    (value) => Object.keys(value).every((key) => LANGUAGE_TAG.test(key)),
    'has a key that is no language tag',
  ),
);

const wordsTag = v.union([v.literal('mul'), tag]);
/**
 * Words of one concept by language; `mul` holds names written alike everywhere. A `*` at the end of a word stands for
 * any ending; words joined by `|` are alternatives, which `alternatives.ts` writes out.
 */
export const wordsSchema = v.record(
  wordsTag,
  list(
    v.pipe(
      text,
      v.check((value) => !value.includes(';'), 'must not hold the sign ;'),
    ),
  ),
);
/** The same by language: for each of the story's concepts its phrases, with `;` between them (`words.ts`). */
export const packedWordsSchema = v.record(
  wordsTag,
  list(
    v.pipe(
      v.string('must be text'),
      v.maxLength(LONGEST_CELL, `must be at most ${LONGEST_CELL} characters`),
      v.check((value) => !UNSAFE_TEXT.test(value), 'has control or text-direction characters'),
    ),
  ),
);

/** A concept, or several of which any will do. */
export const conceptSchema = v.union([idSchema, list(idSchema)]);

/** The picklists mirror the unions of `../types.ts`, which say what each word means. */
export const modalitySchema = v.picklist(['done', 'planned', 'alleged', 'denied', 'conditional']);
const exactnessSchema = v.picklist(['exact', 'about', 'at-least', 'at-most', 'vague']);
export const unitSchema = v.picklist([
  'bytes',
  'hours',
  'days',
  'people',
  'calls',
  'calls-per-hour',
  'calls-per-day',
  'share',
  ...CURRENCIES,
  'count',
]);
export const kindSchema = v.picklist([
  'quantity',
  'unit',
  'modality',
  'actor',
  'time',
  'scope',
  'attribution',
  'wording',
  'negation',
  'date',
  'rounding',
  'precision',
  'hedge',
  'superseded',
]);
/** A figure in its base unit. */
export const quantitySchema = v.strictObject({
  value: finite,
  max: v.optional(finite),
  unit: unitSchema,
  exactness: exactnessSchema,
});

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

/** Whether the day of an ISO date exists in its month. */
function isRealDay(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** Whether `value` is an absolute http or https link without embedded credentials. Never throws. */
export function isWebLink(value: string): boolean {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password && /^https?:\/\//i.test(value);
  } catch {
    return false;
  }
}
