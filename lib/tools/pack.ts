import { buildPacks } from './pack-build.ts';

const COMMANDS: Record<string, (args: string[], root: string) => number> = {
  build: buildPacks,
};

/** `pack <command> …`: 0 when it went well, 1 when the pack is at fault, 2 when the command line is. */
export function main([name = '', ...args]: string[], root: string): number {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(args, root);
  console.error(`Usage: pack ${Object.keys(COMMANDS).join('|')} …`);
  return 2;
}
