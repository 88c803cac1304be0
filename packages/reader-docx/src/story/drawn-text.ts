import { childrenOf, textIn, type XmlElement } from '@klarsyn/office';

/** The elements of a diagram's or chart's part that hold words: paragraphs, and the names that a chart keeps of its series and categories. */
export const drawnNames = ['a:p', 'c:strCache'] as const;

/** The words of a diagram or a chart, a paragraph each. A chart keeps the names of its categories once for each series: they are read once. */
export function drawnTexts(elements: readonly XmlElement[]): readonly string[] {
  const paragraphs = elements.filter(({ name }) => name === 'a:p').map(textIn);
  const names = elements.filter(({ name }) => name === 'c:strCache').flatMap((cache) => childrenOf(cache, 'c:pt').map(textIn));
  return [...paragraphs, ...new Set(names)].map((text) => text.trim()).filter((text) => text !== '');
}
