import type { SpeechTable } from '../speech.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';

/** Speech tables by base language. Adding a language is adding a file and a line here. */
export const languages: Readonly<Record<string, SpeechTable>> = { ar, de, en, es, fa, fr, he, ja, pt };
