import { describe, expect, test } from 'vitest';
import { isExamined } from '../../../lib/core/statement/examined.ts';

describe('a headline under which a claim is examined', () => {
  test.each([
    'Fact check: Did the company cut off the whole army?',
    'FALSE: the company has ended all contracts',
    'The company ended all contracts – False',
    'Company ended all contracts [misleading]',
    'Faux. La société a rompu avec l’armée : intox',
    'Verificare: „Compania a reziliat contractele” — FALS',
    'Faktencheck | Hat der Konzern die Armee ausgesperrt?',
    'Es falso: la empresa no rompió todos los contratos',
    'Фейк: компания разорвала все контракты',
    'تدقيق: هل أنهت الشركة كل عقودها؟',
    'בדיקת עובדות: האם החברה ניתקה את הצבא?',
    'ファクトチェック：会社は契約をすべて打ち切った？',
    '事实查核：公司终止了全部合同？',
  ])('%s', (text) => {
    expect(isExamined('headline', text)).toBe(true);
  });
});

describe('no such headline', () => {
  test.each([
    'False alarm at the data centre: staff return',
    'Company opens a fact check unit',
    'Exclusive: company ends contracts – memo',
    'Falsche Töne: der Konzern und die Armee',
    'False',
  ])('%s', (text) => {
    expect(isExamined('headline', text)).toBe(false);
  });

  test('nor a paragraph, whose own words say what is wrong', () => {
    expect(isExamined('paragraph', 'False: the company has ended all contracts')).toBe(false);
  });
});
