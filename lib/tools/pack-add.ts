import { appendFileSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import * as v from 'valibot';
import { reportSchema } from '../core/pack/schema.ts';
import { isWebLink } from '../core/pack/schema-values.ts';
import { parsed } from './pack-usage.ts';

type Draft = Record<string, unknown>;

/** What is asked for at a terminal, with an example. */
const QUESTIONS: Readonly<Record<string, string>> = {
  outlet: 'Outlet',
  language: 'Language (en, pt-BR)',
  title: 'Title as the page shows it',
  published: 'Date (2025-09-25)',
  author: 'Author',
  kind: 'Kind (wire, own-reporting, translation, rewrite, analysis, opinion, …)',
  role: 'Role (coverage, follow-up, background)',
};

/**
 * Makes a report record from an address, or completes one given as JSON. At a terminal it asks for what is missing;
 * otherwise what is missing is null in the record and named on standard error. Appends to `-o` only a whole record.
 */
export async function addReport(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, { output: { type: 'string', short: 'o' } });
  const [given, ...more] = positionals;
  if (!given || more.length) throw new Error('add takes one address or one JSON record');
  const draft = draftOf(given);
  if (stdin.isTTY) await ask(draft);
  const result = v.safeParse(reportSchema, draft);
  const missing = result.issues?.map((issue) => `${v.getDotPath(issue)} ${issue.message}`) ?? [];
  console.log(JSON.stringify(draft));
  for (const line of missing) console.error(`to fill: ${line}`);
  if (missing.length) return 1;
  if (values.output) appendFileSync(values.output, `${JSON.stringify(draft)}\n`);
  return 0;
}

function draftOf(given: string): Draft {
  const known: Draft = given.startsWith('{') ? JSON.parse(given) : { url: given };
  const address = String(known.url ?? '');
  if (known.url !== null && !isWebLink(address)) throw new Error('the address must be an http or https link');
  const host = known.url === null ? '' : new URL(address).hostname.replace(/^www\./, '');
  const day = /(20\d\d)[/-](\d\d)[/-](\d\d)/.exec(address);
  const date = day ? `${day[1]}-${day[2]}-${day[3]}` : null;
  const id = [host.replaceAll('.', '-'), date].filter(Boolean).join('-');
  const empty = { id, outlet: host, language: null, title: null, url: null, published: date, kind: null };
  return { ...empty, role: null, seen: 'page', ...known };
}

async function ask(draft: Draft): Promise<void> {
  const terminal = createInterface({ input: stdin, output: stdout });
  for (const [field, question] of Object.entries(QUESTIONS)) {
    if (draft[field] !== null && draft[field] !== undefined && field !== 'outlet') continue;
    const answer = await terminal.question(`${question}${draft[field] ? ` [${draft[field]}]` : ''}: `);
    if (answer.trim()) draft[field] = answer.trim();
  }
  terminal.close();
}
