import { type Document, defineRule, type PageElement } from '@klarsyn/core';
import { hasAttribute } from './shared/applies.ts';
import { elementsOf, inside, isExposed, isIcon, isShown, nameOf, roleOf, textOf } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/ledetekst-ikke-i-navn',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'error',
  tags: ['wcag-2.5.3', 'niva-a', 'act-2ee8b8', 'uu-253aNett2025'],
  docs: {
    nb: {
      title: 'Navnet inneholder ikke den synlige teksten',
      why: 'Den som styrer med tale, sier det som står på knappen. Da må navnet inneholde de samme ordene.',
      advice: 'La aria-label begynne med den synlige teksten, eller ta den bort.',
    },
    nn: {
      title: 'Namnet inneheld ikkje den synlege teksten',
      why: 'Den som styrer med tale, seier det som står på knappen. Då må namnet innehalde dei same orda.',
      advice: 'La aria-label begynne med den synlege teksten, eller ta han bort.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.5.3 Ledetekst i navn', url: 'https://www.w3.org/TR/WCAG21/#label-in-name' }],
  messages: {
    nb: { differs: 'Det står «{text}», men navnet er «{name}».' },
    nn: { differs: 'Det står «{text}», men namnet er «{name}».' },
  },
  applies: hasAttribute('aria-label', 'aria-labelledby', 'title', 'alt', 'value'),
  check: (_, { document }) =>
    elementsOf(document)
      .filter((element) => isExposed(element) && isShown(element) && named.has(roleOf(element)) && isNamedByAuthor(element))
      .flatMap((element) => {
        const text = seenIn(document, element);
        const name = nameOf(element);
        if (name === '' || !/[\p{L}\p{N}]/u.test(text) || isSign(text) || holds(name, text)) return [];
        const isLong = text.split(' ').length > mostWords;
        return [{ message: 'differs', values: { text, name }, at: element.node, ...(isLong && { certainty: 'review' }) } as const];
      }),
  examples: [
    { page: '⟦<button aria-label="OK">Send søknaden</button>⟧' },
    { page: '<p>⟦<a href="/kart" aria-label="Klikk">Kart over skoler</a>⟧</p>' },
    { page: '⟦<button aria-label="Finn plass">Søk plass</button>⟧' },
    { page: '<button aria-label="Send søknaden nå">Send søknaden</button>' },
    { page: '<p><a href="/kart">Kart over skoler</a></p>' },
    { page: '<button aria-label="Lukk vinduet">X</button>' },
    {
      page: '<button aria-label="Lukk vinduet"><span><i class="material-icons">clear</i></span></button>',
      note: 'Ordet blir vist som et ikon.',
    },
    { language: 'nn', page: '⟦<button aria-label="OK">Send inn søknaden</button>⟧' },
    { language: 'nn', page: '<p>⟦<a href="/kart" aria-label="Klikk">Kart over skular</a>⟧</p>' },
    { language: 'nn', page: '⟦<button aria-label="Finn ein plass">Søk om plass</button>⟧' },
    { language: 'nn', page: '<button aria-label="Send inn søknaden no">Send inn søknaden</button>' },
    { language: 'nn', page: '<p><a href="/kart">Kart over skular</a></p>' },
    { language: 'nn', page: '<button aria-label="Lat att vindauget">X</button>' },
    { language: 'nn', page: '<button aria-label="Lat att vindauget"><i class="material-icons">clear</i></button>' },
  ],
});

/** A label has no more words; what is longer, such as a whole card, nobody speaks aloud to choose it. */
const mostWords = 8;

/** Roles whose name may come from what stands in them. Source: WAI-ARIA 1.2, «name from content». */
const named: ReadonlySet<string> = new Set(
  'button checkbox link menuitem menuitemcheckbox menuitemradio option radio switch tab treeitem'.split(' '),
);

const isNamedByAuthor = ({ attributes }: PageElement): boolean =>
  attributes['aria-label'] !== undefined || attributes['aria-labelledby'] !== undefined;

/** A single sign, such as X or ?, stands for a picture. */
const isSign = (text: string): boolean => [...text].length === 1;

/** The text that a person sees in an element; icons written with letters of a font of their own are left out. */
function seenIn(document: Document, element: PageElement): string {
  if (isIcon(element)) return '';
  const icons = inside(document, element).filter(isIcon);
  return icons.length === 0 ? textOf(document, element, true) : '';
}

/** True when the words of a text stand in a name, one after the other. Signs, and what stands in brackets, do not matter. */
function holds(name: string, text: string): boolean {
  const words = (said: string, hyphen: string): string =>
    ` ${said
      .replace(/[-‐]/g, hyphen)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\([^)]*\)/g, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(text, ' ').trim() === '' || [' ', ''].some((hyphen) => words(name, hyphen).includes(words(text, hyphen)));
}
