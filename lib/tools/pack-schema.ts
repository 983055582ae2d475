import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../core/pack/schema.ts';

/** Prints the JSON Schema of packs. Checks that JSON Schema cannot say (ids that must exist) are left out of it. */
export function printSchema(): number {
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore', typeMode: 'input' });
  console.log(JSON.stringify({ ...schema, title: 'Story pack, format 1' }, null, 2));
  return 0;
}
