import { widthOf } from '@klarsyn/workshop';

/** What stands where in files that `write.ts` wrote, found without the readers: with patterns that hold for these files and no others. */

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** The texts of the paragraphs of each part of a file in Word or ODT, in their order. */
export const paragraphsIn = (parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> =>
  new Map([...parts].map(([name, bytes]) => [name, [...utf8(bytes).matchAll(paragraph)].map(([whole]) => textOf(whole))]));

const paragraph = /<(w:p|text:p|text:h)(?:\/>|[ >](?:[^>]*[^/>])?>?.*?<\/\1>)/gs;

const textOf = (whole: string): string =>
  whole.startsWith('<w:')
    ? [...whole.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|cr)\/>/g)].map(([, text = '\n']) => plain(text)).join('')
    : plain(
        whole
          .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
          .replaceAll('<text:line-break/>', '\n')
          .replace(/<[^>]*>/g, ''),
      );

/** A line of text on a page of a PDF, pages counted from 1; where it begins, its baseline and its width, in points from the top left corner. */
export interface Line {
  readonly page: number;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** How high its letters are, in points. */
  readonly size: number;
  readonly text: string;
}

/** Height of a page of A4, in points. */
const pageHeight = 842;

/** The lines of a PDF, in the order they are painted. */
export const linesIn = (bytes: Uint8Array): readonly Line[] =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/stream\n(.*?)endstream/gs),
  ]
    .map(([, content = '']) => [...content.matchAll(/ (\S+) Tf (\S+) (\S+) Td <([0-9a-f]*)> Tj/g)])
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) =>
      lines.map(([, size, x, y, hex = '']) => {
        const text = new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex'));
        return {
          page: at + 1,
          x: Number(x),
          baseline: pageHeight - Number(y),
          width: widthOf(text, Number(size)),
          size: Number(size),
          text,
        };
      }),
    );
