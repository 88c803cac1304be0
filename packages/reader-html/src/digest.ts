import { isElement, isText, type PlainElement } from './tree.ts';

/** Makes a function that tells what is written in an element, as a short string; '' for an element without text. */
export function digestsOf(...roots: readonly PlainElement[]): (element: PlainElement) => string {
  const digests = new Map<PlainElement, string>();
  const visit = (element: PlainElement): string => {
    let hash = start;
    let isEmpty = true;
    for (const child of element.children) {
      const inside = isText(child) ? normal(child.text) : isElement(child) ? visit(child) : '';
      if (inside === '') continue;
      hash = mix(hash, inside);
      isEmpty = false;
    }
    const digest = isEmpty ? '' : (hash >>> 0).toString(36);
    digests.set(element, digest);
    return digest;
  };
  for (const root of roots) visit(root);
  return (element) => digests.get(element) ?? '';
}

/** True when two texts differ in white space only. */
export const sameText = (one: string, other: string): boolean => one === other || normal(one) === normal(other);

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** FNV-1a, 32 bits: it only has to tell neighbours apart. */
const start = 0x811c9dc5;
function mix(hash: number, text: string): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index += 1) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  return mixed;
}
