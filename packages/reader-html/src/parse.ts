import { type Complaint, inputLimits } from '@klarsyn/core';
import type { Element, Nodes, RootContent } from 'hast';
import { find, html, svg } from 'property-information';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { flatten } from './flatten.ts';
import { blankNoscript } from './noscript.ts';
import type { Before, PlainElement, PlainNode, PlainText, Range } from './tree.ts';

/** A parsed page: the `html` element, what stands before it, and what had to be cut. */
export interface Parsed {
  readonly root: PlainElement;
  readonly before: Before;
  readonly complaints: readonly Complaint[];
}

const parser = unified().use(rehypeParse).freeze();
const byteOrderMark = '\uFEFF';

/** Parses HTML. Any string gives a tree; elements that the parser added have no range. */
export function parse(source: string): Parsed {
  const shift = source.startsWith(byteOrderMark) ? 1 : 0;
  const { text, cut } = flatten(blankNoscript(source.slice(shift)));
  const tree = parser.parse(text);
  const convert = converter(source, shift);
  const nodes = tree.children.map((child) => convert.node(child)).filter((node) => node !== undefined);
  const root = nodes.find((node): node is PlainElement => 'tag' in node) ?? { tag: 'html', attributes: {}, children: [], range: undefined };
  const complaints: Complaint[] = [];
  if (cut || convert.deep) complaints.push({ code: 'html-too-deep', values: { limit: inputLimits.htmlDepth } });
  if (convert.large) complaints.push({ code: 'html-too-large', values: { limit: inputLimits.htmlNodes } });
  const comments = nodes.slice(0, nodes.indexOf(root)).filter((node) => 'comment' in node);
  return { root, before: { comments, whole: root.range !== undefined }, complaints };
}

/** Turns hast into plain elements. The depth is bounded, so that it may call itself. */
function converter(source: string, shift: number) {
  let count = 0;
  const state = { deep: false, large: false };
  const rangeOf = ({ position }: Nodes): Range | undefined => {
    const start = position?.start.offset;
    const end = position?.end.offset;
    // parse5 counts the end of the file as a sign when a comment is never closed.
    return start === undefined || end === undefined ? undefined : { start: start + shift, end: Math.min(end + shift, source.length) };
  };
  const convert = (node: RootContent, depth: number): PlainNode | undefined => {
    if (count >= inputLimits.htmlNodes) state.large = true;
    if (depth > inputLimits.htmlDepth) state.deep = true;
    if (count >= inputLimits.htmlNodes || depth > inputLimits.htmlDepth) return undefined;
    count += 1;
    const range = rangeOf(node);
    if (node.type === 'text') return textOf(node.value, range, source);
    if (node.type === 'comment') return { comment: node.value, range };
    if (node.type !== 'element') return undefined;
    const children: PlainNode[] = [];
    for (const child of node.children) {
      const converted = convert(child, depth + 1);
      if (converted !== undefined) children.push(converted);
    }
    return { tag: node.tagName, attributes: attributesOf(node), children, range };
  };
  return {
    node: (node: RootContent) => convert(node, 1),
    get deep() {
      return state.deep;
    },
    get large() {
      return state.large;
    },
  };
}

/** The longest name of a character reference has 33 signs. */
const longestReference = 40;

/** parse5 begins a text at the last sign of a character reference when white space before it was dropped: go back to the `&`. */
function textOf(text: string, range: Range | undefined, source: string): PlainText {
  if (range === undefined) return { text, raw: undefined, source: 0 };
  const late = /&#?[a-zA-Z0-9]+;?$/.exec(source.slice(Math.max(0, range.start - longestReference), range.start + 1));
  const start = late === null ? range.start : range.start + 1 - late[0].length;
  return { text, raw: source.slice(start, range.end), source: start };
}

/** Names and values as HTML writes them; the parser's own names (`className`) are mapped back. */
function attributesOf({ tagName, properties }: Element): Readonly<Record<string, string>> {
  const schema = tagName === 'svg' ? svg : html;
  const attributes: Record<string, string> = {};
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    const info = find(schema, property);
    const written = Array.isArray(value) ? value.join(info.commaSeparated ? ', ' : ' ') : value === true ? '' : String(value);
    attributes[info.attribute] = written;
  }
  return attributes;
}
