import { hr } from './hr.ts';

/** Bosnian is read with the words of Croatian, whose table holds the forms of both. */
export const bs = hr;
