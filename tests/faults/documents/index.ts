import { archives } from './archives.ts';
import type { Hostile } from './case.ts';
import { configs } from './configs.ts';
import { htmls } from './html.ts';
import { mails } from './mail.ts';
import { markdowns } from './markdown.ts';
import { odts } from './odt.ts';
import { pdfs } from './pdf.ts';
import { places } from './places.ts';
import { texts } from './texts.ts';
import { word } from './word.ts';
import { xml } from './xml.ts';

/** All hostile documents, by what they are. */
export const hostile: Readonly<Record<string, readonly Hostile[]>> = {
  archives,
  xml,
  word,
  odts,
  pdfs,
  mails,
  htmls,
  markdowns,
  texts,
  places,
  configs,
};
