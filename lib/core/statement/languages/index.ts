import type { SpeechTable } from '../speech.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Speech tables by base language. Adding a language is adding a file and a line here. */
export const languages: Readonly<Record<string, SpeechTable>> = { en, fr };
