import { replay, type Scanner, type Step, type XmlElement } from '@klarsyn/office';
import { branchSteps } from './branches.ts';
import { type Comment, isOwn } from './comments.ts';
import { listAccount, withoutLists } from './lists.ts';
import type { Box, Note } from './meanings.ts';
import { readParagraph } from './paragraph.ts';
import type { Surroundings } from './surroundings.ts';
import { tableAccount } from './tables.ts';

/** What a story adds up to, beside its steps: what hangs on it and is read after it. */
export interface Found {
  readonly steps: Step[];
  readonly notes: Note[];
  readonly comments: Comment[];
  /** Those of them that have a name, by it. */
  readonly namedComments: Map<string, Comment>;
  /** The master pages that its paragraphs and tables begin, in order; undefined for a block that begins none. */
  readonly masterPages: (string | undefined)[];
}

/** A story with nothing in it yet. */
export const emptyStory = (): Found => ({ steps: [], notes: [], comments: [], namedComments: new Map(), masterPages: [] });

/** Elements that are read whole; all around them comes as steps. Drawings stand here when they are anchored to the page. */
const wholeBlocks: ReadonlySet<string> = new Set([
  'text:p',
  'text:h',
  'text:changed-region',
  'draw:frame',
  'draw:custom-shape',
  'draw:g',
  'draw:a',
  'draw:rect',
]);

/** What hides all inside it: deleted text, forms, and what an index is made from. */
const hidden: ReadonlySet<string> = new Set([
  'office:forms',
  'office:change-info',
  'table:covered-table-cell',
  'text:table-of-content-source',
]);

type Effect = 'none' | 'step' | 'hides' | 'list';

/** Scans the blocks of one story and adds them to what is found. `ground` is what the story stands on: the fill of its text box. */
export function blockScanner(around: Surroundings, found: Found, ground: readonly (string | undefined)[] = []): Scanner {
  const { steps } = found;
  const tables = tableAccount(around.styles, ground);
  const lists = listAccount(around.lists);
  const effects: Effect[] = [];
  let hiding = 0;

  const step = (next: Step): Effect => {
    steps.push(next);
    return 'step';
  };
  const enter = (name: string, attributes: XmlElement['attributes']): Effect => {
    switch (name) {
      case 'text:list': {
        const list = lists.open(attributes['text:style-name'], steps.length);
        if (list !== undefined) steps.push(list);
        return 'list';
      }
      case 'text:list-item':
      case 'text:list-header':
        return lists.hasItems ? step({ kind: 'item' }) : 'none';
      case 'table:table':
        found.masterPages.push(around.styles.of('table', attributes['table:style-name']).masterPage);
        tables.open(attributes);
        return step({ kind: 'table' });
      case 'table:table-header-rows':
        tables.headerRows(true);
        return 'none';
      case 'table:table-header-columns':
        tables.headerColumns(true);
        return 'none';
      case 'table:table-column':
        tables.column(attributes);
        return 'none';
      case 'table:table-row':
        tables.row(attributes);
        return step({ kind: 'row' });
      case 'table:table-cell':
        tables.cell(attributes);
        return step({ kind: 'cell', header: tables.isHeader });
      case 'table:covered-table-cell':
        tables.cell(attributes);
        return 'hides';
      case 'text:section':
        if (attributes['text:display'] !== 'none' && attributes['text:is-hidden'] !== 'true') return 'none';
        around.onHidden();
        return 'hides';
      default:
        return hidden.has(name) ? 'hides' : 'none';
    }
  };
  const endList = () => {
    const hadItems = lists.hasItems;
    const { isHeadings, at } = lists.close();
    if (hadItems) steps.push({ kind: 'close' });
    if (!isHeadings) return;
    for (const kept of withoutLists(steps.splice(at))) steps.push(kept);
  };
  const exit = (name: string) => {
    if (name === 'table:table') tables.close();
    else if (name === 'table:table-header-rows') tables.headerRows(false);
    else if (name === 'table:table-header-columns') tables.headerColumns(false);
  };
  const addBlock = (element: XmlElement) => {
    const { fills } = tables;
    const { paragraph, boxes, notes, comments, ended, unshown } = readParagraph(element, around, fills);
    const number = around.numberOf(element);
    found.masterPages.push(around.styles.of('paragraph', element.attributes['text:style-name']).masterPage);
    if (paragraph !== undefined) {
      steps.push({ kind: 'paragraph', paragraph });
      if (paragraph.heading === undefined) lists.addProse();
      for (const way of unshown) for (const step of branchSteps(paragraph, way)) steps.push(step);
    }
    for (const note of notes) found.notes.push(note);
    for (const comment of comments) if (!isOwn(comment)) addComment(found, { element: comment, first: number, last: number });
    for (const name of ended) {
      const comment = found.namedComments.get(name);
      if (comment !== undefined) comment.last = number;
    }
    for (const box of boxes) addBox(around, found, box, fills);
  };

  return {
    whole: wholeBlocks,
    open(name, attributes) {
      const effect = hiding > 0 ? 'none' : enter(name, attributes);
      effects.push(effect);
      if (effect === 'hides') hiding += 1;
    },
    close(name) {
      const effect = effects.pop();
      if (effect === 'hides') hiding -= 1;
      if (hiding > 0) return;
      if (effect === 'step') steps.push({ kind: 'close' });
      if (effect === 'list') endList();
      exit(name);
    },
    element(element) {
      if (hiding > 0) return;
      if (element.name === 'text:changed-region') around.changes.add(element);
      else addBlock(element);
    },
  };
}

/** Adds what stands in an element, as a story of its own kind: a note, a comment, a header. */
export function replayInside(element: XmlElement, around: Surroundings, found: Found, ground: readonly (string | undefined)[] = []): void {
  const scanner = blockScanner(around, found, ground);
  for (const inner of element.children) if (typeof inner !== 'string') replay(inner, scanner);
}

/** A text box or shape becomes a region, unless nothing stands in it. */
function addBox(around: Surroundings, found: Found, { element, fill }: Box, fills: readonly (string | undefined)[]): void {
  const before = found.steps.length;
  found.steps.push({ kind: 'region', region: 'text-box' });
  replayInside(element, around, found, [fill, ...fills]);
  if (found.steps.length === before + 1) found.steps.pop();
  else found.steps.push({ kind: 'close' });
}

function addComment(found: Found, comment: Comment): void {
  const name = comment.element.attributes['office:name'];
  found.comments.push(comment);
  if (name !== undefined) found.namedComments.set(name, comment);
}
