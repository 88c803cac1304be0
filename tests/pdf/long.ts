import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@klarsyn/toolkit';
import { letterSketch, type Sheet, writePdf } from '@klarsyn/workshop';

const letters = join(import.meta.dirname, '..', '..', 'examples', 'letters');

/** A PDF of so many pages: the letters of the examples, over and over. */
export async function longPdf(count: number): Promise<Uint8Array> {
  const sheets: Sheet[] = [];
  for (const name of readdirSync(letters).filter((each) => each.endsWith('.md'))) {
    const read = await readDocument(name, readFileSync(join(letters, name)), 'markdown');
    if (read.ok) sheets.push(...letterSketch(read.document, { isTagged: true }).pages);
  }
  const pages = Array.from({ length: count }, (_, at) => sheets[at % sheets.length] ?? { items: [] });
  return writePdf({ title: `${count} sider`, language: 'nb-NO', isTagged: true, showsTitle: true, pages });
}
