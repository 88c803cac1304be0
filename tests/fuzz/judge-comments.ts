import { openArchive } from '@klarsyn/archive';
import { isBlock, type WordPlace } from '@klarsyn/core';
import { commentDocx, readDocx } from '@klarsyn/reader-docx';
import type { Verdict } from './verdict.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

const date = '2026-11-24T12:00:00Z';
const textsOf = (parts: Parts) =>
  readDocx({ uri: 'a', parts })
    .nodes.filter(isBlock)
    .map(({ text }) => text.plain);

/** Comments in a damaged document are written so that its text stays to the letter, or not at all. */
export async function judgeComments(bytes: Uint8Array): Promise<Verdict> {
  const archive = await openArchive(bytes);
  if (!archive.ok) return { refused: archive.code, faults: [] };
  const { parts } = archive;
  const blocks = readDocx({ uri: 'a', parts }).nodes.filter(isBlock);
  const notes = blocks.map(({ place }) => ({ place: place as WordPlace, lines: [{ text: 'Ordet er langt.' }], about: '' }));
  const commented = commentDocx(parts, notes, date);
  const edits = notes.map(({ place }) => [{ place: { ...place, end: Math.min(place.end, place.start + 2) }, replacement: 'ny' }]);
  commentDocx(
    parts,
    notes.map((note, at) => ({ ...note, edits: edits[at] ?? [] })),
    date,
  );
  if (!commented.ok) return { refused: commented.code, faults: [] };
  const [before, after] = [textsOf(parts), textsOf(new Map([...parts, ...commented.parts]))];
  const changed = before.findIndex((text, at) => text !== after[at]);
  return { faults: changed < 0 && before.length === after.length ? [] : [`«${before[changed]}» became «${after[changed]}»`] };
}
