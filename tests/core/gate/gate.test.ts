import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterOf, gateFromFilter } from '../../../lib/core/gate/filter';
import { findTriggers, gateFrom, gateTable, joinTables } from '../../../lib/core/gate/gate';
import { keysOf, triggerKeys } from '../../../lib/core/gate/keys';
import { decodeTable, encodeTable } from '../../../lib/core/gate/table';
import { gateWords } from '../../../lib/core/gate/tokens';

const alone = (...triggers: string[]) => gateTable(keysOf(triggers, 'alone'));
const passes = (text: string, ...triggers: string[]) =>
  findTriggers(text, gateFrom(alone(...triggers))).opens;

describe('a text with a trigger passes', () => {
  test.each([
    ['in the same words', 'the Unit 8200 case', 'Unit 8200'],
    ['in capitals', 'THE UNIT 8200 CASE', 'unit 8200'],
    ['with accents lost', "de l'unite 8200", 'unité 8200'],
    ['with accents deleted', 'de lunit 8200 et de l unit 8200', 'unité 8200'],
    ['double-encoded', 'de lâ€™unitÃ© 8200 israÃ©lienne', 'unité 8200'],
    ['with the number grouped', "l'unité 8\u00a0200", 'unité 8200'],
    ['with the number grouped by a comma', 'Unit 8,200', 'Unit 8200'],
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

  test('whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) =>
        passes(`${before} | Unit 8200 | ${after}`, 'Unit 8200'),
      ),
    );
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

describe('a story', () => {
  const story = {
    concepts: ['bridge', 'firm', 'council'],
    words: {
      en: ['Harbour Bridge', '', 'council*'],
      fr: ['pont du port', '', 'conseil municipal'],
      mul: ['', 'Tidewater;Tidewater Works', ''],
    },
    recognition: { triggers: ['bridge'], pairs: [['firm', ['council']]] as [string, string[]][] },
  };
  const gate = gateFrom(gateTable(triggerKeys(story)));

  test.each([
    ['its rare name', 'the harbour bridge', true],
    ['its rare name in another language', 'sur le pont du port', true],
    ['both sides of a pair', 'Tidewater answered the councillors', true],
    ['one side of a pair', 'Tidewater, Tidewater, Tidewater Works', false],
    ['the other side', 'the council and other councils', false],
  ])('with %s: %s', (_, text, opens) => {
    expect(findTriggers(text, gate).opens).toBe(opens);
    expect(findTriggers(text, gate, true).opens).toBe(opens);
  });

  test('tells the same triggers of a page that its records are found by', () => {
    const { triggers } = findTriggers('Tidewater and the council on the harbour bridge', gate);
    const own = new Set(triggerKeys(story).map((key) => key.whole));
    expect(triggers).toHaveLength(3);
    expect(triggers.every((trigger) => own.has(trigger))).toBe(true);
  });
});

test('a trigger that holds another one adds nothing', () => {
  expect(keysOf(['Tidewater', 'Tidewater Works', 'old Tidewater*'], 'alone')).toHaveLength(2);
  expect(keysOf(['harbour*', 'harbours', 'harbour bridge'], 'alone')).toHaveLength(1);
});

test('the same word on both sides of a pair does not open the gate by itself', () => {
  const keys = [...keysOf(['Tidewater'], 'left'), ...keysOf(['Tidewater', 'bridge'], 'right')];
  const gate = gateFrom(gateTable(keys));
  expect(findTriggers('Tidewater and Tidewater', gate).opens).toBe(false);
  expect(findTriggers('Tidewater and a bridge', gate).opens).toBe(true);
});

describe('tables', () => {
  test('come back from text as they went', () => {
    const table = alone('Unit 8200', 'Einheit*', '8200部隊', 'pont du port');
    expect(decodeTable(JSON.parse(JSON.stringify(encodeTable(table))))).toEqual(table);
  });

  test('joined know the triggers of each', () => {
    const gate = gateFrom(joinTables([alone('Unit 8200'), alone('harbour*'), alone()]));
    expect(findTriggers('harbours', gate).opens).toBe(true);
    expect(findTriggers('unit 8200', gate).opens).toBe(true);
  });
});

describe('a filter', () => {
  test('finds every key it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (triggers) => {
        const table = alone(...triggers);
        const gate = gateFromFilter(filterOf(table));
        return table.keys.every((key) => gate.has(key));
      }),
    );
  });

  test('over 30,000 triggers lets through less than 1 in 100 other keys', () => {
    const own = Array.from({ length: 300 }, (_, i) =>
      gateTable(
        keysOf(
          Array.from({ length: 100 }, (_, j) => `name${i}x${j} town${j}`),
          'alone',
        ),
      ),
    );
    const gate = gateFromFilter(filterOf(joinTables(own)));
    const others = Array.from(
      { length: 10_000 },
      (_, i) => keysOf([`other${i} place${i}`], 'alone')[0]!.whole,
    );
    expect(others.filter((key) => gate.has(key)).length).toBeLessThan(100);
  });
});

test('words of damaged and of clean text are the same', () => {
  expect(gateWords('unitÃ© isralienne')).toEqual(gateWords('unité israélienne'.replace('é', '')));
});
