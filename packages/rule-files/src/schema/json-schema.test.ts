import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import { listFileSchema } from './list-file.ts';
import { ruleFileSchema } from './rule-file.ts';

/** The JSON Schemas that editors use are written from the schemas the code uses. Write them anew with `npm test -- -u`. */
const schemas = { 'klarsyn.rule': ruleFileSchema, 'klarsyn.list': listFileSchema } as const;

/** What is chosen when it is read is any of its options to an editor. */
const how: ConversionConfig = {
  errorMode: 'ignore',
  overrideSchema: ({ valibotSchema }) => {
    const { options, type } = valibotSchema as { readonly type: string; readonly options?: readonly GenericSchema[] };
    if (type !== 'lazy' || options === undefined) return undefined;
    return { anyOf: options.map((option) => toJsonSchema(option, how)).map(({ $schema: _, ...rest }) => rest) };
  },
};

test.each(Object.entries(schemas))('the JSON Schema of %s is the one that lies in schemas/', async (name, schema) => {
  const { $schema, ...shape } = toJsonSchema(schema, how);
  await expect(`${JSON.stringify({ $schema, ...shape }, null, 2)}\n`).toMatchFileSnapshot(`../../schemas/${name}.schema.json`);
});
