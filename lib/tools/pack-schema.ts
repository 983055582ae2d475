import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../core/pack/schema.ts';
import { FIELDS } from './pack-fields.ts';
import { parsed } from './pack-usage.ts';

/** Prints the JSON Schema of packs. Checks that JSON Schema cannot say (ids that must exist) are left out of it. */
export function printSchema(args: string[]): number {
  if (parsed(args, {}).positionals.length) throw new Error('schema takes nothing');
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore', typeMode: 'input' });
  const head = { $id: 'urn:source-context:story-pack:1', title: 'Story pack, format 1' };
  console.log(JSON.stringify({ ...head, ...(described(schema) as object) }, null, 2));
  return 0;
}

/** The same schema with what each field means, where its name says it to nobody. */
function described(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(described);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    key === 'properties' ? describedFields(value as Record<string, object>) : described(value),
  ]);
  return Object.fromEntries(entries);
}

function describedFields(fields: Record<string, object>): Record<string, unknown> {
  const isEdge = 'how' in fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const description = FIELDS[isEdge ? `edge.${name}` : name] ?? FIELDS[name];
      return [name, { ...(described(field) as object), ...(description ? { description } : {}) }];
    }),
  );
}
