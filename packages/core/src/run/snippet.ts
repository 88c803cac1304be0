import { type Document, type NodeId, nodeOf, type Span, textWithin } from '../model/index.ts';
import { criteriaOf } from './criteria.ts';
import { mask, shorten } from './mask.ts';

/** Longest snippet, and longest value of one attribute in it, in characters. */
const most = { snippet: 80, value: 40 };

/** Elements that hold nothing. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The HTML of the element that a finding is on, short and masked; undefined when there is none, or words are what it is about. */
export function snippetOf(document: Document, at: Span | NodeId, tags: readonly string[] = []): string | undefined {
  if (typeof at !== 'number' && criteriaOf(tags).length === 0) return undefined;
  const node = nodeOf(document, typeof at === 'number' ? at : at.node);
  if (node.html === undefined || node.kind === 'root') return undefined;
  const { tag, attributes } = node.html;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${cut(mask(value), most.value)}"`,
  );
  const start = `<${tag}${written.join('')}>`;
  if (empty.test(tag)) return cut(start, most.snippet);
  const end = `</${tag}>`;
  const text = shorten(mask(textWithin(document, node)), Math.max(1, most.snippet - start.length - end.length));
  const hasMore = text === '' && node.end > node.id + 1;
  return cut(`${start}${hasMore ? '…' : text}${end}`, most.snippet);
}

function cut(text: string, length: number): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}
