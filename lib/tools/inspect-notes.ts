import type { Note } from '../core/types.ts';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** A note of a finding as an English sentence. */
export function noteSentence({ id, values }: Note): string {
  const shown = (key: string) => number.format(Number(values[key]));
  switch (id) {
    case 'implausible':
      return (
        `implausible: ${shown('value')} over ${shown('per')} is ${shown('ratio')} ${values.unit}` +
        (values.slip ? `; times ${shown('slip')} it would be plausible (likely a unit slip)` : '')
      );
    case 'plausible':
      return `plausible: ${shown('value')} over ${shown('per')} is ${shown('ratio')} ${values.unit}`;
    case 'self-disagreement':
      return `the text says otherwise elsewhere (${values.kind}): ${values.with}`;
    case 'slip-known':
      return `this answer arose in copying or translating: ${values.answer}`;
    case 'hedge-lost':
      return `firmer than its origin: ${values.from} became ${values.to}`;
    case 'quote-drift':
      return `the quotation differs from its original: ${values.from} became ${values.to}`;
  }
}
