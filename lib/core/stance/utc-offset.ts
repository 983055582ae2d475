/** Hours ahead of UTC by languages that are written in one stretch of the world; of several zones the one farthest west. */
const BY_LANGUAGE: Readonly<Record<string, number>> = {
  bn: 6,
  my: 6.5,
  id: 7,
  km: 7,
  lo: 7,
  th: 7,
  vi: 7,
  ms: 8,
  zh: 8,
  ja: 9,
  ko: 9,
};

/** The same by the country codes of addresses, whatever is written there. */
const BY_COUNTRY: Readonly<Record<string, number>> = {
  bd: 6,
  mm: 6.5,
  id: 7,
  kh: 7,
  la: 7,
  mn: 7,
  th: 7,
  vn: 7,
  au: 8,
  bn: 8,
  cn: 8,
  hk: 8,
  mo: 8,
  my: 8,
  ph: 8,
  sg: 8,
  tw: 8,
  jp: 9,
  kr: 9,
  tl: 9,
  pg: 10,
  fj: 12,
  nz: 12,
};
const COUNTRY = /^https?:\/\/[^/:]+\.([a-z]{2})(?:[:/]|$)/;

/**
 * How many hours ahead of UTC a page was written, as far as its address or its language tells and it matters for which
 * day it was there; null where it is not known, as for languages of many lands. `url` may be empty; `language` is a BCP 47 tag.
 */
export function utcOffsetOf(url: string, language: string): number | null {
  const country = COUNTRY.exec(url)?.[1] ?? '';
  return BY_COUNTRY[country] ?? BY_LANGUAGE[language.split('-')[0] ?? language] ?? null;
}
