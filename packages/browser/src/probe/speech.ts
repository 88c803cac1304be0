import type { Heard, RecordedElement, RecordedNode } from '@klarsyn/core';
import type { Living, Probe } from './living.ts';

/** As much of a text as is listened to, in UTF-16 units; more changes nothing. */
const longest = 4000;
/** How many languages are told of. */
const most = 6;

/** Which language the text of each element with a `lang` of its own is in. Needs the tree alone: what a person reads or hears, the title too. */
export const speech: Probe = {
  touch: async ({ tree, page }: Living): Promise<readonly Heard[]> => {
    const texts = textsByLanguage(tree.root, page.top.capture.title);
    if (texts.size === 0) return [];
    const { eld } = await import('eld/extrasmall');
    return [...texts].map(([element, pieces]) => {
      const text = pieces.join(' ').slice(0, longest);
      const words = wordsOf(text);
      const said = eld.detect(text);
      const scores = Object.entries(said.getScores()).sort(([, one], [, other]) => other - one);
      const agrees = (piece: string): boolean => eld.detect(piece.slice(0, longest)).language === said.language;
      // Of a part the whole of it tells more than its pieces: only the page itself is judged by them.
      const agreed = element === 0 ? wordsOf(pieces.filter(agrees).join(' ').slice(0, longest)).length : undefined;
      return {
        element,
        words: words.length,
        isNames: words.every((word) => /^\p{Lu}/u.test(word)),
        isReliable: said.isReliable(),
        scores: scores.slice(0, most).map(([language, score]) => [language, Math.round(score * 100) / 100] as const),
        ...(agreed !== undefined && { agreed }),
      };
    });
  },
};

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’]+/gu) ?? [];

/** Attributes that are read out. */
const spoken = ['alt', 'aria-label', 'title'];
/** Stands between pieces; no page has it. */
const apart = '\u{0}';
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'code', 'head', 'textarea']);

/** The pieces of text that take their language from each element with a `lang`, by the number of the element. */
function textsByLanguage(root: RecordedElement, title: string): ReadonlyMap<number, readonly string[]> {
  const parts = new Map<number, string[]>();
  const waiting: { readonly node: RecordedNode; readonly teller: number | undefined; readonly isMet: boolean }[] = [
    { node: root, teller: undefined, isMet: true },
  ];
  let number = 0;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { node } = visit;
    if ('text' in node) {
      if (visit.teller !== undefined && visit.isMet) parts.get(visit.teller)?.push(node.text);
      continue;
    }
    if (!('tag' in node)) continue;
    const own = number++;
    const { tag, attributes, children, box, access, traits } = node;
    const isOwn = (attributes['lang'] ?? '').trim() !== '';
    const teller = isOwn ? own : visit.teller;
    if (isOwn) parts.set(own, own === 0 ? [title, apart] : []);
    const isMet = !silent.has(tag) && (access?.hidden === false || (box !== undefined && traits?.includes('unseen') !== true));
    const pieces = teller === undefined ? undefined : parts.get(teller);
    if (isMet && access?.hidden !== true) for (const name of spoken) pieces?.push(apart, attributes[name] ?? '', apart);
    if (node.display !== 'inline') pieces?.push(apart);
    waiting.push(...children.map((child) => ({ node: child, teller, isMet })).reverse());
  }
  return new Map(
    [...parts].flatMap(([element, own]) => {
      const lines = own.join('').split(apart);
      const pieces = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => /\p{L}/u.test(line));
      return pieces.length > 0 ? [[element, pieces] as const] : [];
    }),
  );
}
