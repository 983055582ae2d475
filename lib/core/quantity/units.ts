import type { Unit } from '../types';
import type { UnitName } from './table';

/** A month and a year in days, as figures of news mean them. */
const MONTH = 30;
const YEAR = 365;

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
  usd: { unit: 'usd', size: 1 },
  musd: { unit: 'usd', size: 1e6 },
  eur: { unit: 'eur', size: 1 },
  meur: { unit: 'eur', size: 1e6 },
  other: null,
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
  ...(['USD', 'dollars', 'dollar'] as const).map((s) => [s, 'usd'] as const),
  ...(['MUSD', 'mUSD'] as const).map((s) => [s, 'musd'] as const),
  ...(['MEUR', 'mEUR'] as const).map((s) => [s, 'meur'] as const),
  ...(['EUR', 'euros', 'euro', 'Euro'] as const).map((s) => [s, 'eur'] as const),
  ...'km kms m cm mm km2 kg g mg t kW MW GW TW kWh MWh GWh TWh W V Hz MHz GHz Mbps Gbps Tbps kbps Kbps bps mph kph px dpi ha ft lb lbs oz nm µm GBP NIS ILS CHF SEK NOK DKK PLN CZK HUF RON RUB UAH TRY INR CNY JPY KRW BTC ETH'
    .split(' ')
    .map((s) => [s, 'other'] as const),
]);

/** Currency and percent signs, which are no letters. Other currencies than ours are measures that are left out. */
const SIGNS: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([
  ['%', 'percent'],
  ['％', 'percent'],
  ['٪', 'percent'],
  ['﹪', 'percent'],
  ['$', 'usd'],
  ['＄', 'usd'],
  ['€', 'eur'],
  ['£', 'other'],
  ['¥', 'other'],
  ['￥', 'other'],
  ['₪', 'other'],
  ['₽', 'other'],
  ['₹', 'other'],
  ['₩', 'other'],
  ['₺', 'other'],
  ['₴', 'other'],
  ['°', 'other'],
  ['‰', 'other'],
]);

/** Unit that `written` is the symbol of, by exact spelling. */
export function unitSymbol(written: string): { name: UnitName; size?: number } | null {
  const size = BINARY[written];
  if (size !== undefined) return { name: 'B', size };
  const name = SYMBOLS.get(written);
  return name ? { name } : null;
}

/** Unit that a single sign such as "%" or "€" stands for. */
export function unitSign(sign: string): UnitName | null {
  return SIGNS.get(sign) ?? null;
}
