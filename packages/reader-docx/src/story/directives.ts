import { type Directive, isBlock, type Node, readWordDirective } from '@klarsyn/core';
import { blocksBetween, type Step } from '@klarsyn/office';
import type { Stories } from './blocks.ts';

/** The suppressions among the comments, each covering the blocks that its comment stands at. */
export function readDirectives(
  nodes: readonly Node[],
  part: string,
  comments: Pick<Stories, 'stories' | 'dates'> = { stories: new Map(), dates: new Map() },
  talks: Stories['talks'] = new Map(),
): readonly Directive[] {
  const blocksIn = blocksBetween(nodes.filter(isBlock), part);
  return [...comments.stories].flatMap(([id, steps]) => {
    const read = readWordDirective(textOf(steps));
    const reach = talks.get(id);
    if (read === undefined) return [];
    const [first, last] = (reach === undefined ? undefined : blocksIn(reach.first, reach.last)) ?? [];
    const place = first?.place ?? { in: 'docx', part, paragraph: 0, start: 0, end: 0 };
    const since = /^\d{4}-\d{2}-\d{2}/.exec(comments.dates.get(id) ?? '')?.[0];
    return [{ ...read, ...(since !== undefined && { since }), covers: first?.id, ...(last !== undefined && { through: last.id }), place }];
  });
}

/** All that a comment says. */
function textOf(steps: readonly Step[]): string {
  const paragraphs = steps.flatMap((step) => (step.kind === 'paragraph' ? [step.paragraph.inlines] : []));
  return paragraphs.map((inlines) => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')).join('\n');
}
