import { STOP_WORDS } from './stop-words';
import { TELLING_LETTERS } from './telling-letters';

/** Units that are looked at: enough for any text, and a bound on the time a page can take. */
const SAMPLE = 12_000;
/** Share of a text's letters that must be kana before Han text is Japanese. */
const KANA_SHARE = 0.03;
/** A declared language wins over the best when it has this share of its points: relatives such as id and ms. */
const NEAR = 0.75;
/** Points under which a vote says too little to overrule the declared language. */
const FEWEST_POINTS = 3;
/** What a telling letter counts beside a small word: names bring foreign letters. */
const LETTER_WEIGHT = 0.4;

/** Scripts that one language (of those news is mostly written in) has to itself. */
const OWN_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Ethiopic}/u, 'am'],
  [/\p{Script=Tibetan}/u, 'bo'],
];
const SHARED_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [
    /\p{Script=Latin}/u,
    'en fr de es it pt nl sv da no fi is et lv lt pl cs sk hr bs sr sl ro hu tr az sq vi id ms ca gl eu af sw tl ga so',
  ],
  [/\p{Script=Cyrillic}/u, 'ru uk bg be mk sr-Cyrl kk'],
  [/\p{Script=Arabic}/u, 'ar fa ur ps ckb'],
  [/\p{Script=Devanagari}/u, 'hi mr ne'],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;

/** Old and close tags under the ones used here. */
const ALIASES: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  nb: 'no',
  nn: 'no',
  ji: 'yi',
  fil: 'tl',
  sh: 'sr',
  cmn: 'zh',
  yue: 'zh',
};
/** Languages written without spaces between words. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'bo']);

/**
 * BCP 47 base tag of the language that most of `text` is written in: by its script, and by a vote of small words where
 * a script is shared. `declared`, the page's own tag, decides between near relatives and when the text says too little;
 * it never overrules clear text. Returns "und" when nothing is known. Works from about 80 characters; give repaired text.
 */
export function detectLanguage(text: string, declared?: string | null): string {
  const claimed = baseTag(declared);
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const script = mainScript(sample);
  if (script === null) return claimed ?? 'und';
  if (!script.includes(' ')) return script;
  return vote(sample, script.split(' '), claimed) ?? claimed ?? 'und';
}

/** Whether words of the language are separated by spaces. */
export function isSpaced(language: string): boolean {
  return !UNSPACED.has(language);
}

function baseTag(tag?: string | null): string | null {
  const base = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return base && /^[a-z]{2,3}$/.test(base) ? (ALIASES[base] ?? base) : null;
}

/** The language or languages of the script that most letters are in, or null without letters. */
function mainScript(sample: string): string | null {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let plain = 0;
  for (const letters of sample.match(PLAIN) ?? []) plain += letters.length;
  for (const char of sample.replace(ASCII, '')) add(scriptOf(char));
  if (plain > 0) counts.set(scriptOf('a'), plain + (counts.get(scriptOf('a')) ?? 0));
  const kana = counts.get('kana') ?? 0;
  const han = counts.get('han') ?? 0;
  counts.delete('kana');
  counts.delete('han');
  counts.delete('');
  // One Han character says as much as two letters.
  if (kana + han > 0) counts.set(kana > KANA_SHARE * (kana + han) ? 'ja' : 'zh', 2 * (kana + han));
  let best: string | null = null;
  for (const [key, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = key;
  return best;
}

const PLAIN = /[A-Za-z]+/g;
const ASCII = /[ -~\s]+/g;
const scripts = new Map<string, string>();

function scriptOf(char: string): string {
  let script = scripts.get(char);
  if (script === undefined) {
    script = KANA.test(char)
      ? 'kana'
      : HAN.test(char)
        ? 'han'
        : ([...SHARED_SCRIPTS, ...OWN_SCRIPTS].find(([pattern]) => pattern.test(char))?.[1] ?? '');
    if (scripts.size < SAMPLE) scripts.set(char, script);
  }
  return script;
}

/** No plain letter tells. */
const UNPLAIN = /[^a-z]/;

type Ballot = ReadonlyMap<string, readonly string[]>;
let ballots: { words: Ballot; letters: Ballot } | null = null;

/** Languages by word and by letter: the two tables turned round, on first use. */
function ballot(): { words: Ballot; letters: Ballot } {
  ballots ??= {
    words: turned(STOP_WORDS, (words) => words.split(' ')),
    letters: turned(TELLING_LETTERS, (letters) => [...letters]),
  };
  return ballots;
}

function turned(table: Readonly<Record<string, string>>, items: (list: string) => string[]): Ballot {
  const built = new Map<string, string[]>();
  for (const [language, list] of Object.entries(table)) {
    for (const item of new Set(items(list))) built.set(item, [...(built.get(item) ?? []), language]);
  }
  return built;
}

function vote(sample: string, candidates: readonly string[], claimed: string | null): string | null {
  const { words, letters } = ballot();
  const points = new Map<string, number>();
  const give = (languages: readonly string[], weight: number) => {
    for (const language of languages) points.set(language, (points.get(language) ?? 0) + weight);
  };
  // A lone letter after an apostrophe ("Israel’s", "İsrail’e") is no word.
  for (const word of sample.toLowerCase().match(/(?<!\p{L}['’](?=\p{L}(?!\p{L})))[\p{L}\p{M}]+/gu) ?? []) {
    const languages = words.get(word);
    if (languages) give(languages, 1 / Math.sqrt(languages.length));
    for (const letter of UNPLAIN.test(word) ? word : '') {
      const tellers = letters.get(letter);
      if (tellers) give(tellers, LETTER_WEIGHT / tellers.length);
    }
  }
  const ranked = candidates.map((language) => [language, points.get(language) ?? 0] as const);
  ranked.sort((a, b) => b[1] - a[1]);
  const [best, most] = ranked[0] ?? ['und', 0];
  const declared = ranked.find(([language]) => language.replace('-Cyrl', '') === claimed);
  if (declared && (declared[1] >= NEAR * most || most < FEWEST_POINTS)) return claimed;
  return most > 0 ? best.replace('-Cyrl', '') : null;
}
