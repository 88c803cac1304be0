import { walk, type XmlElement } from '@klarsyn/office';

/** Account of the paragraphs of a part: `text:p` and `text:h` are counted together, in the order in which they begin. */
export interface ParagraphNumbers {
  /** Counts what stands in an element that was read whole. */
  count(element: XmlElement): void;
  of(paragraph: XmlElement): number;
}

/** Begins to count a part. */
export function paragraphNumbers(): ParagraphNumbers {
  const numbers = new Map<XmlElement, number>();
  return {
    count(element) {
      walk(element, {
        enter(below) {
          if (isParagraph(below)) numbers.set(below, numbers.size);
          return true;
        },
      });
    },
    of: (paragraph) => numbers.get(paragraph) ?? 0,
  };
}

const isParagraph = ({ name }: XmlElement): boolean => name === 'text:p' || name === 'text:h';
