import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A gold article: what a careful reader finds in it. */
export interface GoldArticle {
  id: string;
  language: string;
  url: string;
  published: string | null;
  title: string;
  text: string;
  style?: string;
  /** Negatives only: a passing mention may count as background. */
  role?: 'background-ok';
  gold?: {
    role: 'coverage' | 'follow-up' | 'background';
    claims: GoldClaim[];
    conflicts: GoldConflict[];
    /** Neither asked for nor wrong. */
    optionalConflicts?: GoldConflict[];
    /** Conflicts with reports that slipped, seen from the text that has it right: right to show, right to leave. */
    otherSide?: GoldConflict[];
    /** Answers on which careful readers differ: neither asked for nor wrong. */
    optionalClaims?: GoldClaim[];
    credits: string[];
  };
}

interface GoldConflict {
  claim: string;
  kind: string;
  against: string[];
}

export interface GoldClaim {
  claim: string;
  /** Null for an answer that no report gives; then `value` has it. */
  answer: string | null;
  value?: number | string;
  quote: string;
  modality: string;
  attribution: string;
}

export interface GoldQuantity {
  id: string;
  language: string;
  text: string;
  quantities: { text: string; value: number; unit: string; exactness: string; max?: number }[];
}

export interface GoldModality {
  id: string;
  language: string;
  text: string;
  focus: string;
  modality: string;
  negated: boolean;
}

/**
 * Where the gold's claim or answer ids differ from the pack's: near-duplicates that the pack merged. An answer may
 * name the claim it went to: "answer@claim".
 */
export type Aliases = Readonly<
  Record<string, { claim?: string; answers?: Readonly<Record<string, string>> }>
>;

/**
 * The articles of a folder of .jsonl files, in the order of their file names, with ids as the pack has them. Labels
 * on claims that the pack does not have are left out: nothing can be compared there. Empty when there is no folder.
 */
export async function readArticles(
  folder: string,
  aliases: Aliases,
  claims: ReadonlySet<string>,
): Promise<GoldArticle[]> {
  const articles = await readGold<GoldArticle>(folder);
  return articles.map((article) => {
    if (!article.gold) return article;
    const rename = <T extends { claim: string; answer?: string | null }>(rows: readonly T[]): T[] =>
      rows.map((row) => renamed(row, aliases)).filter(({ claim }) => claims.has(claim));
    const { gold } = article;
    return {
      ...article,
      gold: {
        ...gold,
        claims: rename(gold.claims),
        conflicts: rename(gold.conflicts),
        optionalConflicts: rename(gold.optionalConflicts ?? []),
        otherSide: rename(gold.otherSide ?? []),
        optionalClaims: rename(gold.optionalClaims ?? []),
      },
    };
  });
}

function renamed<T extends { claim: string; answer?: string | null }>(row: T, aliases: Aliases): T {
  const alias = aliases[row.claim];
  if (!alias) return row;
  if (row.answer == null) return { ...row, claim: alias.claim ?? row.claim };
  const [answer = row.answer, claim] = (alias.answers?.[row.answer] ?? row.answer).split('@');
  return { ...row, claim: claim ?? alias.claim ?? row.claim, answer };
}

/** The records of a folder of .jsonl files. */
export async function readGold<T>(folder: string): Promise<T[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as T),
  );
}
