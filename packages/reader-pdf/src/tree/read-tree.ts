import type { LanguageTag, PdfElement, PdfPage, PdfRun } from '@klarsyn/core';
import { around } from '../box.ts';
import { cutAtLinks } from '../cut.ts';
import type { Container, Inline, Spot, Step } from '../step.ts';
import { beginFlow, endBlock, type Flow } from './flow.ts';
import { isNumbered, markIn, withoutMark } from './labels.ts';
import { type Meaning, meaningOf } from './roles.ts';

/** What the structure of a page says, and what it names: the rest of the page's text is in no structure. */
export interface ReadTree {
  readonly steps: readonly Step[];
  readonly marks: ReadonlySet<number>;
  readonly annotations: ReadonlySet<string>;
}

/** A page while its structure is read. */
interface Walk {
  readonly page: PdfPage;
  readonly runs: ReadonlyMap<number, readonly PdfRun[]>;
  readonly links: PdfPage['annotations'];
  readonly marks: Set<number>;
  readonly annotations: Set<string>;
}

/** Reads the text of a page in the order of its structure tree. pdf.js gives trees of 40 levels at most. */
export function readTree(page: PdfPage, tree: PdfElement, language: LanguageTag | undefined): ReadTree {
  const own = page.runs.filter(({ mark, isArtifact }) => mark !== undefined && !isArtifact);
  const walk: Walk = {
    page,
    runs: Map.groupBy(own, ({ mark }) => mark ?? -1),
    links: page.annotations.filter(({ kind }) => kind === 'link'),
    marks: new Set(),
    annotations: new Set(),
  };
  const flow = beginFlow(language);
  readChildren(tree, { flow, walk, sections: 0 });
  endBlock(flow);
  return { steps: flow.steps, marks: walk.marks, annotations: walk.annotations };
}

/** Where the reading has come to: what it writes to, the page, and how many sections lie round it. */
interface Scope {
  readonly flow: Flow;
  readonly walk: Walk;
  readonly sections: number;
}

function readChildren(element: PdfElement, scope: Scope): void {
  const { flow, walk } = scope;
  for (const child of element.children) {
    if (typeof child === 'number') addContent(child, flow, walk);
    else if (typeof child === 'string') walk.annotations.add(child);
    else readElement(child, scope);
  }
}

function addContent(mark: number, flow: Flow, walk: Walk): void {
  if (walk.marks.has(mark)) return;
  walk.marks.add(mark);
  for (const run of walk.runs.get(mark) ?? []) {
    for (const inline of cutAtLinks(run, walk.page.number, walk.links)) flow.inlines.push({ ...inline, language: flow.language });
  }
}

function readElement(element: PdfElement, scope: Scope): void {
  const { flow } = scope;
  const outer = flow.language;
  flow.language = element.language ?? outer;
  const meaning = meaningOf(element.role);
  const read = readers[meaning.is] as Reader<Meaning>;
  read(meaning, element, { ...scope, sections: element.role === 'Sect' ? scope.sections + 1 : scope.sections });
  flow.language = outer;
}

/** Reads an element by what it means. */
type Reader<M extends Meaning> = (meaning: M, element: PdfElement, scope: Scope) => void;

const readers: { readonly [I in Meaning['is']]: Reader<Extract<Meaning, { readonly is: I }>> } = {
  inline: (_, element, scope) => readChildren(element, scope),
  group: (_, element, scope) => {
    endBlock(scope.flow);
    readChildren(element, scope);
    endBlock(scope.flow);
  },
  paragraph: (_, element, scope) => readBlock({ is: 'paragraph' }, element, scope),
  caption: (_, element, scope) => readBlock({ is: 'caption' }, element, scope),
  heading: ({ level }, element, scope) => readBlock({ is: 'heading', level: Math.min(6, level ?? scope.sections + 1) }, element, scope),
  cell: ({ header }, element, scope) => readCell(header, element, scope),
  container: ({ container }, element, scope) => readContainer(container, element, scope),
  figure: (_, element, scope) => readFigure(element, scope),
  note: (_, element, scope) => readNote(element, scope),
  form: (_, element, scope) => readForm(element, scope),
  label: (_, element, scope) => passOver(element, scope, false),
  artifact: (_, element, scope) => passOver(element, scope, true),
};

function readBlock(block: Flow['block'], element: PdfElement, scope: Scope): void {
  const { flow } = scope;
  const outer = flow.block;
  const isPartOfCell = outer.is === 'cell' && block.is === 'paragraph';
  if (!isPartOfCell) endBlock(flow);
  flow.block = isPartOfCell ? outer : block;
  readChildren(element, scope);
  if (!isPartOfCell) endBlock(flow);
  flow.block = outer;
}

/** A cell that holds one paragraph is itself the block; one that holds more holds blocks. An empty cell stays, so that columns can be counted. */
function readCell(header: boolean, element: PdfElement, scope: Scope): void {
  const { flow, walk } = scope;
  endBlock(flow);
  const outer = flow.block;
  const isBlock = blocksIn(element) <= 1;
  const before = flow.steps.length;
  flow.block = isBlock ? { is: 'cell', header } : { is: 'paragraph' };
  readChildren(element, scope);
  endBlock(flow);
  flow.block = outer;
  const isWritten = flow.steps.length > before && isBlock;
  if (isWritten) return;
  flow.steps.splice(before, 0, {
    kind: 'open',
    container: { kind: 'cell', header },
    spot: spotOf(flow.steps.slice(before), element, walk),
    language: flow.language,
  });
  flow.steps.push({ kind: 'close' });
}

/** How many blocks an element holds. */
const blocksIn = (element: PdfElement): number =>
  element.children.reduce<number>((count, child) => {
    if (typeof child !== 'object') return count;
    const { is } = meaningOf(child.role);
    if (is === 'container' || is === 'heading' || is === 'figure' || is === 'note') return count + 2;
    return count + (is === 'paragraph' ? 1 : blocksIn(child));
  }, 0);

function readContainer(container: Container, element: PdfElement, scope: Scope): void {
  const { flow, walk } = scope;
  endBlock(flow);
  const outer = flow.block;
  flow.block = { is: 'paragraph' };
  const before = flow.steps.length;
  readChildren(element, scope);
  if (container.kind === 'item') takeMark(flow, before);
  endBlock(flow);
  flow.block = outer;
  const counts = container.kind === 'list' && isNumbered(labelIn(element, walk));
  flow.steps.splice(before, 0, {
    kind: 'open',
    container: counts ? { ...container, ordered: true } : container,
    spot: spotOf(flow.steps.slice(before), element, walk),
    language: flow.language,
  });
  flow.steps.push({ kind: 'close' });
}

/** The text of the first marked content in an element: in a list, its first mark. */
function labelIn(element: PdfElement, walk: Walk): string {
  for (const child of element.children) {
    const text =
      typeof child === 'number' ? (walk.runs.get(child)?.[0]?.text ?? '') : typeof child === 'object' ? labelIn(child, walk) : '';
    if (text !== '') return text;
  }
  return '';
}

/** Takes the mark of an item away where the file has not told it from the text. */
function takeMark(flow: Flow, before: number): void {
  endBlock(flow);
  const at = flow.steps.findIndex((step, index) => index >= before && step.kind === 'block');
  const step = flow.steps[at];
  if (step?.kind !== 'block') return;
  const [first, ...others] = step.block.inlines;
  if (first === undefined || markIn(first.run.text) === '') return;
  const run = withoutMark(first.run);
  const inlines: readonly Inline[] = run === undefined ? others : [{ ...first, run }, ...others];
  if (inlines.length === 0) flow.steps.splice(at, 1);
  else flow.steps[at] = { kind: 'block', block: { ...step.block, inlines } };
}

/** A picture comes after the block it stands in. Text that is painted in it is text. */
function readFigure(element: PdfElement, scope: Scope): void {
  const { flow, walk } = scope;
  const inner = beginFlow(flow.language);
  readChildren(element, { ...scope, flow: inner });
  endBlock(inner);
  const marks = new Set(contentOf(element));
  const pictures = walk.page.pictures.filter(({ mark }) => mark !== undefined && marks.has(mark)).map(({ box }) => box);
  const box = pictures.length > 0 ? around(pictures) : (element.box ?? spotOf(inner.steps, element, walk).box);
  flow.after.push({ kind: 'image', alt: element.alt, spot: { page: walk.page.number, box } }, ...inner.steps);
  if (flow.inlines.length === 0) endBlock(flow);
}

function readNote(element: PdfElement, scope: Scope): void {
  const { flow, walk } = scope;
  const inner = beginFlow(flow.language);
  readChildren(element, { ...scope, flow: inner });
  endBlock(inner);
  flow.after.push(
    { kind: 'open', container: { kind: 'region', region: 'footnote' }, spot: spotOf(inner.steps, element, walk), language: flow.language },
    ...inner.steps,
    { kind: 'close' },
  );
  if (flow.inlines.length === 0) endBlock(flow);
}

function readForm(element: PdfElement, scope: Scope): void {
  const { flow, walk } = scope;
  readChildren(element, scope);
  for (const child of element.children) {
    const field = walk.page.annotations.find(({ id, kind }) => id === child && kind === 'field');
    if (field === undefined) continue;
    const { type, name, box } = field;
    flow.after.push({ kind: 'control', type, label: field.label ?? element.alt, name, spot: { page: walk.page.number, box } });
  }
  if (flow.inlines.length === 0) endBlock(flow);
}

/** The label of an item is no text of the item; that of a note or a caption is. */
function passOver(element: PdfElement, scope: Scope, isArtifact: boolean): void {
  const { walk } = scope;
  const marks = contentOf(element);
  const text = marks
    .flatMap((mark) => walk.runs.get(mark) ?? [])
    .map(({ text: each }) => each)
    .join('');
  const isMark = markIn(`${text.trim()} `).trim() === text.trim() || !/[\p{L}\d]/u.test(text);
  if (isArtifact || isMark) for (const mark of marks) walk.marks.add(mark);
  else readChildren(element, scope);
}

const contentOf = (element: PdfElement): readonly number[] =>
  element.children.flatMap((child) => (typeof child === 'number' ? [child] : typeof child === 'object' ? contentOf(child) : []));

/** Where some steps lie: round their text, else where the element says. */
function spotOf(steps: readonly Step[], element: PdfElement, walk: Walk): Spot {
  const boxes = steps.flatMap((step) => {
    if (step.kind === 'block') return step.block.inlines.map(({ run }) => run.box);
    return step.kind === 'image' || step.kind === 'control' ? [step.spot.box] : [];
  });
  return { page: walk.page.number, box: boxes.length === 0 && element.box !== undefined ? element.box : around(boxes) };
}
