import { defineRule, type PageElement } from '@klarsyn/core';
import { hasAria } from './shared/applies.ts';
import { elementsOf, isExposed, roleOf } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/aria-navn-ikke-tillatt',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'warning',
  tags: ['raad', 'act-kb1m8s'],
  docs: {
    nb: {
      title: 'Elementet kan ikke ha navn',
      why: 'Skjermlesere ser bort fra aria-label på vanlig tekst og på <div> og <span>. Det du skrev der, kommer ikke fram.',
      advice: 'Skriv teksten synlig, eller gi elementet en rolle som kan ha navn, for eksempel «region» eller «img».',
    },
    nn: {
      title: 'Elementet kan ikkje ha namn',
      why: 'Skjermlesarar ser bort frå aria-label på vanleg tekst og på <div> og <span>. Det du skreiv der, kjem ikkje fram.',
      advice: 'Skriv teksten synleg, eller gi elementet ei rolle som kan ha namn, til dømes «region» eller «img».',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { prohibited: '«{attribute}» virker ikke på dette elementet.' },
    nn: { prohibited: '«{attribute}» verkar ikkje på dette elementet.' },
  },
  applies: hasAria,
  check: (_, { document }) =>
    elementsOf(document)
      .filter((element) => isExposed(element) && prohibiting.has(ownRole(element)))
      .flatMap((element) => {
        const attribute = [...naming, ...(describing.has(ownRole(element)) ? roleNames : [])].find(
          (name) => element.attributes[name] !== undefined,
        );
        return attribute === undefined ? [] : [{ message: 'prohibited', values: { attribute }, at: element.node } as const];
      }),
  examples: [
    { page: '⟦<div aria-label="Priser">100 kroner</div>⟧' },
    { page: '⟦<p aria-label="Frist">1. mars</p>⟧' },
    { page: '<p>Det koster ⟦<span aria-label="hundre kroner">100,-</span>⟧ hver gang.</p>' },
    { page: '<div role="group" aria-label="Priser">100 kroner</div>' },
    { page: '<p aria-live="polite">1. mars</p>' },
    { page: '<section aria-label="Frist">1. mars</section>' },
    { language: 'nn', page: '⟦<div aria-label="Prisar">100 kroner</div>⟧' },
    { language: 'nn', page: '⟦<p aria-label="Frist">1. april</p>⟧' },
    { language: 'nn', page: '<p>Det kostar ⟦<span aria-label="hundre kroner">100,-</span>⟧ kvar gong.</p>' },
    { language: 'nn', page: '<div role="group" aria-label="Prisar">100 kroner</div>' },
    { language: 'nn', page: '<p aria-live="polite">1. april</p>' },
    { language: 'nn', page: '<section aria-label="Fristen">1. april</section>' },
  ],
});

/** Roles that may not be named. Source: WAI-ARIA 1.2, «Roles which cannot be named», and ARIA in HTML. */
const prohibiting: ReadonlySet<string> = new Set(
  'caption code definition deletion emphasis generic insertion mark none paragraph presentation strong subscript suggestion superscript term time'.split(
    ' ',
  ),
);
const naming = ['aria-label', 'aria-labelledby', 'aria-braillelabel'];
/** Roles that may not be given another name of the role either. */
const describing: ReadonlySet<string> = new Set(['generic', 'none', 'presentation']);
const roleNames = ['aria-roledescription', 'aria-brailleroledescription'];

/** Elements whose role stands in HTML alone; a browser calls some of them by other names. */
const byTag: Readonly<Record<string, string>> = {
  p: 'paragraph',
  div: 'generic',
  span: 'generic',
  b: 'generic',
  i: 'generic',
  strong: 'strong',
  em: 'emphasis',
  code: 'code',
  mark: 'mark',
};

const ownRole = (element: PageElement): string =>
  element.attributes['role']?.trim().toLowerCase().split(/\s+/)[0] || (byTag[element.tag] ?? roleOf(element));
