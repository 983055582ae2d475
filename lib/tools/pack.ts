import { addReport } from './pack-add.ts';
import { buildPacks } from './pack-build.ts';
import { checkPacks } from './pack-check.ts';
import { exportPack } from './pack-export.ts';
import { diff, merge } from './pack-merge.ts';
import { printSchema } from './pack-schema.ts';
import { makeKey, sign, verify } from './pack-sign.ts';
import { printStats } from './pack-stats.ts';
import type { Command } from './pack-usage.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  build: { usage: 'build', run: buildPacks },
  check: { usage: 'check PATH…', run: checkPacks },
  stats: { usage: 'stats [PATH] [--json]', run: printStats },
  diff: { usage: 'diff A B', run: diff },
  merge: { usage: 'merge A B -o C', run: merge },
  add: { usage: 'add URL|JSON [-o reports.jsonl]', run: addReport },
  export: { usage: 'export [PATH] --format pack|w3c|claimreview|csv|markdown [-o FILE]', run: exportPack },
  schema: { usage: 'schema', run: printSchema },
  key: { usage: 'key -o KEYFILE', run: makeKey },
  sign: { usage: 'sign PATH --key KEYFILE -o FILE', run: sign },
  verify: { usage: 'verify PATH', run: verify },
};

/** `pack <command> …`: 0 when it went well, 1 when a pack is at fault, 2 when the command line is. */
export async function main([name = '', ...args]: string[], root: string): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const lines = Object.values(COMMANDS).map(({ usage }) => `  pack ${usage}`);
    console.error(
      ['A PATH is a pack file or a folder of its sources; the bundled pack if left out.', ...lines].join(
        '\n',
      ),
    );
    return 2;
  }
  try {
    return await command.run(args, root);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nUsage: pack ${command.usage}`);
    return 2;
  }
}
