import type { Block } from '@klarsyn/core';

/** The first and the last block that stand in some paragraphs; undefined when none does. */
export type BlocksBetween = (first: number, last: number) => readonly [Block, Block] | undefined;

interface InParagraph {
  readonly block: Block;
  readonly paragraph: number;
}

/** Finds the blocks of a part by their paragraphs. There may be tens of thousands of comments and of blocks, so they are put in order once. */
export function blocksBetween(blocks: readonly Block[], part: string): BlocksBetween {
  const ordered = blocks
    .flatMap((block) =>
      'part' in block.place && 'paragraph' in block.place && block.place.part === part ? inParagraph(block, block.place.paragraph) : [],
    )
    .sort((one, other) => one.paragraph - other.paragraph);
  return (first, last) => {
    const [from, to] = [ordered[countBefore(ordered, first)], ordered[countBefore(ordered, last + 1) - 1]];
    return from === undefined || to === undefined || to.paragraph < first ? undefined : [from.block, to.block];
  };
}

const inParagraph = (block: Block, paragraph: number): InParagraph => ({ block, paragraph });

/** How many blocks stand before a paragraph. */
function countBefore(blocks: readonly InParagraph[], paragraph: number): number {
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.paragraph ?? 0) < paragraph) from = middle + 1;
    else to = middle;
  }
  return from;
}
