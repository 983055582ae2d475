import { parsePack } from './parse.ts';
import { type Problem, type Result, refuse } from './problem.ts';
import type { Pack } from './schema.ts';

type Fields = Record<string, unknown>;

/**
 * The pack that a story's source files make. `files` maps paths inside the story's folder, with `/` between folders,
 * to their text: pack.json, story.json, origins.json, claims/, reading/, concepts/, evidence/, reports.jsonl and
 * lineage.jsonl. Problems of a file that is no JSON name the file and line; all others the place in the pack.
 */
export function compilePack(files: ReadonlyMap<string, string>): Result<Pack> {
  const problems: Problem[] = [];
  const json = (path: string): unknown => parseJson(files.get(path) ?? '{}', path, problems);
  const rows = (path: string): Fields[] => parseLines(files.get(path) ?? '', path, problems);
  const named = (folder: string) =>
    [...files.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .sort()
      .map((path) => ({ path, name: path.slice(folder.length + 1).replace(/\.jsonl?$/, '') }));

  const claims = named('claims').map(({ path, name }) =>
    withReading(record(json(path)), record(json(`reading/${name}.json`)), name, problems),
  );
  const concepts: Record<string, Fields> = {};
  for (const { path, name } of named('concepts')) {
    for (const [concept, words] of Object.entries(record(json(path)))) {
      concepts[concept] = { ...concepts[concept], [name]: words };
    }
  }
  for (const { path, name } of named('reading')) {
    if (!files.has(`claims/${name}.json`))
      problems.push({ place: path, message: 'is for a claim that is not there' });
  }
  const evidence = named('evidence').flatMap(({ path, name }) =>
    rows(path).map((row) => ({ claim: name, ...row })),
  );
  const story = {
    ...record(json('story.json')),
    concepts,
    claims,
    origins: files.has('origins.json') ? json('origins.json') : [],
    reports: rows('reports.jsonl'),
    lineage: rows('lineage.jsonl'),
    evidence,
  };
  const pack = { ...record(json('pack.json')), stories: [story] };
  return problems.length ? refuse(...problems) : parsePack(pack);
}

/** The claim with how to read it: frame, needs and unless, and the cues of its scopes and answers by their ids. */
function withReading(claim: Fields, reading: Fields, name: string, problems: Problem[]): Fields {
  const { scopes, answers, ...rest } = reading;
  return {
    ...claim,
    ...rest,
    scopes: joined(claim.scopes, scopes, `reading/${name}.json scopes`, problems),
    answers: joined(claim.answers, answers, `reading/${name}.json answers`, problems),
  };
}

function joined(list: unknown, byId: unknown, place: string, problems: Problem[]): unknown {
  const additions = record(byId);
  const records: Fields[] = Array.isArray(list) ? list.map(record) : [];
  const known = new Set(records.map(({ id }) => id));
  for (const id of Object.keys(additions)) {
    if (!known.has(id)) problems.push({ place, message: `names "${id}", which the claim does not have` });
  }
  return records.map((item) => ({ cues: [], ...item, ...record(additions[String(item.id)]) }));
}

function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function parseLines(text: string, path: string, problems: Problem[]): Fields[] {
  return text.split('\n').flatMap((line, index) => {
    return line.trim() ? [record(parseJson(line, `${path} line ${index + 1}`, problems))] : [];
  });
}

function parseJson(text: string, place: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push({ place, message: `is no JSON: ${error instanceof Error ? error.message : 'unreadable'}` });
    return {};
  }
}
