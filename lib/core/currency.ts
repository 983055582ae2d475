/** Currencies in which figures of money are read, by ISO 4217 code in small letters: of the countries whose languages are read, and the great ones. */
export const CURRENCIES = [
  'aed',
  'all',
  'ars',
  'aud',
  'bam',
  'bdt',
  'bgn',
  'brl',
  'cad',
  'chf',
  'clp',
  'cny',
  'cop',
  'czk',
  'dkk',
  'egp',
  'eur',
  'gbp',
  'hkd',
  'huf',
  'idr',
  'ils',
  'inr',
  'iqd',
  'irr',
  'isk',
  'jod',
  'jpy',
  'krw',
  'kzt',
  'mad',
  'mkd',
  'mxn',
  'myr',
  'nok',
  'nzd',
  'pkr',
  'pln',
  'qar',
  'ron',
  'rsd',
  'rub',
  'sar',
  'sek',
  'sgd',
  'thb',
  'try',
  'twd',
  'uah',
  'usd',
  'vnd',
  'zar',
] as const;

/** A currency, as the unit of a figure of money. */
export type Currency = (typeof CURRENCIES)[number];

const CODES: ReadonlySet<string> = new Set(CURRENCIES);

/** Whether a unit is money. */
export function isCurrency(unit: string): unit is Currency {
  return CODES.has(unit);
}
