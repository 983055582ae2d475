import { join, relative } from 'node:path';
import { assess } from '../core/assess.ts';
import type { Story } from '../core/pack/schema.ts';
import type { PageText } from '../core/types.ts';
import { isoDate } from '../page/metadata.ts';
import { comparisonOf, type Read } from './inspect-compare.ts';
import { articlesOf, filesOf, type TextHead } from './inspect-input.ts';
import { inspectionOf } from './inspect-json.ts';
import { reportOf } from './inspect-report.ts';
import { bundledStories } from './stories.ts';

const USAGE =
  'usage: npm run --silent inspect -- [--json] [--text] [--compare] [--url URL] [--published DATE] FILE|DIR…\n' +
  'Reads saved .html, .txt (the first line is the headline) and .jsonl articles and prints what the bundled packs say;\n' +
  'with --compare, how two articles relate on each claim.';

interface Options {
  json: boolean;
  text: boolean;
  compare: boolean;
  head: TextHead;
  paths: string[];
}

/**
 * Prints what the extension would say of saved articles. Returns the exit code: 0, or 2 when a file could not be
 * read (the others still are).
 */
export async function main(args: string[], root: string): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  const options = parseArguments(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  const stories = await bundledStories(root);
  const read: Read[] = [];
  let code = 0;
  for (const path of options.paths) {
    try {
      for (const file of await filesOf(path)) {
        for await (const article of articlesOf(file, options.head)) {
          if ('problem' in article) {
            console.error(article.problem);
            code = 2;
          } else if (options.compare) read.push({ page: article.page, ...bestOf(article.page, stories) });
          else print(article.page, article.name, stories, options);
        }
      }
    } catch (error) {
      console.error(`${relative('.', path) || path}: ${(error as Error).message}`);
      code = 2;
    }
  }
  return options.compare ? printComparison(read, options.json) || code : code;
}

function printComparison(read: readonly Read[], json: boolean): number {
  const comparison = comparisonOf(read, json);
  if ('problem' in comparison) console.error(comparison.problem);
  else console.log(comparison.lines);
  return 'problem' in comparison ? 2 : 0;
}

function print(
  page: PageText,
  name: Record<string, string>,
  stories: readonly Story[],
  options: Options,
): void {
  if (options.text) {
    console.log(page.text);
    return;
  }
  const { story, assessment } = bestOf(page, stories);
  console.log(
    options.json
      ? JSON.stringify({ ...name, ...inspectionOf(assessment, page) })
      : reportOf(Object.values(name)[0] ?? '', assessment, page, story),
  );
}

/** The assessment by the story that recognises the page most surely. */
function bestOf(page: PageText, stories: readonly Story[]) {
  const all = stories.map((story) => ({ story, assessment: assess(page, story) }));
  const best = all.sort((a, b) => b.assessment.certainty - a.assessment.certainty)[0];
  if (!best) throw new Error('no story pack is bundled');
  return best;
}

function parseArguments(args: readonly string[]): Options | string {
  const options: Options = { json: false, text: false, compare: false, head: {}, paths: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '--json') options.json = true;
    else if (arg === '--text') options.text = true;
    else if (arg === '--compare') options.compare = true;
    else if (arg === '--url' || arg === '--published') {
      const value = args[++i];
      if (!value) return `${arg} needs a value`;
      if (arg === '--url') options.head.url = value;
      else options.head.published = isoDate(value);
      if (options.head.published === null) return `“${value}” is no date: write it as 2025-09-25`;
    } else if (arg.startsWith('--')) return `unknown option ${arg}`;
    else if (/^https?:/.test(arg)) return 'no page is fetched: save it, and name the file';
    else options.paths.push(join(arg));
  }
  return options.paths.length === 0 ? 'name a file or a folder' : options;
}
