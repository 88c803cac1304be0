/** How many numbers a signature has: with 128 the likeness is told to within some three points. */
const size = 128;
/** How many words in a row are compared. */
const run = 5;

/** A text as a few numbers, so that texts can be compared without them (Broder's min-wise hashing of runs of words). */
export function signatureOf(words: readonly string[]): readonly number[] {
  const least = new Uint32Array(size).fill(0xffffffff);
  for (let at = 0; at + run <= words.length; at++) {
    const own = hashOf(words.slice(at, at + run).join(' '));
    for (let place = 0; place < size; place++) {
      const mixed = mix(own ^ Math.imul(place + 1, 0x9e3779b1));
      if (mixed < (least[place] ?? 0)) least[place] = mixed;
    }
  }
  return [...least];
}

/** How much two texts have in common, from 0 to 1. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  let same = 0;
  for (let place = 0; place < size; place++) if (one[place] === other[place]) same++;
  return same / size;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: each bit of the input moves each bit of the output. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
