/** Every message is there in every language, in every plural form it needs, and every one is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORDS } from '../../lib/core/view/own-words.ts';
import { bundledStory } from '../fixtures/bridge.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'assets/public/_locales');
const LANGUAGES = ['en', 'fr', 'es', 'de', 'ar', 'he'];
const CATEGORY = /_(zero|one|two|few|many|other)$/;

type Messages = Record<string, { message: string }>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
const ALL = new Map(LANGUAGES.map((language) => [language, read(language)]));
const ENGLISH = ALL.get('en') as Messages;

const single = (messages: Messages) => Object.keys(messages).filter((id) => !CATEGORY.test(id));
const stems = (messages: Messages) => [
  ...new Set(
    Object.keys(messages)
      .filter((id) => CATEGORY.test(id))
      .map((id) => id.replace(CATEGORY, '')),
  ),
];
const places = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place))].sort();

/** All source that can name a message, as one text. */
const SOURCE = ['components', 'entrypoints', 'lib/core/view', 'lib/extension']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .concat(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'))
  .join('\n');
const LITERALS = new Set(
  [...SOURCE.matchAll(/['"](?:__MSG_)?(\w+?)(?:__)?['"]/g)].map(([, literal]) => literal),
);

/** A reason between two answers is read from either side, so that neither is "here". */
const HERE: Record<string, RegExp> = {
  en: /\b(here|this one|in the source)\b/i,
  fr: /(?<!\p{L})(ici|celui-ci|celle-ci|dans la source)(?!\p{L})/iu,
  es: /(?<!\p{L})(aquí|en la fuente)(?!\p{L})/iu,
  de: /(?<!\p{L})(hier|in der Quelle)(?!\p{L})/iu,
  ar: /(?<!\p{L})و?هنا(?!\p{L})|في المصدر/u,
  he: /(?<!\p{L})כאן(?!\p{L})/u,
};

test('the folder holds the languages it is to hold', () => {
  expect(readdirSync(LOCALES).sort()).toEqual([...LANGUAGES].sort());
});

test('every message is used somewhere', () => {
  const ids = [...single(ENGLISH), ...stems(ENGLISH)];
  expect(ids.filter((id) => !LITERALS.has(id))).toEqual([]);
});

test('the list of own words has as many in each language, and none twice', () => {
  for (const [language, messages] of ALL) {
    const words = messages.ownWordList?.message.split(' ') ?? [];
    expect(new Set(words).size, language).toBe(WORDS);
    expect(words, language).toHaveLength(WORDS);
  }
});

test('every message that is asked for is there', () => {
  const asked = [
    ...SOURCE.matchAll(/\b(?:t|plural|getMessage)\(\s*'(\w+)'|\bid: '((?:why|popup|modality)\w+)'/g),
  ];
  const known = new Set([...single(ENGLISH), ...stems(ENGLISH)]);
  const missing = asked.map(([, call, sentence]) => call ?? sentence).filter((id) => id && !known.has(id));
  expect(asked.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = ALL.get(language) as Messages;

  test('every message is there, and none besides', () => {
    expect(single(messages).sort()).toEqual(single(ENGLISH).sort());
    expect(stems(messages).sort()).toEqual(stems(ENGLISH).sort());
  });

  test('every plural has the forms its numbers take', () => {
    const rules = new Intl.PluralRules(language);
    // What 0 to 200 take is what readers meet; French and Spanish have another form from a million on.
    const needed = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
    for (const stem of stems(messages)) {
      const missing = [...needed].filter((category) => !messages[`${stem}_${category}`]);
      expect(missing, stem).toEqual([]);
    }
  });

  test('every message has the places of the English one', () => {
    for (const id of single(messages)) {
      expect(places(messages[id]?.message ?? ''), id).toEqual(places(ENGLISH[id]?.message ?? ''));
    }
    for (const stem of stems(messages)) {
      const other = places(ENGLISH[`${stem}_other`]?.message ?? '');
      expect(places(messages[`${stem}_other`]?.message ?? ''), stem).toEqual(other);
    }
  });

  test('no message is empty, has markup, or a dollar sign that the browser would take for a place', () => {
    const wrong = Object.entries(messages).filter(
      ([, { message }]) => !message.trim() || /[<>$]/.test(message),
    );
    expect(wrong).toEqual([]);
  });

  test('the file says which language it is', () => {
    expect(messages.languageTag?.message).toBe(language);
  });
});

/** Words that pass a verdict on a text or on who wrote it, by language; Arabic and Hebrew as stems. */
const VERDICTS: Record<string, RegExp> = {
  en: /\b(fake|false|debunk\w*|bias\w*|lies?|lying|truth|wrong|misnamed|misspelt|garbled|spam\w*|fabricated)\b/i,
  fr: /(?<!\p{L})(faux|fausses?|menson\p{L}*|infox|désinformation|biais\p{L}*|erron\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(fals\p{L}*|mentira\p{L}*|bulos?|sesg\p{L}*|refrito|erróne\p{L}*)(?!\p{L})/iu,
  de: /(?<!\p{L})(falsch\p{L}*|Lügen?|Fake|Irrtum|entstellt\p{L}*|voreingenommen\p{L}*)(?!\p{L})/iu,
  ar: /كاذب|كذب|زائف|مزيف|مضلل|مشوّه|منحاز/u,
  he: /שקר|כוזב|מזויף|מטעה|מוטה|משובש/u,
};

test.each(LANGUAGES)('no message in %s passes a verdict', (language) => {
  const verdict = Object.entries(ALL.get(language) as Messages).filter(([, { message }]) =>
    VERDICTS[language]?.test(message),
  );
  expect(verdict).toEqual([]);
});

const { claims, origins } = bundledStory();
const inLanguage = (texts: readonly object[], language: string) =>
  texts.map((text) => (text as Record<string, string>)[language] ?? '');

test.each(LANGUAGES)('no text of the bundled pack in %s passes a verdict', (language) => {
  const texts = [
    ...claims.flatMap(({ question, answers, scopes, relations }) => [
      question,
      ...[...answers, ...scopes].map(({ label }) => label),
      ...relations.map(({ why }) => why ?? {}),
    ]),
    ...origins.flatMap(({ name, about }) => [name, about]),
  ];
  expect(inLanguage(texts, language).filter((text) => VERDICTS[language]?.test(text))).toEqual([]);
});

test.each(LANGUAGES)(
  'no reason between two answers in %s says “here”: it is read from either side',
  (language) => {
    const reasons = claims.flatMap(({ relations }) => relations.map(({ why }) => why ?? {}));
    expect(inLanguage(reasons, language).filter((text) => HERE[language]?.test(text))).toEqual([]);
  },
);
