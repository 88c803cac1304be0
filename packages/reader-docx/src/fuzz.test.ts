import { isBlock, type WordPlace } from '@klarsyn/core';
import { mutateParts, random } from '@klarsyn/core/testing';
import { expect, test } from 'vitest';
import { canary } from '../test/canary.ts';
import { handMadeParts } from '../test/hand-made.ts';
import { commentDocx } from './comment/comment-docx.ts';
import type { Note } from './comment/note.ts';
import { readDocx } from './read-docx.ts';

/** More in the nightly run. */
const rounds = Number(globalThis.process?.env['KLARSYN_FUZZ_ROUNDS'] ?? 200);

test(`guard 16: a damaged document gives a document and complaints, never an error (${rounds} mutations)`, () => {
  const sound = handMadeParts({
    ...canary,
    styles,
    theme: '<a:fontScheme><a:minorFont><a:latin typeface="Arial"/></a:minorFont></a:fontScheme>',
  });
  for (let round = 0; round < rounds; round += 1) {
    const next = random(round + 1);
    const parts = mutateParts(sound, marks, next);
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
    const parts = mutateParts(sound, marks, random(round + 1));
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
