import { EXPORT_FORMATS } from '../core/pack/export.ts';
import { addReport } from './pack-add.ts';
import { buildPacks } from './pack-build.ts';
import { checkPacks } from './pack-check.ts';
import { exportPack } from './pack-export.ts';
import { diff, merge } from './pack-merge.ts';
import { printSchema } from './pack-schema.ts';
import { makeKey, sign, verify } from './pack-sign.ts';
import { printStats } from './pack-stats.ts';
import { type Command, inWords } from './pack-usage.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { usage: 'check [PATH…]', does: 'names everything to mend, with file and record', run: checkPacks },
  stats: { usage: 'stats [PATH] [--json]', does: 'counts reports, origins, evidence', run: printStats },
  diff: { usage: 'diff A B', does: 'lists what changes from A to B', run: diff },
  merge: { usage: 'merge A B -o C', does: 'joins two packs, prints where they disagree', run: merge },
  add: {
    usage: 'add URL|JSON [-o reports.jsonl]',
    does: 'makes the record of a report, names what to fill',
    run: addReport,
  },
  export: {
    usage: `export [PATH] --format ${Object.keys(EXPORT_FORMATS).join('|')} [-o FILE]`,
    does: 'writes a pack in another format',
    run: exportPack,
  },
  schema: { usage: 'schema', does: 'prints the JSON Schema of packs', run: printSchema },
  key: { usage: 'key -o KEYFILE', does: 'makes a key to sign with', run: makeKey },
  sign: { usage: 'sign PATH --key KEYFILE -o FILE', does: 'writes the pack signed', run: sign },
  verify: { usage: 'verify PATH', does: 'says whose key signed the pack, and whether it holds', run: verify },
  build: { usage: 'build', does: 'compiles assets/stories to the packs that are shipped', run: buildPacks },
};

const HELP = new Set(['help', '--help', '-h']);

/** `pack <command> …`: 0 when it went well, 1 when a pack is at fault, 2 when the command line is. */
export async function main([name = '', ...args]: string[], root: string): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (HELP.has(name) || (command && args.some((arg) => HELP.has(arg)))) {
    console.log(command ? usageOf(command) : overview());
    return 0;
  }
  if (!command) {
    console.error(`${name ? `there is no command “${name}”` : 'name a command'}\n${overview()}`);
    return 2;
  }
  try {
    return await command.run(args, root);
  } catch (error) {
    console.error(`${inWords(error)}\n${usageOf(command)}`);
    return 2;
  }
}

function usageOf({ usage, does }: Command): string {
  return `Usage: pack ${usage}\n${does}`;
}

function overview(): string {
  const lines = Object.values(COMMANDS).map(({ usage, does }) => `  pack ${usage}\n      ${does}`);
  return ['A PATH is a pack file or a folder of its sources; the bundled pack if left out.', ...lines].join(
    '\n',
  );
}
