import type { DocumentBuilder, Draft, NodeId, Place } from '@klarsyn/core';
import type { Paragraph, Step, Story } from '../story/story.ts';
import { openBranch, writeInlines } from './write-inlines.ts';

interface OpenList {
  readonly id: string;
  readonly level: number;
}

/** Adds a story to the document: its steps in order, and lists made of the paragraphs that belong to one. */
export function writeStory(builder: DocumentBuilder, { format, part, steps, isBare = false }: Story): void {
  const placeOf = placer(format, part);
  const ahead = paragraphsAhead(steps);
  /** The lists that are open in each container that is open, outermost first. */
  const lists: OpenList[][] = [[]];
  const endLists = (until: (list: OpenList) => boolean) => {
    const open = lists.at(-1) ?? [];
    for (let list = open.at(-1); list !== undefined && !until(list); list = open.at(-1)) {
      open.pop();
      builder.close();
      builder.close();
    }
  };
  /** The node that each condition was met as first. */
  const conditions = new Map<object, NodeId>();
  const paragraph = (step: Paragraph) => {
    const place = placeOf(step);
    const { list } = step;
    endLists((open) => list !== undefined && (open.level < list.level || (open.level === list.level && open.id === list.id)));
    if (list !== undefined) {
      const open = lists.at(-1) ?? [];
      if (open.at(-1)?.level === list.level) builder.close();
      else {
        builder.open({ kind: 'list', ordered: list.ordered, declared: step.language, place });
        open.push({ id: list.id, level: list.level });
      }
      builder.open({ kind: 'item', declared: step.language, place });
    }
    const isPlain = isBare || step.hidden !== undefined;
    writeBlock(builder, step, isPlain ? { kind: 'paragraph', declared: step.language, place } : draftOf(step, place), conditions);
  };

  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at];
    if (step === undefined) continue;
    if (step.kind === 'paragraph') {
      paragraph(step.paragraph);
      continue;
    }
    if (step.kind === 'close') {
      endLists(() => false);
      lists.pop();
      builder.close();
      continue;
    }
    if (step.kind !== 'branch') endLists(() => false);
    const first = ahead[at];
    const base = { declared: first?.language, place: placeOf(first) };
    const only = step.kind === 'cell' ? onlyParagraph(steps, at) : undefined;
    if (step.kind === 'cell' && only !== undefined) {
      writeBlock(builder, only, { kind: 'cell', header: step.header, ...common(only, placeOf(only)) }, conditions);
      at += 2;
      continue;
    }
    if (step.kind === 'branch') openBranch(builder, step, conditions, base);
    else builder.open({ ...step, ...base });
    lists.push([]);
  }
  endLists(() => false);
}

function writeBlock(builder: DocumentBuilder, paragraph: Paragraph, draft: Draft, conditions: Map<object, NodeId>): void {
  builder.open(draft);
  writeInlines(builder, paragraph, draft.place, conditions);
  builder.close();
}

function draftOf(paragraph: Paragraph, place: Place): Draft {
  const { heading, isCaption } = paragraph;
  if (heading !== undefined) return { kind: 'heading', level: heading, ...common(paragraph, place) };
  return { kind: isCaption ? 'caption' : 'paragraph', ...common(paragraph, place) };
}

/** What every block made of one paragraph has. */
const common = (paragraph: Paragraph, place: Place) => ({
  declared: paragraph.language,
  place,
  word: paragraph.style,
  look: paragraph.look,
});

const placer =
  (format: Story['format'], part: string) =>
  (paragraph: Paragraph | undefined): Place => {
    if (paragraph?.hidden !== undefined) {
      const { start, end, condition } = paragraph.hidden;
      return { in: format, part, paragraph: paragraph.index, start, end, branch: condition };
    }
    const end = paragraph?.inlines.reduce((length, inline) => length + (inline.kind === 'text' ? inline.text.length : 0), 0) ?? 0;
    return { in: format, part, paragraph: paragraph?.index ?? 0, start: 0, end };
  };

/** For each step the first paragraph at or after it. */
function paragraphsAhead(steps: readonly Step[]): readonly (Paragraph | undefined)[] {
  const ahead = new Array<Paragraph | undefined>(steps.length);
  let next: Paragraph | undefined;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (step?.kind === 'paragraph') next = step.paragraph;
    ahead[at] = next;
  }
  return ahead;
}

/** The paragraph of a cell that holds one plain paragraph and nothing else: the cell is then the block. */
function onlyParagraph(steps: readonly Step[], cell: number): Paragraph | undefined {
  const inside = steps[cell + 1];
  if (inside?.kind !== 'paragraph' || steps[cell + 2]?.kind !== 'close') return undefined;
  const { paragraph } = inside;
  return paragraph.heading === undefined && paragraph.list === undefined ? paragraph : undefined;
}
