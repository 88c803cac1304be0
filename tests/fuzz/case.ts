import fc from 'fast-check';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { zip } from './anatomy/zip.ts';
import { type Anatomy, blind, type Damage, damaged, damages } from './damage.ts';

/** A damaged file: what was done to which sound one, and what came of it. */
export interface Case {
  readonly told: unknown;
  readonly bytes: Uint8Array;
}

const toBytes = (source: string): Uint8Array => Uint8Array.from(Buffer.from(source, 'latin1'));
const toSource = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Sound files with one to four damages. */
export function plainCases(sound: readonly Uint8Array[], anatomy: Anatomy): fc.Arbitrary<Case> {
  const sources = sound.map(toSource);
  return fc
    .record({ of: fc.nat(sources.length - 1), damages: damages(4) })
    .map((told) => ({ told, bytes: toBytes(damaged(sources[told.of] ?? '', told.damages, anatomy)) }));
}

/** The names and bytes of what is in an archive. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What is done to the parts of an archive: to the inside of one, or to the row of them. */
type PartDamage =
  | { readonly way: 'inside'; readonly part: number; readonly damages: readonly Damage[] }
  | { readonly way: 'gone' | 'again' | 'renamed' | 'exchanged'; readonly part: number; readonly to: number };

const hostileNames = [
  '../x.xml',
  '/etc/passwd',
  'C:\\x',
  'word\\document.xml',
  '',
  ' ',
  '\0',
  '__proto__',
  'constructor',
  'a'.repeat(70_000),
  'word/',
  'æ\u030a',
];

const partDamages: fc.Arbitrary<PartDamage> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ way: fc.constant('inside' as const), part: fc.nat(99), damages: damages(3) }) },
  { weight: 1, arbitrary: fc.record({ way: fc.constantFrom('gone', 'again', 'renamed', 'exchanged'), part: fc.nat(99), to: fc.nat(99) }) },
);

/** Sound archives with one to three damages of their parts, packed again, and at times with damages of the archive itself. */
export function archiveCases(sound: readonly Parts[], anatomy: Anatomy): fc.Arbitrary<Case> {
  const outside: fc.Arbitrary<readonly Damage[]> = fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly Damage[]>([]) },
    { weight: 1, arbitrary: damages(2) },
  );
  const inside: fc.Arbitrary<readonly PartDamage[]> = fc.oneof(
    { weight: 7, arbitrary: fc.array(partDamages, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant<readonly PartDamage[]>([]) },
  );
  return fc.record({ of: fc.nat(sound.length - 1), inside, outside, stored: fc.nat(3) }).map((told) => {
    const parts = told.inside.reduce<Row>((sick, damage) => damagedParts(sick, damage, anatomy), [...(sound[told.of] ?? [])]);
    const packed = pack(parts, told.stored > 0);
    return { told, bytes: told.outside.length === 0 ? packed : toBytes(damaged(toSource(packed), told.outside, zip)) };
  });
}

type Row = readonly (readonly [name: string, bytes: Uint8Array])[];

function damagedParts(parts: Row, damage: PartDamage, anatomy: Anatomy): Row {
  const at = damage.part % Math.max(1, parts.length);
  const [name = '', bytes = new Uint8Array()] = parts[at] ?? [];
  if (damage.way === 'inside') {
    const isText = /\.(?:xml|rels|rdf|vml)$|mimetype$/i.test(name);
    const mild = isText ? damage.damages : damage.damages.filter(({ way }) => (blind as readonly string[]).includes(way));
    return parts.with(at, [name, toBytes(damaged(toSource(bytes), mild, anatomy))]);
  }
  const other = damage.to % Math.max(1, parts.length);
  if (damage.way === 'gone') return parts.toSpliced(at, 1);
  if (damage.way === 'again') return [...parts, [name, parts[other]?.[1] ?? bytes]];
  if (damage.way === 'renamed') return parts.with(at, [hostileNames[damage.to % hostileNames.length] ?? '', bytes]);
  return parts.with(at, [name, parts[other]?.[1] ?? bytes]);
}

/** Packs what may not be packed, too: the same name twice, names that reach outside. */
function pack(parts: Row, stored: boolean): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, bytes] of parts) {
    const entry = stored ? new ZipPassThrough(name.slice(0, 65_535)) : new ZipDeflate(name.slice(0, 65_535), { level: 1 });
    archive.add(entry);
    entry.push(bytes, true);
  }
  archive.end();
  return Buffer.concat(chunks);
}
