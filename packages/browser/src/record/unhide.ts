/// <reference lib="dom" />

/** What was written in attributes before they were given other values, by element and name. */
export type Originals = ReadonlyMap<Element, ReadonlyMap<string, string>>;

/**
 * `<input name="parentNode">` hides the `parentNode` of its form, `<img name="querySelector">` that of the document: from then on no script can
 * trust what it asks, and engines go round in rings. Such names, and what points to them, are given other values for as long as we look; gives
 * what was there. Runs in the page, in a world whose own names the page has not touched.
 */
export function unhide(): Originals {
  const taken = new Set([EventTarget, Node, Element, Document].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)));
  const hiding = 'button, embed, fieldset, form, frame, iframe, img, input, object, output, select, textarea';
  const pointing = ['for', 'form', 'headers', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details'];
  const { getAttribute, setAttribute } = Element.prototype;
  const all = (selector: string): Iterable<Element> => Document.prototype.querySelectorAll.call(document, selector);
  const originals = new Map<Element, Map<string, string>>();
  const change = (element: Element, name: string, to: (written: string) => string): boolean => {
    const written = getAttribute.call(element, name);
    if (written === null || to(written) === written) return false;
    originals.set(element, (originals.get(element) ?? new Map()).set(name, written));
    setAttribute.call(element, name, to(written));
    return true;
  };
  const other = (name: string): string => (taken.has(name) ? `klarsyn-${name}` : name);
  let isPointedTo = false;
  for (const element of all(`:is(${hiding}):is([id], [name])`)) {
    change(element, 'name', other);
    isPointedTo = change(element, 'id', other) || isPointedTo;
  }
  const others = (written: string): string => written.split(/(\s+)/).map(other).join('');
  if (isPointedTo)
    for (const element of all(pointing.map((name) => `[${name}]`).join())) for (const name of pointing) change(element, name, others);
  return originals;
}
