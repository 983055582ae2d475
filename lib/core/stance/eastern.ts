/** From Bengal eastwards an American working day ends after midnight. */
const LANGUAGES: ReadonlySet<string> = new Set([
  'bn',
  'id',
  'ja',
  'km',
  'ko',
  'lo',
  'ms',
  'my',
  'th',
  'vi',
  'zh',
]);
/** Hosts under the country codes of the same lands, whatever they write in. */
const HOSTS =
  /^https?:\/\/[^/]+\.(?:au|bd|bn|cn|fj|hk|id|jp|kh|kr|la|mm|mn|mo|my|np|nz|pg|ph|sg|th|tl|tw|vn)(?:[:/]|$)/;

/**
 * Whether a page comes from where the calendar turns first: what happened in America in the afternoon happened there on
 * the next day. `url` may be empty; `language` is a BCP 47 tag.
 */
export function isEastern(url: string, language: string): boolean {
  return LANGUAGES.has(language.split('-')[0] ?? language) || HOSTS.test(url);
}
