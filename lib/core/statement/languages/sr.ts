import { hr } from './hr.ts';

/** Serbian in Latin letters is read with the words of Croatian, whose table holds the forms of both. */
export const sr = hr;
