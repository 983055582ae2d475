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
    credits: string[];
  };
}

export interface GoldConflict {
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

/** The articles of a folder of .jsonl files, in the order of their file names. Empty when there is no folder. */
export function readArticles(folder: string): Promise<GoldArticle[]> {
  return readGold<GoldArticle>(folder);
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
