/** One to four changes: bytes taken out, doubled, changed or turned about, numbers made large, a mark of PDF in the wrong place, or the end cut off. */
export function mutate(sound: Uint8Array, seed: number): Uint8Array {
  const next = random(seed);
  let bytes = [...sound];
  for (let change = Math.ceil(next() * 4); change > 0; change -= 1) {
    const at = Math.floor(next() * bytes.length);
    const length = Math.floor(next() * 40);
    const [before, middle, after] = [bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at + length)];
    const mark = [...new TextEncoder().encode(marks[Math.floor(next() * marks.length)] ?? '')];
    const ways: readonly (() => number[])[] = [
      () => [...before, ...after],
      () => [...before, ...middle, ...middle, ...after],
      () => [...before, ...middle.map(() => Math.floor(next() * 256)), ...after],
      () => [...before, ...mark, ...after],
      () => [...before, ...middle.map((byte) => (byte >= 0x30 && byte <= 0x39 ? 0x39 : byte)), ...after],
      () => (next() < 0.2 ? before : [...before, ...middle.toReversed(), ...after]),
    ];
    bytes = ways[Math.floor(next() * ways.length)]?.() ?? bytes;
  }
  return Uint8Array.from(bytes);
}

/** What hurts most when it stands in the wrong place. */
const marks = [
  ...['endobj', 'endstream', 'stream\n', '<< ', ' >>', '[ ', ' ]', 'BT ', ' ET ', 'q ', ' Q Q Q '],
  ...['1 0 R', '/K [1 0 R]', '-1e38 ', 'EMC', 'null'],
];

/** Lehmer's generator (MINSTD): the same numbers from 0 to 1 for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
