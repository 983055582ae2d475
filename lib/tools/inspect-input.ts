import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { pageFromText, type TextHead } from '../core/page-from-text.ts';
import type { PageText } from '../core/types.ts';
import { isoDate } from '../page/metadata.ts';
import { readPage } from '../page/read-page.ts';

export type { TextHead };

/** An article read from a file, with the name it is printed under, or why it could not be read. */
export type Article = { page: PageText; name: Record<string, string> } | { problem: string };

const KNOWN = /\.(html?|txt|jsonl)$/i;

/** The readable files at a path: itself, or those of the folder, by name. Throws when there is nothing there. */
export async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path).catch(() => null))) throw new Error('there is no such file or folder');
  if (!(await stat(path)).isDirectory()) return [path];
  const files = (await readdir(path)).filter((file) => KNOWN.test(file)).sort();
  if (files.length === 0) throw new Error('the folder has no .html, .txt or .jsonl file');
  return files.map((file) => join(path, file));
}

/** The articles of a file: one, or one for each line of a .jsonl file. */
export async function* articlesOf(file: string, head: TextHead): AsyncGenerator<Article> {
  const kind = KNOWN.exec(file)?.[1]?.toLowerCase();
  if (!kind) {
    yield { problem: `${file}: only .html, .txt and .jsonl files can be read` };
    return;
  }
  const content = decode(await readFile(file));
  if (kind === 'jsonl') yield* linesOf(file, content, head);
  else if (content.trim() === '') yield { problem: `${file}: the file is empty` };
  else if (kind === 'txt') yield { page: pageFromText(content, head), name: { file: basename(file) } };
  else yield { page: pageFromHtml(content, head), name: { file: basename(file) } };
}

function* linesOf(file: string, content: string, head: TextHead): Generator<Article> {
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const page = pageFromLine(line, head);
    if (typeof page === 'string') yield { problem: `${file}, line ${index + 1}: ${page}` };
    else yield page;
  }
}

function pageFromLine(line: string, head: TextHead): Article | string {
  let record: Record<string, unknown>;
  try {
    record = JSON.parse(line);
  } catch {
    return 'the line is not JSON';
  }
  if (typeof record !== 'object' || record === null) return 'the line is not an object';
  const text = (key: string) => (typeof record[key] === 'string' ? (record[key] as string) : undefined);
  const own: TextHead = {
    ...head,
    ...(text('url') ? { url: text('url') as string } : {}),
    ...(text('published') ? { published: isoDate(text('published') as string) } : {}),
    ...(text('language') ? { language: text('language') as string } : {}),
    ...(text('title') ? { title: text('title') as string } : {}),
  };
  const name = { id: text('id') ?? '' };
  const html = text('html');
  if (html) return { page: pageFromHtml(html, own), name };
  const body = text('text');
  return body ? { page: pageFromText(body, own), name } : 'the line has neither "text" nor "html"';
}

function pageFromHtml(html: string, head: TextHead): PageText {
  const { document } = parseHTML(html);
  const { page } = readPage(document as unknown as Document);
  return {
    ...page,
    url: head.url ?? page.url,
    published: head.published ?? page.published,
    language: head.language ?? page.language,
  };
}

/** UTF-8, or windows-1252 where the bytes are no UTF-8: old pages are saved as they came. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
