import type { Meta } from '../model/index.ts';
import { mask } from './mask.ts';
import type { Owner } from './report.ts';

/** Names of what a page (`<meta name>`) or a letter (front matter) says of the unit it belongs to, and of who leads it. The first that is there holds. */
const unitNames = ['klarsyn:enhet', 'enhet', 'eining', 'dcterms.publisher', 'dc.publisher'];
const leaderNames = ['klarsyn:leder', 'leder', 'leiar'];

/** Whom a document says that it belongs to; undefined when it does not say. */
export function ownerIn({ properties = {} }: Meta): Owner | undefined {
  const first = (names: readonly string[]) =>
    names.map((name) => properties[name]?.trim()).find((value) => value !== undefined && value !== '');
  const unit = first(unitNames);
  const leader = first(leaderNames);
  return unit === undefined ? undefined : { unit: mask(unit), ...(leader !== undefined && { leader: mask(leader) }) };
}
