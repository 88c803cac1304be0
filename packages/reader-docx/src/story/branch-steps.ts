import type { Inline, Paragraph, Step } from '@klarsyn/office';
import type { CodePart } from './condition.ts';
import type { Unshown } from './fields.ts';

/** What a condition does not show, as paragraphs in a branch of their own after the paragraph that it stands in. */
export function branchSteps(host: Paragraph, { key, condition, way, start, end }: Unshown): readonly Step[] {
  const paragraphs = linesOf(way).map((line): Step => {
    const inlines = line.flatMap((part): readonly Inline[] =>
      typeof part === 'string' ? [textOf(host, part)] : fieldOf(host, part.field),
    );
    return {
      kind: 'paragraph',
      paragraph: { ...host, list: undefined, heading: undefined, isCaption: false, inlines, hidden: { start, end, condition } },
    };
  });
  return [{ kind: 'branch', key, condition }, ...paragraphs, { kind: 'close' }];
}

const textOf = ({ look, language }: Paragraph, text: string): Inline => ({ kind: 'text', text, look, language });

const fieldOf = (host: Paragraph, name: string): readonly Inline[] => [
  { kind: 'open-field', name, form: 'word' },
  textOf(host, `«${name}»`),
  { kind: 'close' },
];

/** The parts of a text line by line, lines without anything left out. */
function linesOf(way: readonly CodePart[]): readonly (readonly CodePart[])[] {
  const lines: CodePart[][] = [[]];
  for (const part of way) {
    const [first = '', ...rest] = typeof part === 'string' ? part.split('\n') : [part];
    lines.at(-1)?.push(first);
    for (const line of rest) lines.push([line]);
  }
  return lines.filter((line) => line.some((part) => typeof part !== 'string' || part.trim() !== ''));
}
