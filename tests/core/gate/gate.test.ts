import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterOf, gateFromFilter } from '../../../lib/core/gate/filter';
import { gateFrom, gateTable, triggersIn } from '../../../lib/core/gate/gate';
import { keysOf, type TriggerKey, triggerKeys } from '../../../lib/core/gate/keys';
import { gateWords } from '../../../lib/core/gate/tokens';

const keys = (...triggers: string[]): TriggerKey[] => triggers.flatMap(keysOf);
const passes = (text: string, ...triggers: string[]) =>
  triggersIn(text, gateFrom(gateTable(keys(...triggers)))).length > 0;

describe('a text with a trigger passes', () => {
  test.each([
    ['in the same words', 'the Unit 8200 case', 'Unit 8200'],
    ['in capitals', 'THE UNIT 8200 CASE', 'unit 8200'],
    ['with accents lost', "de l'unite 8200", 'unité 8200'],
    ['with accents deleted', 'de lunit 8200 et de l unit 8200', 'unité 8200'],
    ['double-encoded', 'de lâ€™unitÃ© 8200 israÃ©lienne', 'unité 8200'],
    ['with the number grouped', "l'unité 8\u00a0200", 'unité 8200'],
    ['with an ending', 'der Einheiten 8200', 'Einheit*'],
    ['ending in a stem', 'Marine Corps Harbourmasters met', 'corps harbour*'],
    ['with Arabic proclitics', 'وبالوحدة ٨٢٠٠ في', 'الوحدة 8200'],
    ['with Hebrew proclitics', 'שליחידה 8200', 'יחידה 8200'],
    ['without spaces', '軍の8200部隊が', '8200部隊'],
    ['with Korean particles', '이스라엘 8200부대가', '8200부대'],
    ['in wide characters', 'Ｕｎｉｔ ８２００', 'Unit 8200'],
    ['with vowel signs', 'الوَحْدَة 8200', 'الوحدة 8200'],
  ])('%s', (_, text, trigger) => {
    expect(passes(text, trigger)).toBe(true);
  });
});

describe('a text without the trigger does not', () => {
  test.each([
    ['one word of two', 'a unit of 8201 men', 'Unit 8200'],
    ['the words apart', 'the unit had 8200 men', 'Unit 8200'],
    ['the words inside longer ones', 'community 82000', 'unit 8200'],
    ['a stem inside a word', 'the subharbour', 'harbour*'],
    ['nothing', '', 'Unit 8200'],
    ['no trigger at all', 'Unit 8200'],
  ])('%s', (_, text, ...triggers) => {
    expect(passes(text, ...triggers)).toBe(false);
  });
});

test('a story gives the keys of its triggers in all languages, and of no other concept', () => {
  const story = {
    concepts: { bridge: { en: ['Harbour Bridge'], fr: ['pont du port'] }, town: { en: ['Tidewater'] } },
    recognition: { triggers: ['bridge'] },
  };
  expect(
    triggerKeys(story)
      .map((key) => key.whole)
      .sort(),
  ).toEqual(
    keys('Harbour Bridge', 'pont du port')
      .map((key) => key.whole)
      .sort(),
  );
});

test('a filter finds every key it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (triggers) => {
      const table = gateTable(keys(...triggers));
      const gate = gateFromFilter(filterOf(table));
      return table[1].every((key) => gate.has(key));
    }),
  );
});

test('a filter over 30,000 triggers lets through less than 1 in 100 other keys', () => {
  const own = Array.from({ length: 30_000 }, (_, i) => `name${i} town${i * 7}`);
  const gate = gateFromFilter(filterOf(gateTable(keys(...own))));
  const others = Array.from({ length: 10_000 }, (_, i) => keysOf(`other${i} place${i}`)[0]!.whole);
  expect(others.filter((key) => gate.has(key)).length).toBeLessThan(100);
});

test('any text around a trigger leaves it found', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) =>
      passes(`${before} | Unit 8200 | ${after}`, 'Unit 8200'),
    ),
  );
});

test('words of damaged and of clean text are the same', () => {
  expect(gateWords('unitÃ© isralienne')).toEqual(gateWords('unité israélienne'.replace('é', '')));
});
