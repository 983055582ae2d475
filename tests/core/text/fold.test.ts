import { describe, expect, test } from 'vitest';
import { foldText, foldWord, skeletonText, skeletonWord } from '../../../lib/core/text/fold';

describe('folding', () => {
  test.each([
    ['case and accents go', 'L’Unité ISRAÉLIENNE', 'l unite israelienne'],
    ['Turkish dotted and dotless i are one', 'MİCROSOFT ısı ISI', 'microsoft isi isi'],
    ['ligatures and strokes are plain letters', 'Œuvre straße Łódź Ærø Þór', 'oeuvre strasse lodz aero thor'],
    ['Greek accents and final sigma', 'Μονάδας ΜΟΝΑΔΑΣ', 'μοναδασ μοναδασ'],
    ['Cyrillic yo and short i', 'Йосси ещё', 'иосси еще'],
    [
      'Arabic hamza, ta marbuta and alef maqsura',
      'الإسرائيلى أغسطس وحدة',
      'الاسراييلي اغسطس وحده'.replace('ايي', 'ائي'),
    ],
    ['Arabic vowel marks and tatweel', 'خُزّن بـ11', 'خزن ب 11'],
    ['Persian kaf and ya are Arabic ones', 'یک کتاب', 'يك كتاب'],
    ['the Chinese zero is a digit of its words', '二〇二五', '二零二五'],
    ['a zero-width non-joiner is nothing', 'می‌شود', 'ميشود'],
    ['Hebrew points go, gershayim part', 'צָהַ״ל צה"ל', 'צה ל צה ל'],
    ['Hebrew prefix and number part', 'ב-8200', 'ב 8200'],
    [
      'digits of every script are ASCII',
      '٨٢٠٠ ۸۲۰۰ ৮২০০ ८२०० ８２００ ๘๒๐๐',
      '8200 8200 8200 8200 8200 8200',
    ],
    ['mathematical letters are letters', '𝐌𝐢𝐜𝐫𝐨𝐬𝐨𝐟𝐭', 'microsoft'],
    ['half-width kana with its mark', 'ｶﾞｰﾃﾞｨｱﾝ', 'ガーディアン'],
    ['Hindi vowels stay, the optional dot goes', 'गाज़ा', 'गाजा'],
    ['Malayalam chillu letters are one', 'സൈന്യത്തിന്‍ സൈന്യത്തിൻ', 'സൈന്യത്തിന് സൈന്യത്തിന്'],
    [
      'glued scripts part',
      'Azureلتخزين Microsoft公司 8천TB Unit8200',
      'azure لتخزين microsoft 公司 8 천 tb unit 8200',
    ],
    ['Japanese words hold together', '米マイクロソフト氏の', '米マイクロソフト氏の'],
    ['a plus sign parts and the digits stay', '+972 Magazine', '972 magazine'],
    ['an apostrophe of any form parts', "d’Azure d'Azure dʼAzure", 'd azure d azure d azure'],
    [
      'soft hyphens and direction marks are nothing',
      'Über\u00adwachung \u200e8200\u200f',
      'uberwachung 8200',
    ],
    ['white space and marks at the ends go', ' — “Guardian” … ', 'guardian'],
    ['a letter and its accent in two pieces', 'e\u0301te\u0301', 'ete'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  test('a lexicon word folds as it does in a text', () => {
    expect(foldWord('l’unité 8200')).toBe('l unite 8200');
  });
});

describe('skeletons', () => {
  test('clean, doubly encoded, stripped and question-marked text have one', () => {
    const forms = [
      'unité 8200 israélienne',
      'unitÃ© 8200 israÃ©lienne',
      'unit 8200 isralienne',
      'unit? 8200 isra?lienne',
    ];
    expect(new Set(forms.map((form) => skeletonText(form).text))).toEqual(new Set(['unit 8200 isralienne']));
  });

  test('damaged apostrophes part words as sound ones do', () => {
    const forms = ['l’unité', "l'unité", 'lâ??unitÃ©', 'lâ€™unitÃ©'];
    expect(new Set(forms.map((form) => skeletonText(form).text))).toEqual(new Set(['l unit']));
  });

  test.each([
    ['enquête', 'enqute'],
    ['Jérusalem', 'Jrusalem'],
    ['ministère de la Défense', 'ministre de la Dfense'],
  ])('%s is met where its accented letters were lost', (word, damaged) => {
    expect(skeletonWord(word)).toBe(skeletonText(damaged).text);
  });

  test('other scripts have none', () => {
    expect(skeletonWord('وحدة')).toBe('');
  });

  test('offsets lead back over what was left out', () => {
    const raw = 'la Dfense israÃ©lienne';
    const skeleton = skeletonText(raw);
    const at = skeleton.text.indexOf('isralienne');
    expect(raw.slice(skeleton.rawStart(at), skeleton.rawEnd(at + 'isralienne'.length))).toBe('israÃ©lienne');
  });
});
