import { type Document, defineRule, type PageElement } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { attribute, byId, childrenOf, elementsOf, isExposed, roleOf, words } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/beholder-uten-deler',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'error',
  tags: ['wcag-1.3.1', 'niva-a', 'act-bc4a75', 'uu-nett-1.3.1c'],
  docs: {
    nb: {
      title: 'Elementet har ikke de delene rollen krever',
      why: 'Skjermleseren sier for eksempel «liste» eller «meny», men finner ingen punkter i den.',
      advice: 'Gi delene riktig rolle, eller ta bort rollen fra elementet rundt.',
    },
    nn: {
      title: 'Elementet har ikkje dei delane rolla krev',
      why: 'Skjermlesaren seier til dømes «liste» eller «meny», men finn ingen punkt i ho.',
      advice: 'Gi delane rett rolle, eller ta bort rolla frå elementet rundt.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' }],
  messages: {
    nb: {
      none: 'Elementet har rollen «{role}», men ingen av delene den rollen skal ha.',
      foreign: 'Elementet har rollen «{role}», men inneholder noe annet enn delene den rollen skal ha.',
    },
    nn: {
      none: 'Elementet har rolla «{role}», men ingen av delane den rolla skal ha.',
      foreign: 'Elementet har rolla «{role}», men inneheld noko anna enn delane den rolla skal ha.',
    },
  },
  applies: hasTagOrRole('ul', 'ol', 'menu', 'table', 'tbody', 'tr', 'select', 'datalist'),
  check: (_, { document }) =>
    elementsOf(document).flatMap((element) => {
      const role = ownRole(element);
      const parts = Object.hasOwn(partsOf, role) ? partsOf[role] : undefined;
      if (
        parts === undefined ||
        (element.attributes['role'] === undefined && !ownTags.has(element.tag)) ||
        !isExposed(element) ||
        attribute(element, 'aria-busy') === 'true'
      )
        return [];
      const owned = ownedBy(document, element, role);
      const foreign = owned.find((part) => !parts.includes(ownRole(part)));
      if (owned.length > 0 && foreign === undefined) return [];
      const isPlain = element.attributes['role'] === undefined && foreign !== undefined && foreign.attributes['role'] === undefined;
      // An empty list of HTML, or one whose items are not shown now, is no list to anybody.
      const isEmpty =
        element.attributes['role'] === undefined && owned.length === 0 && childrenOf(document, element).every(({ tag }) => tag === 'li');
      if (isPlain || isEmpty) return [];
      return [{ message: owned.length === 0 ? 'none' : 'foreign', values: { role }, at: element.node } as const];
    }),
  examples: [
    { page: '⟦<div role="list"><div>Barnehage</div></div>⟧' },
    { page: '⟦<div role="tablist"><button>Søknad</button></div>⟧' },
    { page: '⟦<ul role="menu"><li role="menuitem" tabindex="0">Kopier</li><li role="link" tabindex="0">Mer</li></ul>⟧' },
    { page: '<div role="list"><div role="listitem">Barnehage</div></div>' },
    { page: '<div role="tablist"><span role="none"><button role="tab">Søknad</button></span></div>' },
    { page: '<ul role="menu"><li role="menuitem" tabindex="0">Kopier</li></ul>' },
    { page: '<ul role="tablist"><li><a role="tab" href="#a">Søknad</a></li></ul><p id="a">Søk her</p>' },
    { page: '<p>Treff</p><ul><li hidden>Barnehage</li></ul>' },
    { language: 'nn', page: '⟦<div role="list"><div>Skule</div></div>⟧' },
    { language: 'nn', page: '⟦<div role="tablist"><button>Søknaden</button></div>⟧' },
    { language: 'nn', page: '⟦<ul role="menu"><li role="menuitem" tabindex="0">Vel</li><li role="link" tabindex="0">Meir</li></ul>⟧' },
    { language: 'nn', page: '<div role="list"><div role="listitem">Skule</div></div>' },
    { language: 'nn', page: '<div role="tablist"><span role="none"><button role="tab">Søknaden</button></span></div>' },
    { language: 'nn', page: '<ul role="menu"><li role="menuitem" tabindex="0">Vel</li></ul>' },
    { language: 'nn', page: '<ul role="tablist"><li><a role="tab" href="#a">Søknaden</a></li></ul><p id="a">Søk her</p>' },
    { language: 'nn', page: '<p>Treffa</p><ul><li hidden>Barnehagar</li></ul>' },
  ],
});

/** The parts that roles must have. Source: WAI-ARIA 1.2, «Required Owned Elements». */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  feed: ['article'],
  grid: ['row', 'rowgroup', 'caption'],
  list: ['listitem'],
  listbox: ['group', 'option'],
  menu: ['group', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'separator'],
  menubar: ['group', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'separator'],
  row: ['cell', 'columnheader', 'gridcell', 'rowheader'],
  rowgroup: ['row'],
  table: ['row', 'rowgroup', 'caption'],
  tablist: ['tab'],
  tree: ['group', 'treeitem'],
  treegrid: ['row', 'rowgroup', 'caption'],
};
/** What stands between an element and its parts without counting. */
const between: ReadonlySet<string> = new Set(['generic', 'none', 'presentation', '']);
const byTag: Readonly<Record<string, string>> = {
  ul: 'list',
  ol: 'list',
  menu: 'list',
  li: 'listitem',
  option: 'option',
  optgroup: 'group',
};
/** Tables of HTML are judged by other rules, and so is a list of HTML in which nothing has been given another role. */
const ownTags: ReadonlySet<string> = new Set(['ul', 'ol', 'menu']);

/** A role of its own, else the one of its tag. To browsers an `li` is none where the list has been given another role. */
const ownRole = (element: PageElement): string =>
  element.attributes['role']?.trim().toLowerCase().split(/\s+/)[0] ||
  (element.tag === 'li' && between.has(roleOf(element)) ? 'generic' : (byTag[element.tag] ?? roleOf(element)));

/** The parts of an element, through what does not count; a group in a menu or a list box stands for its own parts. */
function ownedBy(document: Document, element: PageElement, role: string): readonly PageElement[] {
  const named = words(element, 'aria-owns').flatMap((id) => byId(document, id, element) ?? []);
  return [...childrenOf(document, element), ...named].flatMap((child) => {
    if (!isExposed(child) || /^(?:script|template|style|legend|br)$/.test(child.tag)) return [];
    const own = ownRole(child);
    if (own === 'group' && role !== 'group' && partsOf[role]?.includes('group')) return ownedBy(document, child, role);
    return between.has(own) ? ownedBy(document, child, role) : [child];
  });
}
