import { ancestors, type Block, type Control, controlOf, type Document, isBlock, type NodeOf, nodesOf, type Span } from '@klarsyn/core';

/** A merge field and the characters of its block that it takes. */
export interface TemplateField {
  readonly field: NodeOf<'field'>;
  readonly block: Block;
  readonly span: Span;
  readonly control: Control | undefined;
}

/** The merge fields of a document, in order. */
export function fieldsIn(document: Document): readonly TemplateField[] {
  return nodesOf(document, 'field').flatMap((field) => {
    const block = ancestors(document, field).find(isBlock);
    if (block === undefined) return [];
    const pieces = block.text.pieces.filter(({ node }) => node >= field.id && node < field.end);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { node: block.id, start: first.start, end: last.start + last.length };
    return [{ field, block, span, control: controlOf(field.name) }];
  });
}

/** A field that opens or closes a branch. */
export type ControlField = TemplateField & { readonly control: Control };

/** A condition of a template: what opens it, each other way out, and what closes it. */
export interface Condition {
  readonly open: ControlField;
  readonly elses: readonly ControlField[];
  readonly close: ControlField;
}

/** The conditions of a document, and the fields that open, turn or close nothing. */
export interface Conditions {
  readonly whole: readonly Condition[];
  readonly loose: readonly ControlField[];
}

/** Pairs what opens a condition with what closes it. A name after the close must be the one that was opened. */
export function conditionsIn(fields: readonly TemplateField[]): Conditions {
  const open: { readonly opened: ControlField; readonly elses: ControlField[] }[] = [];
  const whole: Condition[] = [];
  const loose: ControlField[] = [];
  for (const field of fields.filter(isControl)) {
    const { does } = field.control;
    const top = open.at(-1);
    if (does === 'open') open.push({ opened: field, elses: [] });
    else if (top === undefined || (does === 'close' && !closes(field.control, top.opened.control))) loose.push(field);
    else if (does === 'else') top.elses.push(field);
    else {
      open.pop();
      whole.push({ open: top.opened, elses: top.elses, close: field });
    }
  }
  return { whole, loose: [...loose, ...open.map(({ opened }) => opened)] };
}

const isControl = (field: TemplateField): field is ControlField => field.control !== undefined;

function closes(close: Control, open: Control): boolean {
  if (close.word !== 'section') return close.word === open.word;
  return close.condition === '' || (open.word === 'section' && close.condition === open.condition);
}

/** The text between two fields, blocks apart by a line break; a picture or a field counts as text. */
export function textBetween(document: Document, from: TemplateField, to: TemplateField): string {
  if (from.block.id === to.block.id) return from.block.text.plain.slice(from.span.end, to.span.start);
  const between = document.nodes.slice(from.block.id + 1, to.block.id);
  const inside = between.map((node) => (isBlock(node) ? node.text.plain : node.kind === 'image' ? '[bilde]' : ''));
  return [from.block.text.plain.slice(from.span.end), ...inside, to.block.text.plain.slice(0, to.span.start)].join('\n');
}
