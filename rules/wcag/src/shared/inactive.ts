import { ancestors, type Document, descendants, type Node } from '@klarsyn/core';

/** True for a control that is switched off, what stands in it, and its label: contrast does not count there (WCAG 1.4.3, «inactive»). */
export function isInactive(document: Document, node: Node): boolean {
  const around = [node, ...ancestors(document, node)];
  if (around.some(isDisabled)) return true;
  const label = around.find(({ html }) => html?.tag === 'label' || labelled(document).has(html?.attributes['id'] ?? ''));
  if (label === undefined) return false;
  const { for: target, id } = label.html?.attributes ?? {};
  const fields = document.nodes.filter(({ html }) => {
    const own = html?.attributes ?? {};
    return (
      (target !== undefined && own['id'] === target) || (id !== undefined && own['aria-labelledby']?.split(/\s+/).includes(id) === true)
    );
  });
  const all = [...fields, ...descendants(document, label).filter(({ kind }) => kind === 'control')];
  return all.length > 0 && all.every((field) => [field, ...ancestors(document, field)].some(isDisabled));
}

const isDisabled = ({ html }: Node): boolean => html?.attributes['disabled'] !== undefined || html?.attributes['aria-disabled'] === 'true';

const known = new WeakMap<Document, ReadonlySet<string>>();

/** The ids that some element is labelled by. */
function labelled(document: Document): ReadonlySet<string> {
  const ids = known.get(document) ?? new Set(document.nodes.flatMap(({ html }) => html?.attributes['aria-labelledby']?.split(/\s+/) ?? []));
  known.set(document, ids);
  return ids;
}
