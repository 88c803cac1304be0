/** Chromium shows each picture at least so long, in milliseconds, whatever shorter time the file says. */
const least = { asked: 20, shown: 100 };

/** How long a GIF moves by itself, in milliseconds: 0 for a single picture, or what is no GIF. Source: GIF89a, and the Netscape extension for loops. */
export function movesFor(bytes: Uint8Array): number {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  const number = (at: number): number => (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  const colors = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  if (!/^GIF8[79]a$/.test(text(0, 6))) return 0;
  /** The place after a row of blocks, each with its length before it and an empty one last. */
  const afterBlocks = (from: number): number => {
    let at = from;
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
    return at + 1;
  };
  let [pictures, lasts, times, delay] = [0, 0, 1, 0];
  for (let at = 13 + colors(bytes[10] ?? 0); at < bytes.length; ) {
    if (bytes[at] === 0x21) {
      if (bytes[at + 1] === 0xf9) delay = 10 * number(at + 4);
      if (bytes[at + 1] === 0xff && text(at + 3, at + 14) === 'NETSCAPE2.0') times = number(at + 16) || Number.POSITIVE_INFINITY;
      at = afterBlocks(at + 2);
    } else if (bytes[at] === 0x2c) {
      pictures += 1;
      lasts += delay < least.asked ? least.shown : delay;
      at = afterBlocks(at + 11 + colors(bytes[at + 9] ?? 0));
    } else break;
  }
  return pictures > 1 ? lasts * times : 0;
}
