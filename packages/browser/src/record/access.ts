import type { Access } from '@klarsyn/core';
import type { CDPSession, Frame, Protocol } from 'puppeteer';
import { protocolOf } from './world.ts';

/** What the browser itself knows of an element, beside what a script can see. */
export interface Known {
  readonly tag: string;
  /** The name of the frame that the element holds. */
  readonly frameId: string | undefined;
  /** Undefined when the element is not in the accessibility tree. */
  readonly access: Access | undefined;
}

/**
 * The browser's own list of a frame's elements, each with the role and name it gives to assistive technology: an element, its open shadow tree,
 * its children. Taken from Chromium's accessibility tree and not from axe's own reckoning: it is what a reader meets, it needs nothing put into
 * the page, and on 5,000 elements the two take about as long.
 */
export async function knownElements(frame: Frame): Promise<readonly Known[]> {
  const { session, frameId } = protocolOf(frame);
  await session.send('DOM.enable');
  const [{ nodes: all }, { nodes }] = await Promise.all([
    // A list: a page may nest deeper than what is nested can be sent.
    session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true }),
    session.send('Accessibility.getFullAXTree', { frameId }),
  ]);
  await quiet(session);
  const accesses = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const document = documentOf(all, frameId);
  return elementsOf(all, document).map((node) => ({
    tag: node.localName,
    frameId: node.frameId,
    access: accessOf(accesses.get(node.localName === 'html' ? document?.backendNodeId : node.backendNodeId)),
  }));
}

/** Both keep watch on every change of the page until they are told not to. */
const quiet = (session: CDPSession) => Promise.all([session.send('DOM.disable'), session.send('Accessibility.disable')]);

/** The document of a frame: that of the element which holds it, or the one that is in none. */
const documentOf = (all: readonly Protocol.DOM.Node[], frameId: string): Protocol.DOM.Node | undefined =>
  all.find((node) => node.frameId === frameId && node.contentDocument !== undefined)?.contentDocument ??
  all.findLast(({ nodeType }) => nodeType === 9);

function elementsOf(all: readonly Protocol.DOM.Node[], document: Protocol.DOM.Node | undefined): readonly Protocol.DOM.Node[] {
  const inside = Map.groupBy(
    all.filter(({ nodeType }) => nodeType === 1),
    ({ parentId }) => parentId,
  );
  const elements: Protocol.DOM.Node[] = [];
  const waiting = [...(inside.get(document?.nodeId) ?? [])];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType === 1) elements.push(node);
    waiting.push(...(inside.get(node.nodeId) ?? []).toReversed());
    waiting.push(...(node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'open'));
  }
  return elements;
}

/** Reasons why an element with all it holds is kept from assistive technology. Others only say that the element itself adds nothing. */
const kept = new Set([
  'activeModalDialog',
  'ariaHiddenElement',
  'ariaHiddenSubtree',
  'inertElement',
  'inertSubtree',
  'notRendered',
  'notVisible',
]);

/** Reasons why an element has been stripped of its role: `role="none"`, an empty alternative text. */
const emptied = new Set(['presentationalRole', 'inheritsPresentation', 'emptyAlt']);

function accessOf(node: Protocol.Accessibility.AXNode | undefined): Access | undefined {
  if (node === undefined) return undefined;
  const reasons = new Set<string>((node.ignoredReasons ?? []).map(({ name }) => name));
  const hidden = node.ignored && !reasons.isDisjointFrom(kept);
  const ignored = hidden || !reasons.isDisjointFrom(emptied) ? 'none' : 'generic';
  return {
    role: node.ignored ? ignored : roleOf(node),
    name: String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    hidden,
  };
}

/** ARIA's name of the role. Chromium has names of its own for what ARIA has no role for. */
function roleOf({ role }: Protocol.Accessibility.AXNode): string {
  const name = String(role?.value ?? 'generic');
  if (role?.type === 'role') return name === 'image' ? 'img' : name;
  return name === 'RootWebArea' ? 'document' : 'generic';
}
