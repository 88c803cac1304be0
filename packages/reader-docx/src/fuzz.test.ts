import { isBlock, type WordPlace } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { canary } from '../test/canary.ts';
import { handMadeParts } from '../test/hand-made.ts';
import { commentDocx } from './comment/comment-docx.ts';
import type { Note } from './comment/note.ts';
import { readDocx } from './read-docx.ts';

/** More in the nightly run. */
const rounds = Number(globalThis.process?.env['KLARSYN_FUZZ_ROUNDS'] ?? 200);

test(`a damaged document gives a document and complaints, never an error (${rounds} mutations)`, () => {
  const sound = handMadeParts({
    ...canary,
    styles,
    theme: '<a:fontScheme><a:minorFont><a:latin typeface="Arial"/></a:minorFont></a:fontScheme>',
  });
  for (let round = 0; round < rounds; round += 1) {
    const next = random(round + 1);
    const parts = mutate(sound, next);
    const { nodes, complaints } = readDocx({ uri: `${round}.docx`, parts });
    expect(nodes[0]?.kind, `round ${round}`).toBe('root');
    expect(
      nodes.every((node) => node.end <= nodes.length && node.place.in === 'docx'),
      `round ${round}`,
    ).toBe(true);
    expect(Array.isArray(complaints)).toBe(true);
  }
});

test(`comments in a damaged document are written so that its text stays, or not at all (${rounds} mutations)`, () => {
  const sound = handMadeParts(canary);
  const notes = readDocx({ uri: 'a', parts: sound })
    .nodes.filter(isBlock)
    .map(
      ({ place }): Note => ({
        place: place as WordPlace,
        lines: [{ text: 'Ordet er langt.' }],
        about: '',
        edits: [{ place: { ...(place as WordPlace), end: (place as WordPlace).start + 2 }, replacement: 'ny' }],
      }),
    );
  const texts = (parts: ReadonlyMap<string, Uint8Array>) =>
    readDocx({ uri: 'a', parts })
      .nodes.filter(isBlock)
      .map(({ text }) => text.plain);
  let written = 0;
  for (let round = 0; round < rounds; round += 1) {
    const parts = mutate(sound, random(round + 1));
    const bare = notes.map((note) => ({ ...note, edits: [] }));
    const result = commentDocx(parts, bare, '2026-11-24T12:00:00Z');
    expect(typeof commentDocx(parts, notes, '2026-11-24T12:00:00Z').ok, `round ${round}`).toBe('boolean');
    if (!result.ok) continue;
    written += 1;
    expect(texts(new Map([...parts, ...result.parts])), `round ${round}`).toEqual(texts(parts));
  }
  expect(written).toBeGreaterThan(rounds / 10);
});

const styles =
  '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:basedOn w:val="A"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style>';

/** One to four changes to one part or several: bytes changed, taken out, doubled, a part cut or gone, or parts that have changed places. */
function mutate(sound: ReadonlyMap<string, Uint8Array>, next: () => number): Map<string, Uint8Array> {
  const parts = new Map(sound);
  const names = [...parts.keys()];
  for (let change = Math.ceil(next() * 4); change > 0; change -= 1) {
    const name = names[Math.floor(next() * names.length)] ?? '';
    const bytes = parts.get(name) ?? new Uint8Array();
    const at = Math.floor(next() * bytes.length);
    const length = Math.floor(next() * 40);
    const [before, middle, after] = [bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at + length)];
    const ways: readonly (() => Uint8Array | undefined)[] = [
      () => new Uint8Array([...before, ...after]),
      () => new Uint8Array([...before, ...middle, ...middle, ...after]),
      () => new Uint8Array([...before, ...middle.map(() => Math.floor(next() * 256)), ...after]),
      () => new Uint8Array([...before, ...(marks[Math.floor(next() * marks.length)] ?? []), ...after]),
      () => before,
      () => parts.get(names[Math.floor(next() * names.length)] ?? ''),
      () => undefined,
    ];
    const changed = ways[Math.floor(next() * ways.length)]?.();
    if (changed === undefined) parts.delete(name);
    else parts.set(name, changed);
  }
  return parts;
}

/** What hurts most when it stands in the wrong place. */
const marks = [
  '<w:p>',
  '</w:p>',
  '</w:tbl>',
  '<w:tc>',
  '<w:tbl>',
  '<w:sdt>',
  '</w:sdt>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:txbxContent>',
  '&x;',
  '\0',
  '<!DOCTYPE x>',
  '<w:r',
].map((mark) => new TextEncoder().encode(mark));

/** Lehmer's generator (MINSTD): the same numbers from 0 to 1 for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
