import { edgeStats, packStats } from '../core/pack/stats.ts';
import { loaded, parsed, pathsOrBundled } from './pack-usage.ts';

/** Prints the figures of a pack: a table, or one JSON object with `--json`. */
export function printStats(args: string[], root: string): number {
  const { values, positionals } = parsed(args, { json: { type: 'boolean' } });
  const [path, ...more] = pathsOrBundled(positionals, root);
  if (!path || (more.length && positionals.length)) throw new Error('stats takes one pack');
  const pack = loaded(path);
  if (!pack) return 1;
  const stats = packStats(pack);
  if (values.json) console.log(JSON.stringify(stats));
  else
    for (const [name, value] of Object.entries({ ...stats, ...edgeStats(pack) }))
      console.log(`${name.padEnd(10)} ${value}`);
  return 0;
}
