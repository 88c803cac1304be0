import type { Complaint } from '@klarsyn/core';
import { elementsIn } from '@klarsyn/office';

/** The parts of a package, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What a part points at: the last word of the relation's type (`styles`, `header`, `hyperlink`) and a part's name, or an address. */
export interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relations of a part by id; of the package itself when `part` is ''. */
export function readRelations(
  parts: Parts,
  part: string,
): { readonly relations: ReadonlyMap<string, Relation>; readonly complaints: readonly Complaint[] } {
  const name = relationsPart(part);
  const bytes = parts.get(name);
  if (bytes === undefined) return { relations: new Map(), complaints: [] };
  const { elements, complaints } = elementsIn(name, bytes, 'rel:Relationship');
  const relations = elements.map(({ attributes }): readonly [string, Relation] => {
    const isExternal = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    const type = attributes['Type']?.split('/').at(-1) ?? '';
    return [attributes['Id'] ?? '', { type, target: isExternal ? target : resolvePart(part, target), isExternal }];
  });
  return { relations: new Map(relations), complaints };
}

/** The first part that a relation of this type points at. */
export function partOfType(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
  for (const relation of relations.values()) if (relation.type === type && !relation.isExternal) return relation.target;
  return undefined;
}

/** The part that holds the relations of a part. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The name of the part that a target means, seen from the part that holds it. */
function resolvePart(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const path = [...base];
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
