import { decodeXml, encodeXml } from '@klarsyn/office';

/** Text to put in place of `[from, to)` of a part's text. Of several that begin at one place, the lowest rank comes first. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly rank?: number;
}

/** A part after its splices. All that they do not name stays as it was, to the byte. Undefined when the part is not sound text. */
export function splice(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array | undefined {
  const { text, isSound } = decodeXml(bytes);
  if (!isSound) return undefined;
  const ordered = splices.toSorted((one, other) => one.from - other.from || (one.rank ?? 0) - (other.rank ?? 0));
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: added } of ordered) {
    pieces.push(text.slice(at, from), added);
    at = to;
  }
  return encodeXml([...pieces, text.slice(at)].join(''), bytes);
}

/** The splice that adds XML as the last thing in the outermost element of a part, which may be an empty tag. */
export function appendToRoot(text: string, xml: string): Splice {
  const open = rootTag(text);
  const end = open.from + open.text.length;
  if (open.text.endsWith('/>')) return { from: open.from, to: end, text: `${open.text.slice(0, -2)}>${xml}</${open.name}>` };
  const close = text.lastIndexOf('</');
  return { from: close, to: close, text: xml };
}

/** The first tag of the outermost element. */
export function rootTag(text: string): { readonly from: number; readonly text: string; readonly name: string } {
  const match = /<(?<name>[\p{L}_][^\s/>]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/u.exec(
    text.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length)),
  );
  return { from: match?.index ?? 0, text: match?.[0] ?? '', name: match?.groups?.['name'] ?? '' };
}
