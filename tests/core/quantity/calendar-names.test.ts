import { describe, expect, it } from 'vitest';
import {
  type CalendarNames,
  calendarNames,
  namesFromIntl,
  readNames,
  writeNames,
} from '@/lib/core/quantity/calendar-names';
import kept from '@/lib/core/quantity/calendar-names.json';

const twelve = (prefix: string) => Array.from({ length: 12 }, (_, month) => `${prefix}${month}`);
const NAMES: CalendarNames = {
  months: twelve('m'),
  dated: twelve('d'),
  short: twelve('s'),
  weekdays: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'],
  when: Array.from({ length: 16 }, (_, index) => `when ${index}`),
  ago: ['3 days ago', '5 days ago'],
};

describe('names of months and days', () => {
  it.each([
    ['with forms of their own', NAMES],
    ['that are the same in a date', { ...NAMES, dated: NAMES.months, short: NAMES.months }],
  ])('%s come back as they were written', (_, names) => {
    expect(readNames(writeNames(names))).toEqual(names);
  });

  it('have twelve months and seven days in every language of the table', () => {
    const counts = Object.keys(kept).map((locale) => countsOf(calendarNames(locale)));
    expect(new Set(counts)).toEqual(new Set(['12 12 12 7 16 2']));
  });

  // Names of the table alone: what Intl says differs from one version of its data to the next.
  it.each([
    ['fr', 'août', 'août', 'mardi'],
    ['cs', 'srpen', 'srpna', 'úterý'],
    ['ar-SY', 'آب', 'آب', 'الثلاثاء'],
    ['pl', 'sierpień', 'sierpnia', 'wtorek'],
  ])('of %s are those of the table', (locale, month, dated, weekday) => {
    const names = calendarNames(locale);
    expect([names.months[7], names.dated[7], names.weekdays[1]]).toEqual([month, dated, weekday]);
  });

  it('of a language without a place in the table are asked of Intl', () => {
    expect(Object.keys(kept)).not.toContain('cy');
    expect(calendarNames('cy')).toEqual(namesFromIntl('cy'));
  });
});

const countsOf = ({ months, dated, short, weekdays, when, ago }: CalendarNames): string =>
  [months, dated, short, weekdays, when, ago].map(({ length }) => length).join(' ');
