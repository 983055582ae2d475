import { isCurrency } from '../lib/core/currency';
import type { Answer } from '../lib/core/pack/schema';
import type { Quantity, Unit } from '../lib/core/types';
import { type Said, say } from '../lib/core/view/say';
import type { I18n, MessageId, PluralId } from './i18n';

const BOUNDS: Readonly<Record<Quantity['exactness'], MessageId | null>> = {
  exact: null,
  about: 'quantityAbout',
  'at-least': 'quantityAtLeast',
  'at-most': 'quantityAtMost',
  vague: null,
};

/** Units that have words of ours; the others are written by `Intl`. */
const COUNTED: Partial<Record<Unit, PluralId>> = {
  people: 'unitPeople',
  calls: 'unitCalls',
  'calls-per-hour': 'unitCallsPerHour',
  'calls-per-day': 'unitCallsPerDay',
};

const TERA = 1e12;
const GIGA = 1e9;
/** From here on a number is easier read as "200 million". */
const COMPACT_FROM = 1e6;

/** A quantity in the reader's language, with its bound: "up to 8,000 TB". */
function writeQuantity(quantity: Quantity, i18n: I18n): string {
  const { value, max } = quantity;
  const figure = max === undefined ? writeValue(value, quantity.unit, i18n) : writeRange(quantity, max, i18n);
  const bound = BOUNDS[quantity.exactness];
  return bound ? i18n.t(bound, { figure }) : figure;
}

function writeRange(quantity: Quantity, max: number, i18n: I18n): string {
  const from = writeValue(quantity.value, quantity.unit, i18n);
  return i18n.t('quantityRange', { from, to: writeValue(max, quantity.unit, i18n) });
}

/** A value given in its base unit, without a bound. Bytes are written as terabytes where they reach one. */
export function writeValue(value: number, unit: Unit, i18n: I18n): string {
  const counted = COUNTED[unit];
  if (counted) return i18n.plural(counted, value, { figure: i18n.number(value, sized(value)) });
  if (unit === 'share') return i18n.number(value, { style: 'percent', maximumFractionDigits: 1 });
  if (isCurrency(unit))
    return i18n.number(value, {
      style: 'currency',
      currency: unit,
      ...sized(value),
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    });
  if (unit === 'bytes') return writeBytes(value, i18n);
  if (unit === 'hours' || unit === 'days')
    return i18n.number(value, {
      style: 'unit',
      unit: unit.slice(0, -1),
      unitDisplay: 'long',
      ...sized(value),
    });
  return i18n.number(value, sized(value));
}

function writeBytes(value: number, i18n: I18n): string {
  const [scale, unit] = value >= TERA ? [TERA, 'terabyte'] : [GIGA, 'gigabyte'];
  return i18n.number(value / scale, { style: 'unit', unit, maximumFractionDigits: 1 });
}

/** Units whose words are too long for an axis: there the bare number stands, and the figures beside it say of what. */
const WORDY: readonly Unit[] = ['people', 'calls', 'calls-per-hour', 'calls-per-day', 'hours', 'days'];

/** A value as an axis gives it. */
export function writeTick(value: number, unit: Unit, i18n: I18n): string {
  if (!WORDY.includes(unit)) return writeValue(value, unit, i18n);
  return i18n.number(value, { notation: value >= COMPACT_FROM ? 'compact' : 'standard' });
}

/** Rates that `Intl` can write, by the way packs write them. */
const RATES: Readonly<Record<string, string>> = { 'bit/s': 'bit-per-second' };

/** A rate in the reader's language: "88.9 bits per second"; in a unit of its own, as the pack writes it. */
export function writeRate(value: number, unit: string, i18n: I18n): string {
  const known = Object.hasOwn(RATES, unit) ? RATES[unit] : undefined;
  if (!known) return `${i18n.number(value, { maximumFractionDigits: 1 })} ${unit}`;
  return i18n.number(value, { style: 'unit', unit: known, unitDisplay: 'long', maximumFractionDigits: 1 });
}

function sized(value: number): Intl.NumberFormatOptions {
  return value >= COMPACT_FROM
    ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }
    : {};
}

/**
 * An answer in the reader's language: the pack's words where it has them, else its figure through `Intl`, else the
 * pack's English words, tagged so.
 */
export function writeAnswer(answer: Answer, i18n: I18n): Said {
  const said = say(answer.label, i18n.language);
  const known = said.language.split('-')[0] === i18n.language.split('-')[0];
  if (known || !answer.quantity) return said;
  return { text: writeQuantity(answer.quantity, i18n), language: i18n.language };
}
