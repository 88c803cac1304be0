import { dirname, resolve } from 'node:path';
import type { Form } from '@klarsyn/core';
import * as v from 'valibot';
import { type DataFile, readData } from '../config/data-file.ts';
import type { Fault } from '../errors.ts';
import { readTextIfThere } from '../files.ts';

const text = v.pipe(v.string(), v.minLength(1));
const address = v.pipe(v.string(), v.url());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A file of sites that are checked after each other: a sector, or the sites of one body. */
export const siteListSchema = v.strictObject({
  sites: v.pipe(
    v.array(
      v.strictObject({
        name: text,
        start: address,
        sitemaps: v.exactOptional(v.array(text)),
        also: v.exactOptional(v.array(address)),
        profile: v.exactOptional(text),
        include: v.exactOptional(v.array(text)),
        exclude: v.exactOptional(v.array(text)),
        maxPages: v.exactOptional(count),
        rate: v.exactOptional(count),
      }),
    ),
    v.minLength(1),
  ),
});

/** One site of a list; files are named from the folder of the list. */
export type ListedSite = v.InferOutput<typeof siteListSchema>['sites'][number];

/** Reads a list of sites. */
export async function readSiteList(
  file: string,
  form: Form,
): Promise<{ readonly ok: true; readonly sites: readonly ListedSite[] } | { readonly ok: false; readonly faults: readonly Fault[] }> {
  const source = await readTextIfThere(file);
  if (source === undefined) return { ok: false, faults: [{ code: 'list-missing', values: { file } }] };
  const read: DataFile<v.InferOutput<typeof siteListSchema>> = readData(source, file, siteListSchema, form);
  if (!read.ok) return read;
  const folder = dirname(resolve(file));
  const names = read.value.sites.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return { ok: false, faults: [{ code: 'list-twice', values: { file, name: twice } }] };
  return {
    ok: true,
    sites: read.value.sites.map((site) => ({ ...site, ...(site.profile !== undefined && { profile: resolve(folder, site.profile) }) })),
  };
}
