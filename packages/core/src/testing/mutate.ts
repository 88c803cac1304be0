/** Lehmer's generator (MINSTD): the same numbers from 0 to 1 for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Damages bytes in one way: some taken out, doubled, changed or cut off, or a mark put where it does not belong. */
export function mutateBytes(bytes: Uint8Array, marks: readonly Uint8Array[], next: () => number): Uint8Array {
  const at = Math.floor(next() * bytes.length);
  const length = Math.floor(next() * 40);
  const [before, middle, after] = [bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at + length)];
  const ways: readonly (() => readonly Uint8Array[])[] = [
    () => [before, after],
    () => [before, middle, middle, after],
    () => [before, middle.map(() => Math.floor(next() * 256)), after],
    () => [before, marks[Math.floor(next() * marks.length)] ?? middle, after],
    () => [before],
  ];
  return joined(ways[Math.floor(next() * ways.length)]?.() ?? []);
}

/** One to four damages to the parts of a package: to the bytes of a part, a part gone, or parts that have changed places. */
export function mutateParts(
  sound: ReadonlyMap<string, Uint8Array>,
  marks: readonly Uint8Array[],
  next: () => number,
): Map<string, Uint8Array> {
  const parts = new Map(sound);
  const names = [...parts.keys()];
  const any = (): string => names[Math.floor(next() * names.length)] ?? '';
  for (let change = Math.ceil(next() * 4); change > 0; change -= 1) {
    const name = any();
    const way = Math.floor(next() * 7);
    if (way === 0) parts.delete(name);
    else parts.set(name, (way === 1 ? parts.get(any()) : undefined) ?? mutateBytes(parts.get(name) ?? new Uint8Array(), marks, next));
  }
  return parts;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
