/** A sentence and the figures in it, written by hand; "" where its digits and number words are no figures. */
export type Sentences = readonly (readonly [text: string, figures: string])[];

/** A figure in the base unit, as a test compares it. */
interface Expected {
  value: number;
  max?: number;
  unit: string;
  exactness: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  '≥': 'at-least',
  '≤': 'at-most',
  '~': 'about',
  '?': 'vague',
};

/** Base unit and size of each unit that the tables write. */
const UNITS: Readonly<Record<string, readonly [unit: string, size: number]>> = {
  MB: ['bytes', 1e6],
  GB: ['bytes', 1e9],
  TB: ['bytes', 1e12],
  PB: ['bytes', 1e15],
  minutes: ['hours', 1 / 60],
  hours: ['hours', 1],
  days: ['days', 1],
  weeks: ['days', 7],
  month: ['days', 30],
  months: ['days', 30],
  years: ['days', 365],
  '%': ['share', 0.01],
  'calls/h': ['calls-per-hour', 1],
  'calls/d': ['calls-per-day', 1],
};

/** Reads "≥ 8000 TB; 6..8 weeks": a sign for how exactly, a number or a range, and a unit. */
export function expectedOf(figures: string): Expected[] {
  if (figures === '') return [];
  return figures.split('; ').map((figure) => {
    const words = figure.split(' ');
    const exactness = SIGNS[words[0] ?? ''];
    const [number = '', name = ''] = exactness ? words.slice(1) : words;
    const [unit, size] = UNITS[name] ?? [name, 1];
    const [value = 0, max] = number.split('..').map((each) => Number(each) * size);
    return { value, ...(max === undefined ? {} : { max }), unit, exactness: exactness ?? 'exact' };
  });
}
