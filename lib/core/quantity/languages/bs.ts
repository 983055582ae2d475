import type { NumberTable } from '../table';
import { hr as croatian } from './hr';

/** Bosnian counts as Croatian does, in money of its own. */
export const bs = (hr = croatian()): NumberTable => ({ ...hr, symbols: { KM: 'bam' } });
