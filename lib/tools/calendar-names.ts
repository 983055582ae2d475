/**
 * `node lib/tools/run.js calendar-names`: writes the table of what languages call months and weekdays, as the `Intl` of the
 * Node that runs it has them. Run it after adding a language; without it the language asks `Intl` each time.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesFromIntl, writeNames } from '../core/quantity/calendar-names.ts';
import { monthLocales } from '../core/quantity/date-names.ts';
import { localeOf } from '../core/quantity/date-terms.ts';
import { tables } from '../core/quantity/languages/index.ts';

const FILE = 'lib/core/quantity/calendar-names.json';

/** Writes the table into the source tree at `root`. */
export function main(_args: string[], root: string): number {
  const languages = Object.keys(tables);
  const locales = new Set(languages.flatMap((language) => [localeOf(language), ...monthLocales(language)]));
  const names = [...locales].sort().map((locale) => [locale, writeNames(namesFromIntl(locale))]);
  writeFileSync(join(root, FILE), `${JSON.stringify(Object.fromEntries(names), null, 2)}\n`);
  return 0;
}
