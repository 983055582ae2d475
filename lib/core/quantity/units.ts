import { CURRENCIES, type Currency, isCurrency } from '../currency';
import type { Unit } from '../types';
import type { NumberTable, UnitName } from './table';

/** A month and a year in days, as figures of news mean them. */
const MONTH = 30;
const YEAR = 365;

const MONEY = Object.fromEntries(
  CURRENCIES.flatMap((unit) => [
    [unit, { unit, size: 1 }],
    [`k${unit}`, { unit, size: 1e3 }],
    [`m${unit}`, { unit, size: 1e6 }],
    [`b${unit}`, { unit, size: 1e9 }],
  ]),
) as Record<Currency | `${'k' | 'm' | 'b'}${Currency}`, { unit: Currency; size: number }>;

/** Size of each unit in its base unit; null for measures that are not ours. */
export const UNITS: Readonly<Record<UnitName, { unit: Unit; size: number } | null>> = {
  B: { unit: 'bytes', size: 1 },
  kB: { unit: 'bytes', size: 1e3 },
  MB: { unit: 'bytes', size: 1e6 },
  GB: { unit: 'bytes', size: 1e9 },
  TB: { unit: 'bytes', size: 1e12 },
  PB: { unit: 'bytes', size: 1e15 },
  EB: { unit: 'bytes', size: 1e18 },
  minutes: { unit: 'hours', size: 1 / 60 },
  hours: { unit: 'hours', size: 1 },
  days: { unit: 'days', size: 1 },
  weeks: { unit: 'days', size: 7 },
  months: { unit: 'days', size: MONTH },
  years: { unit: 'days', size: YEAR },
  decades: { unit: 'days', size: 10 * YEAR },
  calls: { unit: 'calls', size: 1 },
  items: { unit: 'count', size: 1 },
  people: { unit: 'people', size: 1 },
  percent: { unit: 'share', size: 0.01 },
  tenths: { unit: 'share', size: 0.1 },
  other: null,
  ...MONEY,
};

const BINARY: Readonly<Record<string, number>> = {
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
  PiB: 2 ** 50,
  EiB: 2 ** 60,
};

/** Unit symbols by exact spelling, for every language: case tells "To" (terabyte) from "to". */
const SYMBOLS: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([
  ...(['kB', 'KB', 'kb', 'ko', 'Ko', 'кБ', 'КБ', 'Кб'] as const).map((s) => [s, 'kB'] as const),
  ...(['MB', 'Mb', 'Mo', 'МБ', 'Мб', 'Mbyte', 'Mbytes'] as const).map((s) => [s, 'MB'] as const),
  ...(['GB', 'Gb', 'Go', 'ГБ', 'Гб', 'Gbyte', 'Gbytes'] as const).map((s) => [s, 'GB'] as const),
  ...(['TB', 'Tb', 'tb', 'To', 'TO', 'ТБ', 'Тб', 'тб', 'Tbyte', 'Tbytes', 'TByte'] as const).map(
    (s) => [s, 'TB'] as const,
  ),
  ...(['PB', 'Pb', 'Po', 'PO', 'ПБ', 'Пб', 'Pbyte', 'Pbytes', 'PByte'] as const).map(
    (s) => [s, 'PB'] as const,
  ),
  ...(['EB', 'Eo'] as const).map((s) => [s, 'EB'] as const),
  ...(['h', 'hr', 'hrs', 'ч'] as const).map((s) => [s, 'hours'] as const),
  ...(['min', 'mins', 'мин'] as const).map((s) => [s, 'minutes'] as const),
  ...(['dollars', 'dollar'] as const).map((s) => [s, 'usd'] as const),
  ...CURRENCIES.flatMap((code) => [
    [`M${code.toUpperCase()}`, `m${code}`] as const,
    [`m${code.toUpperCase()}`, `m${code}`] as const,
  ]),
  ...(['euros', 'euro', 'Euro'] as const).map((s) => [s, 'eur'] as const),
  // Not Albania's: "5 ALL" is more often a shout.
  ...CURRENCIES.filter((code) => code !== 'all').map((code) => [code.toUpperCase(), code] as const),
  ...([
    ['NIS', 'ils'],
    ['Kč', 'czk'],
    ['zł', 'pln'],
    ['Ft', 'huf'],
    ['лв', 'bgn'],
    ['грн', 'uah'],
    ['TL', 'try'],
  ] as const),
  ...'km kms m cm mm km2 kg g mg t kW MW GW TW kWh MWh GWh TWh W V Hz MHz GHz Mbps Gbps Tbps kbps Kbps bps mph kph px dpi ha ft lb lbs oz nm µm BTC ETH'
    .split(' ')
    .map((s) => [s, 'other'] as const),
]);

/** Currency and percent signs, which are no letters. */
const SIGNS: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([
  ['%', 'percent'],
  ['％', 'percent'],
  ['٪', 'percent'],
  ['﹪', 'percent'],
  ['$', 'usd'],
  ['＄', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', 'jpy'],
  ['￥', 'jpy'],
  ['₪', 'ils'],
  ['₽', 'rub'],
  ['₹', 'inr'],
  ['₩', 'krw'],
  ['₺', 'try'],
  ['₴', 'uah'],
  ['°', 'other'],
  ['‰', 'other'],
]);

/** Symbols that mean something of their own in a language. */
type Symbols = NumberTable['symbols'];

/** Unit that `written` is the symbol of, by exact spelling; the language's `own` symbols come first. */
export function unitSymbol(written: string, own: Symbols): { name: UnitName; size?: number } | null {
  const size = BINARY[written];
  if (size !== undefined) return { name: 'B', size };
  const name = own?.[written] ?? SYMBOLS.get(written);
  return name ? { name } : null;
}

/** Unit that a single sign such as "%" or "€" stands for, the language's `own` signs first. */
export function unitSign(sign: string, own: Symbols): UnitName | null {
  return own?.[sign] ?? SIGNS.get(sign) ?? null;
}

/** Money by the letters before a dollar sign: "R$", "HK$". */
const DOLLARS: Readonly<Record<string, Currency>> = {
  US: 'usd',
  AS: 'usd',
  R: 'brl',
  C: 'cad',
  CA: 'cad',
  A: 'aud',
  AU: 'aud',
  HK: 'hkd',
  NT: 'twd',
  S: 'sgd',
  SG: 'sgd',
  NZ: 'nzd',
  MX: 'mxn',
};

/** Money by letters before its figure which are no code: "Rp 2,5 triliun". */
const BEFORE: Readonly<Record<string, Currency>> = { Rp: 'idr', RM: 'myr', NIS: 'ils', Rs: 'inr' };

/** Money that letters before a dollar sign name; `other` for a dollar that is none of ours. */
export function dollarOf(letters: string): UnitName {
  return DOLLARS[letters.replace(/[^A-Za-z]/g, '').toUpperCase()] ?? 'other';
}

/** Money whose code or letters stand before its figure, or null: "EUR 20", "Rp 300"; the language's `own` letters first. */
export function moneyBefore(letters: string, own: Symbols): UnitName | null {
  const code = letters.toLowerCase();
  if (letters === letters.toUpperCase() && isCurrency(code) && code !== 'all') return code;
  return own?.[letters] ?? BEFORE[letters] ?? null;
}
