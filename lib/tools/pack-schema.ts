import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../core/pack/schema.ts';
import { parsed } from './pack-usage.ts';

/** Prints the JSON Schema of packs. Checks that JSON Schema cannot say (ids that must exist) are left out of it. */
export function printSchema(args: string[]): number {
  if (parsed(args, {}).positionals.length) throw new Error('schema takes nothing');
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore', typeMode: 'input' });
  console.log(JSON.stringify({ ...schema, title: 'Story pack, format 1' }, null, 2));
  return 0;
}
