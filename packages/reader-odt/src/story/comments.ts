import { type Directive, readWordDirective } from '@klarsyn/core';
import { type BlocksBetween, child, type Step, type XmlElement } from '@klarsyn/office';
import { ownAuthor, textOf } from './changes.ts';

/** A comment, and the paragraphs of the part that it stands at. */
export interface Comment {
  readonly element: XmlElement;
  readonly first: number;
  last: number;
}

/** True for a comment that Klarsyn wrote. */
export const isOwn = (comment: XmlElement): boolean => textOf(child(comment, 'dc:creator')) === ownAuthor;

/** The suppression that a comment asks for, over those of the letter's blocks that it stands at; undefined for one that asks for none. */
export function directiveIn(
  blocksIn: BlocksBetween,
  part: string,
  { element, first, last }: Comment,
  steps: readonly Step[],
): Directive | undefined {
  const read = readWordDirective(saidIn(steps));
  if (read === undefined) return undefined;
  const [from, to] = blocksIn(first, last) ?? [];
  const since = /^\d{4}-\d{2}-\d{2}/.exec(textOf(child(element, 'dc:date')))?.[0];
  return {
    ...read,
    ...(since !== undefined && { since }),
    covers: from?.id,
    ...(to !== undefined && { through: to.id }),
    place: from?.place ?? { in: 'odt', part, paragraph: first, start: 0, end: 0 },
  };
}

/** All that a comment says. */
function saidIn(steps: readonly Step[]): string {
  const paragraphs = steps.flatMap((step) => (step.kind === 'paragraph' ? [step.paragraph.inlines] : []));
  return paragraphs.map((inlines) => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')).join('\n');
}
