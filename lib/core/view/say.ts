import type { Localized } from '../types';

/** A text with the language it is in, so that a view can tag it. */
export interface Said {
  text: string;
  language: string;
}

/**
 * The version of a localized text nearest to `language`: the tag itself, then shorter forms of it
 * (RFC 4647 lookup), then English.
 */
export function say(text: Localized, language: string): Said {
  const parts = language.split('-');
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-');
    if (Object.hasOwn(text, tag)) return { text: text[tag] ?? '', language: tag };
  }
  return { text: text.en ?? '', language: 'en' };
}
