import type { Example } from '@klarsyn/core';
import { documentKinds } from '@klarsyn/core';
import * as v from 'valibot';
import { sayKey } from '../say.ts';

/** An object that knows its own keys, so that an unknown one is answered with the nearest right one. */
export const closed = <E extends v.ObjectEntries>(entries: E) => v.strictObject(entries, (issue) => sayKey(issue, Object.keys(entries)));

/** One of several schemas, chosen by what is given; `options` are all of them, for those who describe the shape. */
export const either = <T>(pick: (input: unknown) => v.GenericSchema<unknown, T>, options: readonly v.GenericSchema[]) =>
  Object.assign(v.lazy(pick), { options }) as unknown as v.GenericSchema<unknown, T>;

/** Text that is not empty. */
export const text = v.pipe(v.string(), v.nonEmpty());

/** Texts that are not empty. */
export const texts = v.array(text);

/** One value for each form of Norwegian, both of them. */
export const byForm = <S extends v.GenericSchema>(schema: S) => closed({ nb: schema, nn: schema });

/** One value for each form of Norwegian that has any. */
export const bySomeForm = <S extends v.GenericSchema>(schema: S) => closed({ nb: v.exactOptional(schema), nn: v.exactOptional(schema) });

/** Where a rule, or a word of a list, has its advice from. */
export const source = closed({ title: text, url: v.exactOptional(v.pipe(v.string(), v.url())) });

const around = {
  language: v.exactOptional(v.picklist(['nb', 'nn'])),
  becomes: v.exactOptional(v.string()),
  note: v.exactOptional(text),
  kind: v.exactOptional(v.picklist(documentKinds)),
  options: v.exactOptional(v.record(v.string(), v.unknown())),
};
const formats = {
  text: closed({ text: v.string(), ...around }),
  markdown: closed({ markdown: v.string(), ...around }),
  html: closed({ html: v.string(), ...around }),
};

/** An example: what it is read as, and what the rule must find there. */
export const example = either<Example>((input) => {
  const format = (['markdown', 'html'] as const).find((key) => Object.hasOwn(Object(input), key));
  return formats[format ?? 'text'];
}, Object.values(formats));
