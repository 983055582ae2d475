import type { NumberTable } from '../table';

/** Unit words that texts of any language borrow, misspellings included. */
export const common: NumberTable = {
  decimal: '.',
  ones: '',
  tens: '',
  scale: {},
  and: '',
  to: '',
  about: '',
  atLeast: '',
  atMost: '',
  perHour: '',
  perDay: '',
  labels: '',
  units: {
    kB: 'kilobyte*',
    MB: 'megabyte*|mega byte*|mega bytes',
    GB: 'gigabyte*|giga byte|giga bytes|giga octets',
    TB: 'terabyte*|terrabyte*|terabite|terabites|tera byte|tera bytes|tera octet|tera octets',
    PB: 'petabyte*|petta byte*|pettabyte*|peta byte|peta bytes|peta octets',
    EB: 'exabyte*',
  },
};
