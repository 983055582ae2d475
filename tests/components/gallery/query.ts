import { createI18n } from '../../../components/i18n';

const query = new URLSearchParams(location.search);

/** A parameter of the gallery's address, or what holds without it. */
export const ask = (name: string, otherwise: string) => query.get(name) ?? otherwise;
export const askNumber = (name: string) => (query.has(name) ? Number(query.get(name)) : null);
export const asked = (name: string) => query.has(name);

const messages: Record<string, Record<string, { message: string }>> = import.meta.glob(
  '../../../assets/public/_locales/*/messages.json',
  { eager: true, import: 'default' },
);

/** The reader's language from the real messages, falling back to English as the browser does. */
export function i18nFor(language: string) {
  const of = (tag: string) => messages[`../../../assets/public/_locales/${tag}/messages.json`];
  return createI18n((id) => (of(language)?.[id] ?? of('en')?.[id])?.message ?? '', language);
}
