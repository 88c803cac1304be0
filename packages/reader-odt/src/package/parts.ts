import type { Complaint } from '@klarsyn/core';
import { elementsIn, type XmlElement } from '@klarsyn/office';

/** The parts of a package, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The bytes of a part; undefined for one that is not there, and for one without bytes, which some programs leave where there is nothing to say. */
export function partOf(parts: Parts, part: string): Uint8Array | undefined {
  const bytes = parts.get(part);
  return bytes?.length === 0 ? undefined : bytes;
}

/** The elements with these names in a part, outermost first, and what was wrong with it. */
export function elementsOf(
  parts: Parts,
  part: string,
  ...names: readonly string[]
): { readonly elements: readonly XmlElement[]; readonly complaints: readonly Complaint[] } {
  const bytes = partOf(parts, part);
  return bytes === undefined ? { elements: [], complaints: [] } : elementsIn(part, bytes, ...names);
}
