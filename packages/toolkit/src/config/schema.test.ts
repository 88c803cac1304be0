import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { profileSchema } from '../profile/schema/profile.ts';
import { configSchema } from './schema.ts';

/** The JSON Schemas that editors use are written from the schemas the code uses. Write them anew with `npm test -- -u`. */
const schemas = { 'klarsyn.config': configSchema, 'klarsyn.profile': profileSchema } as const;

test.each(Object.entries(schemas))('the JSON Schema of %s is the one that lies in schemas/', async (name, schema) => {
  const written = { $schema: 'http://json-schema.org/draft-07/schema#', ...toJsonSchema(schema, { errorMode: 'ignore' }) };
  await expect(`${JSON.stringify(written, null, 2)}\n`).toMatchFileSnapshot(`../../schemas/${name}.schema.json`);
});
