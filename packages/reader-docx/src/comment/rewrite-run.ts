import { child, escapeXml, textIn, type XmlElement } from '@klarsyn/office';
import { rawLength } from './text-of-run.ts';

/** XML to put into a run, so many signs into one of its elements: before what follows, or after what is there. */
export interface Mark {
  readonly element: XmlElement;
  readonly offset: number;
  readonly side: 'before' | 'after';
  readonly xml: string;
}

/** Signs `[from, to)` of an element of a run to strike out, and what to write after them; '' writes nothing. */
export interface Strike {
  readonly element: XmlElement;
  readonly from: number;
  readonly to: number;
  readonly added: string;
}

/** What to write into one run. `tags` gives the first tag of a tracked change, each with an id of its own. */
export interface Writing {
  readonly marks: readonly Mark[];
  readonly strikes: readonly Strike[];
  readonly tags: { readonly deleted: () => string; readonly inserted: () => string };
}

/** True for a text that may be cut: its signs stand in the file as they are read. */
export function isCuttable(source: string, element: XmlElement): boolean {
  if (element.name !== 'w:t') return false;
  const raw = rawText(source, element);
  const text = textIn(element);
  return !raw.includes('<') && (element.attributes['xml:space'] === 'preserve' || text === text.trim());
}

/** Writes a run anew as several: with marks between its signs, and stretches of it struck out or added. Undefined where a sign would be cut. */
export function rewriteRun(source: string, run: XmlElement, { marks, strikes, tags }: Writing): string | undefined {
  const opening = source.slice(run.from, run.inside);
  const name = /^<([^\s/>]+)/.exec(opening)?.[1] ?? '';
  const prefix = name.includes(':') ? `${name.split(':')[0]}:` : '';
  const properties = child(run, 'w:rPr');
  const head = opening + (properties === undefined ? '' : source.slice(properties.from, properties.to));
  const runOf = (content: string) => `${head}${content}</${name}>`;
  const textOf = (element: string, raw: string) => `<${prefix}${element} xml:space="preserve">${raw}</${prefix}${element}>`;

  const written: string[] = [];
  let held = '';
  const between = (...pieces: readonly string[]) => {
    if (pieces.length === 0) return;
    if (held !== '') written.push(runOf(held));
    held = '';
    written.push(...pieces);
  };
  for (const content of run.children) {
    if (typeof content === 'string' || content === properties) continue;
    const raw = source.slice(content.from, content.to);
    const own = marks.filter(({ element }) => isWithin(element, content));
    const xmlAt = (side: Mark['side'], offset?: number) =>
      own.filter((mark) => mark.side === side && (offset === undefined || mark.offset === offset)).map(({ xml }) => xml);
    const length = isCuttable(source, content) ? textIn(content).length : 0;
    if (length === 0) {
      between(...xmlAt('before'));
      held += raw;
      between(...xmlAt('after'));
      continue;
    }
    const struck = strikes.filter(({ element }) => element === content);
    const stops = [...new Set([0, length, ...own.map(({ offset }) => offset), ...struck.flatMap(({ from, to }) => [from, to])])];
    for (const [index, stop] of stops.sort((one, other) => one - other).entries()) {
      const added = struck.filter(({ to, added: text }) => to === stop && text !== '');
      between(...added.map((strike) => `${tags.inserted()}${runOf(textOf('t', escapeXml(strike.added)))}</w:ins>`));
      between(...xmlAt('after', stop), ...xmlAt('before', stop));
      const next = stops[index + 1];
      if (next === undefined) continue;
      const from = rawLength(rawText(source, content), stop);
      const to = rawLength(rawText(source, content), next);
      if (from === undefined || to === undefined) return undefined;
      const part = rawText(source, content).slice(from, to);
      const isStruck = struck.some((strike) => strike.from <= stop && next <= strike.to);
      if (isStruck) between(`${tags.deleted()}${runOf(textOf('delText', part))}</w:del>`);
      else held += stop === 0 && next === length ? raw : textOf('t', part);
    }
  }
  between('');
  return written.join('');
}

const isWithin = (inner: XmlElement, outer: XmlElement): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** What stands between the tags of an element. */
const rawText = (source: string, element: XmlElement): string =>
  element.inside === element.to ? '' : source.slice(element.inside, source.lastIndexOf('</', element.to - 1));
