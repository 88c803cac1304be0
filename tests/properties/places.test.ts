import { type Document, type DocumentReport, isBlock, type Place } from '@klarsyn/core';
import { faultsOf, placesIn, placesNamed, type Reach, shapeFaults, straysAmong } from '@klarsyn/core/testing';
import { check, formatOf, readDocument } from '@klarsyn/toolkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../fuzz/parts-of-mail.ts';
import { letters } from './letters.ts';
import { files } from './write.ts';

const names = ['brev.txt', 'brev.md', 'crlf.md', 'side.html', 'brev.docx', 'brev.odt', 'brev.eml', 'brev.pdf'];

async function readAndChecked(name: string, bytes: Uint8Array) {
  const read = await readDocument(name, bytes, formatOf(name) ?? 'text');
  if (!read.ok) throw new Error(`${name}: ${read.fault.code}`);
  const { documents } = await check({ name, content: bytes }, { static: true, cwd: '/' });
  const [report] = documents;
  if (report === undefined) throw new Error(name);
  return { ...read, report };
}

/** What is wrong with the places of a document and of its report, held against the file itself. */
async function strays(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { document, source, parts, report } = await readAndChecked(name, bytes);
  const reach: Reach = name.endsWith('.eml') ? await partsOf(bytes) : (source ?? {});
  return [
    ...(source === undefined ? shapeFaults(document) : faultsOf(document, source)),
    ...straysAmong([...placesIn(document), ...placesNamed(report)], document, reach),
    ...outsideParts([...placesIn(document), ...placesNamed(report)], parts),
    ...outsidePage(placesNamed(report)),
    ...report.errors.map(({ message }) => message),
    ...report.crashes.map(({ rule, error }) => `${rule}: ${error}`),
    ...otherWords(document, source, report),
  ];
}

/** A part of a file in Word or ODT has so many paragraphs. */
function outsideParts(places: readonly Place[], parts: ReadonlyMap<string, Uint8Array> | undefined): readonly string[] {
  const count = new Map<string, number>();
  for (const [name, bytes] of parts ?? [])
    count.set(name, [...new TextDecoder().decode(bytes).matchAll(/<(?:w:p|text:p|text:h)(?=[\s/>])/g)].length);
  return places.flatMap((place) => {
    if (place.in !== 'docx' && place.in !== 'odt') return [];
    const most = count.get(place.part);
    return most !== undefined && place.paragraph < Math.max(1, most) ? [] : [`${place.part} has ${most} paragraphs: ${place.paragraph}`];
  });
}

/** A page of A4, in points. */
const page = { width: 596, height: 842 };

const outsidePage = (places: readonly Place[]): readonly string[] =>
  places.flatMap((place) => {
    if (place.in !== 'pdf') return [];
    const { x, y, width, height } = place.box;
    return x >= 0 && y >= 0 && x + width <= page.width && y + height <= page.height ? [] : [JSON.stringify(place)];
  });

/** Edits replace what stands at their place: what is there must be the text that a rule saw. */
function otherWords(document: Document, source: string | undefined, { findings }: DocumentReport): readonly string[] {
  if (source === undefined) return [];
  const whole = document.nodes.filter(isBlock).map(({ text }) => text.plain);
  return findings.flatMap(({ rule, place, excerpt }) => {
    if (place.in !== 'text' || excerpt === '' || /[…&*<•]/.test(excerpt) || !whole.some((plain) => plain.includes(excerpt))) return [];
    const there = plainOf(source.slice(place.start.offset, place.end.offset));
    return there.includes(plainOf(excerpt)) ? [] : [`${rule}: «${excerpt}» stands as «${there}»`];
  });
}

/** Words as they are compared: without markup, and with one space between. */
const plainOf = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)|\[/g, '')
    .replaceAll('&aring;', 'å')
    .replaceAll('\u00ad', '')
    .normalize('NFC')
    .replace(/[\s*\\]+/g, ' ')
    .trim();

describe('every place of every node and finding lies inside the source', () => {
  test.each(names)('%s', { timeout: 300_000 }, async (name) => {
    await fc.assert(
      fc.asyncProperty(letters, async (letter) => {
        expect(await strays(name, files(letter)[name] ?? new Uint8Array())).toEqual([]);
      }),
      { seed: 20_261_125, numRuns: 40 },
    );
  });
});
