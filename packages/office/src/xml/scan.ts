import { type Complaint, xmlLimits } from '@klarsyn/core';
import { SaxesParser } from 'saxes';
import { decodeXml } from './decode.ts';
import { walk, type XmlElement, type XmlNode } from './element.ts';
import { type Names, nameAccount } from './names.ts';

/** What a scan calls. Elements named in `whole` come as one tree; around them come `open` and `close`. */
export interface Scanner {
  readonly whole: ReadonlySet<string>;
  element(element: XmlElement): void;
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
}

type Growing = XmlElement & { readonly children: XmlNode[]; to: number };
/** Thrown to leave the parser, caught below: saxes has no other way out. */
class Stop extends Error {}

const nothing: Readonly<Record<string, string>> = {};

/**
 * Reads the XML of a part from beginning to end, or to the first thing that is not allowed: a DOCTYPE, too many tokens, too deep, malformed.
 * What was read until then has been handed over, every `open` has its `close`, and the complaint says why it stopped. Never throws on content.
 */
export function scanXml(part: string, bytes: Uint8Array, scanner: Scanner): readonly Complaint[] {
  const { text, isSound } = decodeXml(bytes);
  const complaints: Complaint[] = isSound ? [] : [{ code: 'xml-encoding', values: { part } }];
  const parser = new SaxesParser();
  const names = nameAccount();
  const order = new Map<string, number>();
  const path: (string | Growing)[] = [];
  /** The attributes of the tag that is read. */
  const said: Attribute[] = [];
  /** Where that tag begins. */
  let from = 0;
  let wholeFrom = 0;
  let tokens = 0;

  const stop = (code: string, values: Complaint['values'] = {}): never => {
    complaints.push({ code, values: { part, ...values } });
    throw new Stop();
  };
  const count = () => {
    tokens += 1;
    if (tokens > xmlLimits.tokens) stop('xml-too-long', { max: xmlLimits.tokens });
  };
  const addText = (run: string) => {
    count();
    const top = path.at(-1);
    if (typeof top === 'object') top.children.push(run);
  };
  const leave = () => {
    const top = path.pop();
    names.close();
    if (top === undefined) return;
    if (typeof top === 'string') {
      scanner.close?.(top);
      return;
    }
    top.to = parser.position;
    if (path.length >= wholeFrom) return;
    wholeFrom = 0;
    scanner.element(top);
  };

  parser.on('doctype', () => stop('xml-doctype'));
  parser.on('error', () => stop('xml-malformed', { line: parser.line, column: parser.column }));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentagstart', () => (from = text.lastIndexOf('<', parser.position - 1)));
  parser.on('attribute', (attribute) => said.push(attribute));
  parser.on('opentag', (tag) => {
    count();
    if (path.length >= xmlLimits.depth) stop('xml-too-deep', { max: xmlLimits.depth });
    names.open(declarations(said));
    const name = names.element(tag.name);
    const attributes = namedAttributes(said, names);
    said.length = 0;
    if (wholeFrom === 0 && !scanner.whole.has(name)) {
      path.push(name);
      scanner.open?.(name, attributes);
      return;
    }
    const before = order.get(name) ?? 0;
    order.set(name, before + 1);
    const element: Growing = { name, attributes, children: [], order: before, from, inside: parser.position, to: parser.position };
    const parent = path.at(-1);
    if (typeof parent === 'object') parent.children.push(element);
    path.push(element);
    if (wholeFrom === 0) wholeFrom = path.length;
  });
  parser.on('closetag', leave);

  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  while (path.length > 0) leave();
  return complaints;
}

/** True for a part that can be read from beginning to end. What is written into any other would be lost or make it worse. */
export const isSound = (part: string, bytes: Uint8Array): boolean =>
  scanXml(part, bytes, { whole: new Set(), element: () => {} }).length === 0;

/** The elements with these names, outermost first; an element inside another that was taken is not taken again. */
export function elementsIn(
  part: string,
  bytes: Uint8Array,
  ...wanted: readonly string[]
): { readonly elements: readonly XmlElement[]; readonly complaints: readonly Complaint[] } {
  const elements: XmlElement[] = [];
  const complaints = scanXml(part, bytes, { whole: new Set(wanted), element: (element) => elements.push(element) });
  return { elements, complaints };
}

/** Sends a tree that was read whole through a scanner, as if it came from the part. */
export function replay(tree: XmlElement, scanner: Scanner): void {
  walk(tree, {
    enter(element) {
      if (scanner.whole.has(element.name)) {
        scanner.element(element);
        return false;
      }
      scanner.open?.(element.name, element.attributes);
      return true;
    },
    leave: (element) => scanner.close?.(element.name),
  });
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** The namespaces that are declared among the attributes, by prefix; '' is the one of names without. */
function declarations(attributes: readonly Attribute[]): ReadonlyMap<string, string> | undefined {
  let declared: Map<string, string> | undefined;
  for (const { name, value } of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    declared ??= new Map();
    declared.set(name.slice('xmlns:'.length), value);
  }
  return declared;
}

/** Attributes with the house's names. Word's marks of who typed when (`w:rsidR`) are most of them in number and no use. */
function namedAttributes(attributes: readonly Attribute[], names: Names): Readonly<Record<string, string>> {
  let named: Record<string, string> | undefined;
  for (const { name, value } of attributes) {
    if (name.startsWith('w:rsid')) continue;
    named ??= {};
    named[names.attribute(name)] = value;
  }
  return named ?? nothing;
}
