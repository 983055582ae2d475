import { describe, expect, it } from 'vitest';
import {
  type CalendarNames,
  calendarNames,
  namesFromIntl,
  readNames,
  writeNames,
} from '@/lib/core/quantity/calendar-names';
import kept from '@/lib/core/quantity/calendar-names.json';

describe('names of months and days', () => {
  it.each(['en', 'de', 'ja', 'cs'])('of %s come back as they were written', (locale) => {
    const names = namesFromIntl(locale);
    expect(readNames(writeNames(names))).toEqual(names);
  });

  it('have twelve months and seven days in every language of the table', () => {
    const counts = Object.keys(kept).map((locale) => countsOf(calendarNames(locale)));
    expect(new Set(counts)).toEqual(new Set(['12 12 12 7 16 2']));
  });

  it('are those of Intl, but for what one version of it calls otherwise than the next', () => {
    const locales = Object.keys(kept);
    const same = locales.filter(
      (locale) => calendarNames(locale).months.join() === namesFromIntl(locale).months.join(),
    );
    expect(same.length).toBeGreaterThan(locales.length * 0.9);
  });

  it('of a language without a place in the table are asked of Intl', () => {
    expect(Object.keys(kept)).not.toContain('cy');
    expect(calendarNames('cy').months[0]).toBe('Ionawr');
  });
});

const countsOf = ({ months, dated, short, weekdays, when, ago }: CalendarNames): string =>
  [months, dated, short, weekdays, when, ago].map(({ length }) => length).join(' ');
