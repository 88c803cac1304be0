import { ancestors, children, type Document, type Node, type NodeId, nodeOf, type Settings } from '@klarsyn/core';
import { compile, type Options } from 'css-select';
import { parse } from 'css-what';

/** True for a CSS selector that can be used. */
export function isSelector(selector: string): boolean {
  try {
    return parse(selector).length > 0;
  } catch {
    return false;
  }
}

/** Settings with what each selector of a suppression selects in a document. A document without elements has nothing to select. */
export function select(settings: Settings, document: Document): Settings {
  if (settings.suppress.every(({ selector }) => selector === undefined)) return settings;
  const options = optionsFor(document);
  const selected = (selector: string): readonly NodeId[] => {
    const isSelected = compile(selector, options);
    return document.nodes.filter((node) => node.html !== undefined && isSelected(node)).map(({ id }) => id);
  };
  return {
    ...settings,
    suppress: settings.suppress.map((one) => (one.selector === undefined ? one : { ...one, nodes: selected(one.selector) })),
  };
}

/** How css-select walks a document of ours. Only nodes that come from an element are elements. */
function optionsFor(document: Document): Options<Node, Node> {
  const isTag = (node: Node): node is Node => node.html !== undefined;
  const parent = (node: Node): Node | null => (node.parent === undefined ? null : nodeOf(document, node.parent));
  return {
    xmlMode: false,
    adapter: {
      isTag,
      getAttributeValue: (node, name) => node.html?.attributes[name],
      hasAttrib: (node, name) => node.html !== undefined && Object.hasOwn(node.html.attributes, name),
      getName: (node) => node.html?.tag ?? '',
      getParent: parent,
      getChildren: (node) => [...children(document, node)],
      getSiblings: (node) => [...children(document, parent(node) ?? node)],
      getText: () => '',
      removeSubsets: (nodes) => nodes.filter((node) => !ancestors(document, node).some((above) => nodes.includes(above))),
    },
  };
}
