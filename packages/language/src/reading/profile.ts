import { type Document, isForm, type NodeOf, type ReadingFigures, type ReadProfile, type Sentence } from '@klarsyn/core';
import { count, countIn, lix } from '../counts.ts';

/** More words than this and a sentence is long (Nav's Klarspråkhjelpen warns from 21). */
const longOver = 20;

/** Makes the reading profile of a document: all of its running text, and what stands under each heading. */
export const readingProfile: ReadProfile = (document, { sentences }) => {
  const running = sentences.filter((sentence) => isRunning(document, sentence));
  const whole = figures(running);
  if (whole === undefined) return undefined;
  const headings = document.nodes.filter((node): node is NodeOf<'heading'> => node.kind === 'heading' && node.text.plain.trim() !== '');
  const parts = Map.groupBy(running, ({ span }) => headings.findLast(({ id }) => id < span.node));
  const sections = [...parts].flatMap(([heading, own]) => {
    const found = figures(own);
    return found === undefined ? [] : [{ heading: heading?.text.plain, level: heading?.level, ...found }];
  });
  return { ...whole, sections };
};

/** True for a whole sentence in a paragraph. Headings, cells, addresses and signatures are no running text. */
const isRunning = ({ nodes }: Document, { span, plain, language }: Sentence): boolean =>
  isForm(language) && nodes[span.node]?.kind === 'paragraph' && /[.!?…:]["»”)]*\s*$/.test(plain);

function figures(sentences: readonly Sentence[]): ReadingFigures | undefined {
  const counts = count(sentences);
  const value = lix(counts);
  if (value === undefined) return undefined;
  const share = (of: (sentence: Sentence) => boolean) => Number((sentences.filter(of).length / counts.sentences).toFixed(2));
  const isRead = sentences.every(({ facts }) => facts !== undefined);
  return {
    words: counts.words,
    sentences: counts.sentences,
    meanSentence: Number((counts.words / counts.sentences).toFixed(1)),
    lix: Math.round(value),
    ...(isRead && { passiveShare: share(({ facts }) => (facts?.passives.length ?? 0) > 0) }),
    longShare: share((sentence) => countIn(sentence).words > longOver),
  };
}
