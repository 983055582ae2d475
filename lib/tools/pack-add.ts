import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import * as v from 'valibot';
import { issueText } from '../core/pack/parse.ts';
import { reportSchema } from '../core/pack/schema-report.ts';
import { isWebLink } from '../core/pack/schema-values.ts';
import { dateInAddress } from './pack-address.ts';
import { parsed } from './pack-usage.ts';

type Draft = Record<string, unknown>;

/** What is asked for at a terminal and named where it is missing, with an example or every choice. */
const QUESTIONS: Readonly<Record<string, string>> = {
  outlet: 'Outlet',
  language: 'Language (en, pt-BR)',
  title: 'Title as the page shows it',
  published: 'Date (2025-09-25)',
  author: 'Author',
  kind: `Kind (${reportSchema.entries.kind.options.join(', ')})`,
  role: `Role (${reportSchema.entries.role.options.join(', ')})`,
  seen: 'Seen (page: read whole; excerpt: read in part; linked, named: not read, known from others; seed)',
};

/**
 * Makes a report record from an address, or completes one given as JSON. At a terminal it asks for what is missing;
 * otherwise what is missing is null in the record and named on standard error. Appends to `-o` only a whole record
 * that is not there already.
 */
export async function addReport(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, { output: { type: 'string', short: 'o' } });
  const [given, ...more] = positionals;
  if (!given || more.length) throw new Error('add takes one address or one JSON record');
  const draft = draftOf(given);
  if (stdin.isTTY) await ask(draft);
  console.log(JSON.stringify(draft));
  const wrong = [...missing(draft), ...(values.output ? clashes(draft, values.output) : [])];
  for (const line of wrong) console.error(line);
  if (!values.output) return wrong.length ? 1 : 0;
  if (wrong.length) console.error(`nothing was written to ${values.output}`);
  else appendFileSync(values.output, `${JSON.stringify(draft)}\n`);
  return wrong.length ? 1 : 0;
}

function draftOf(given: string): Draft {
  const known = given.startsWith('{') ? recordOf(given) : { url: given };
  const address = String(known.url ?? '');
  if (known.url !== null && !isWebLink(address)) throw new Error('the address must be an http or https link');
  const host = known.url === null ? '' : new URL(address).hostname.replace(/^www\./, '');
  const date = dateInAddress(address);
  const id = [host.replaceAll('.', '-'), date].filter(Boolean).join('-');
  const empty = { id, outlet: host, language: null, title: null, url: null, published: date };
  const basis = date && known.published === undefined ? { publishedBasis: 'from-url' } : {};
  return { ...empty, ...basis, kind: null, role: null, seen: null, ...known };
}

function recordOf(given: string): Draft {
  try {
    return JSON.parse(given) as Draft;
  } catch (error) {
    throw new Error(`the record is no JSON: ${(error as Error).message}`);
  }
}

function missing(draft: Draft): string[] {
  const result = v.safeParse(reportSchema, draft);
  return (result.issues ?? []).map((issue) => {
    const field = v.getDotPath(issue) ?? '';
    const hint = draft[field] === null ? QUESTIONS[field] : undefined;
    return hint ? `to fill: ${field}: ${hint}` : `to mend: ${field} ${issueText(issue)}`;
  });
}

/** Records of the file that have the draft's id or its address. */
function clashes(draft: Draft, file: string): string[] {
  if (!existsSync(file)) return [];
  const there = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(recordOf);
  return there.flatMap(({ id, url }) => [
    ...(id === draft.id ? [`to mend: id "${id}" is there already`] : []),
    ...(url && url === draft.url ? [`to mend: "${id}" has this address already`] : []),
  ]);
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
