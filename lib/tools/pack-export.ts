import { resolve } from 'node:path';
import { EXPORT_FORMATS } from '../core/pack/export.ts';
import { writeWhole } from './pack-files.ts';
import { loaded, parsed, pathsOrBundled } from './pack-usage.ts';

/** Writes a pack in another format, to a file or to standard output. */
export function exportPack(args: string[], root: string): number {
  const { values, positionals } = parsed(args, {
    format: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  const format = Object.entries(EXPORT_FORMATS).find(([name]) => name === values.format)?.[1];
  if (!format)
    throw new Error(values.format ? `there is no format “${values.format}”` : 'export needs --format');
  if (positionals.length > 1) throw new Error('export takes one pack');
  const [path] = pathsOrBundled(positionals, root);
  const pack = path ? loaded(path) : null;
  if (!pack) return 1;
  const text = format.write(pack);
  if (values.output) writeWhole(resolve(values.output), text);
  else process.stdout.write(text);
  return 0;
}
