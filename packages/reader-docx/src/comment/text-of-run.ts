/** How many characters of raw XML text the first `count` signs take. `&aelig;`-like references and CR LF are one sign each. Undefined when a sign would be cut. */
export function rawLength(raw: string, count: number): number | undefined {
  let at = 0;
  let signs = 0;
  while (signs < count && at < raw.length) {
    const end = raw[at] === '&' ? raw.indexOf(';', at) + 1 : raw.startsWith('\r\n', at) ? at + 2 : at + 1;
    if (end <= at) return undefined;
    signs += raw[at] === '&' ? signsOf(raw.slice(at + 1, end - 1)) : 1;
    at = end;
  }
  const isInPair = /[\ud800-\udbff]/.test(raw[at - 1] ?? '') && /[\udc00-\udfff]/.test(raw[at] ?? '');
  return signs === count && !isInPair ? at : undefined;
}

/** Signs above U+FFFF count two, as they do in a JavaScript string. */
function signsOf(reference: string): number {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(reference) ?? [];
  const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
  return code > 0xffff ? 2 : 1;
}
