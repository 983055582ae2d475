import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsAnchor } from '../../../lib/core/gate/anchors';
import { anchorsOf } from '../../../lib/core/gate/choose-anchors';
import { filterFrom, filterOf, gateFromFilter } from '../../../lib/core/gate/filter';
import { findTriggers, type GateTable, gateTable } from '../../../lib/core/gate/gate';
import { decodeGate, encodeTable } from '../../../lib/core/gate/table';
import { gateWords } from '../../../lib/core/gate/tokens';
import { triggerKeys } from '../../../lib/core/gate/trigger-keys';
import { keysOf, storyOf } from './story-of';

const alone = (...triggers: string[]) => gateTable(keysOf(...triggers));
/** The gate of a table, by the way in which it is built in. */
const gateFrom = (table: GateTable) => decodeGate(JSON.parse(JSON.stringify(encodeTable(table))));
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
  expect(keysOf('Tidewater', 'Tidewater Works', 'old Tidewater*')).toHaveLength(2);
  expect(keysOf('harbour*', 'harbours', 'harbour bridge')).toHaveLength(1);
});

test('the same word on both sides of a pair does not open the gate by itself', () => {
  const story = storyOf([], ['Tidewater'], ['Tidewater', 'bridge']);
  const gate = gateFrom(gateTable(triggerKeys(story)));
  expect(findTriggers('Tidewater and Tidewater', gate).opens).toBe(false);
  expect(findTriggers('Tidewater and a bridge', gate).opens).toBe(true);
});

describe('a table as text', () => {
  const table = alone('Unit 8200', 'Einheit*', '8200部隊', 'pont du port', 'harbour commission*');
  const gate = gateFrom(table);

  test('keeps its shapes', () => {
    expect(gate.shapes).toEqual(table.shapes);
  });

  test.each([
    ['unit 8200', true],
    ['die Einheiten', true],
    ['the harbour commissioners', true],
    ['the harbour and its commissioners', false],
    ['unit 8201', false],
  ])('%s: %s', (text, opens) => {
    expect(findTriggers(text, gate).opens).toBe(opens);
  });
});

describe('a filter', () => {
  const stored = (filter: unknown) => filterFrom(JSON.parse(JSON.stringify(filter)));

  test('finds every key it was made of, also when it was stored', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (triggers) => {
        const table = alone(...triggers);
        const gate = gateFromFilter(stored(filterOf([table])) as ReturnType<typeof filterOf>);
        return table.keys.every((key) => gate.has(key));
      }),
    );
  });

  test('of several tables knows the triggers of each', () => {
    const gate = gateFromFilter(filterOf([alone('Unit 8200'), alone('harbour*'), alone()]));
    expect(findTriggers('harbours', gate).opens).toBe(true);
    expect(findTriggers('unit 8200', gate).opens).toBe(true);
    expect(findTriggers('unit of the harbor', gate).opens).toBe(false);
  });

  test.each([undefined, null, {}, { shapes: [] }, { bits: '00' }, 7])('%j is none', (value) => {
    expect(filterFrom(value)).toBeNull();
  });

  test('over 30,000 triggers opens for none of 10,000 other texts, or one', () => {
    const own = Array.from({ length: 300 }, (_, i) =>
      alone(...Array.from({ length: 100 }, (_, j) => `name${i}x${j} town${j}`)),
    );
    const gate = gateFromFilter(filterOf(own));
    const others = Array.from({ length: 10_000 }, (_, i) => `other${i} place${i}`);
    expect(others.filter((text) => findTriggers(text, gate).opens).length).toBeLessThanOrEqual(1);
  });
});

describe('anchors', () => {
  const anchored = (text: string, ...triggers: string[]) => holdsAnchor(text, anchorsOf([storyOf(triggers)]));

  test('are few: what most triggers share, and of a pair its smaller side', () => {
    expect(
      anchorsOf([
        storyOf(['Unit 8200', 'Einheit 8200', 'unité 8200'], ['Tidewater'], ['council*', 'mayor', 'police']),
      ]),
    ).toEqual(['8200', 'tidewater']);
  });

  test.each([
    ['in other capitals', 'TIDEWATER', 'Tidewater'],
    ['with accents lost', 'cote d or', 'Côte d’Or'],
    ['double-encoded', 'la prÃ©fecture', 'Préfecture'],
    ['with accents apart', 'la pre\u0301fecture', 'Préfecture'],
    ['with a soft hyphen', 'Tide\u00adwater', 'Tidewater'],
    ['with the number grouped', 'Einheit 8.200', 'Unit 8200'],
    ['in Arabic digits', 'الوحدة ٨٢٠٠', 'Unit 8200'],
    ['in wide characters', '８２００部隊', '8200部隊'],
    ['with another alef', 'الاستخبارات', 'الإستخبارات'],
    ['with vowel signs', 'مَدِينَة', 'مدينة'],
    ['in Hindi', 'माइक्रोसॉफ्ट ने कहा', 'माइक्रोसॉफ्ट'],
    ['in Turkish', 'ISRAIL', 'İsrail*'],
  ])('are seen %s', (_, text, trigger) => {
    expect(anchored(text, trigger)).toBe(true);
  });

  test.each([
    ['other words', 'the harbour bridge', 'Tidewater'],
    ['another number', 'Unit 8,300', 'Unit 8200'],
    ['nothing', '', 'Tidewater'],
  ])('are not seen in %s', (_, text, trigger) => {
    expect(anchored(text, trigger)).toBe(false);
  });

  test('stand in every text that opens the gate', () => {
    const words = [
      'Unit',
      '8200',
      '8 200',
      'unité',
      'unitÃ©',
      'Einheiten',
      'МАЙКРОСОФТ',
      'الوحدة',
      '٨٢٠٠',
      'ガザ',
      'council',
    ];
    const story = storyOf(
      ['Unit 8200', 'unité 8200', 'Einheit*', 'الوحدة 8200'],
      ['Майкрософт*'],
      ['ガザ', 'council*'],
    );
    const gate = gateFrom(gateTable(triggerKeys(story)));
    const anchors = anchorsOf([story]);
    let opened = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 6 }), (chosen) => {
        const text = chosen.join(' ');
        if (!findTriggers(text, gate).opens) return true;
        opened++;
        return holdsAnchor(text, anchors);
      }),
      { numRuns: 500 },
    );
    expect(opened).toBeGreaterThan(50);
  });
});

test('words of damaged and of clean text are the same', () => {
  expect(gateWords('unitÃ© isralienne')).toEqual(gateWords('unité israélienne'.replace('é', '')));
});
