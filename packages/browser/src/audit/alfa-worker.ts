import { parentPort } from 'node:worker_threads';
import { Audit, type Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Attribute, type Document, Element, Node, Text } from '@siteimprove/alfa-dom';
import { Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { Page } from '@siteimprove/alfa-web';

/** A page to judge, as Alfa writes pages out. */
export interface AlfaQuestion {
  readonly id: number;
  readonly page: string;
  /** The rules to ask; all when nothing is said. */
  readonly rules?: readonly string[] | undefined;
}

/** What Alfa says of one element: its order in each frame on the way to it. The whole page has an empty path. */
interface AlfaFound {
  readonly rule: string;
  readonly outcome: 'failed' | 'cantTell';
  readonly path: readonly number[];
}

/** What came of a page. */
export type AlfaAnswer = { readonly id: number } & ({ readonly found: readonly AlfaFound[] } | { readonly error: string });

parentPort?.on('message', async ({ id, page, rules: asked }: AlfaQuestion) => {
  const answer: AlfaAnswer = await judge(page, asked).then(
    (found) => ({ id, found }),
    (error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(answer);
});

const nameOf = ({ uri }: { readonly uri: string }): string => uri.split('/').at(-1) ?? '';

async function judge(written: string, asked: readonly string[] | undefined): Promise<readonly AlfaFound[]> {
  const { document, device } = JSON.parse(written);
  const page = Page.of(Request.empty(), Response.empty(), Node.from(document as Document.JSON), Device.from(device));
  const paths = pathsOf(page.document);
  const found: AlfaFound[] = [];
  const chosen = asked === undefined ? rules : [...rules].filter((rule) => asked.includes(nameOf(rule)));
  for (const outcome of await Audit.of(page, chosen).evaluate()) {
    const said = outcome.outcome as `${Outcome.Value}`;
    if (said !== 'failed' && said !== 'cantTell') continue;
    const rule = nameOf(outcome.rule);
    const elements = targets(outcome.target);
    if (elements.length === 0) found.push({ rule, outcome: said, path: [] });
    for (const element of elements) found.push({ rule, outcome: said, path: paths.get(element) ?? [] });
  }
  return found;
}

/** The elements a finding is about; a text or an attribute stands for its element. A group is about each of its members. */
function targets(target: unknown): readonly Element[] {
  if (Element.isElement(target)) return [target];
  if (Text.isText(target)) return [...target.parent()].filter(Element.isElement);
  if (Attribute.isAttribute(target)) return [...target.owner];
  if (Node.isNode(target)) return [];
  return typeof target === 'object' && target !== null && Symbol.iterator in target
    ? [...(target as Iterable<unknown>)].flatMap(targets)
    : [];
}

/** The order of every element in its frame: an element, its shadow tree, its children. */
function pathsOf(document: Document): ReadonlyMap<Element, readonly number[]> {
  const paths = new Map<Element, readonly number[]>();
  const frames: { readonly document: Document; readonly outer: readonly number[] }[] = [{ document, outer: [] }];
  for (let frame = frames.pop(); frame !== undefined; frame = frames.pop()) {
    let order = 0;
    const waiting: Node[] = [frame.document];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      waiting.push(...[...node.children()].reverse());
      if (!Element.isElement(node)) continue;
      const path = [...frame.outer, order];
      order += 1;
      paths.set(node, path);
      for (const shadow of node.shadow) waiting.push(shadow);
      for (const content of node.content) frames.push({ document: content, outer: path });
    }
  }
  return paths;
}
