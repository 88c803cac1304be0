import { ancestors, type Document, defineRule, isBlock, type NodeOf } from '@klarsyn/core';

/** Files that open outside the page, and what people call them. */
const files = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|csv)(?:[?#].*)?$/i;
const said = /(?<!\p{L})(?:pdf|word|docx?|excel|xlsx?|regneark|rekneark|powerpoint|pptx?|odt|ods|rtf|zip|csv|mb|kb)(?!\p{L})/iu;
/** How far after the link the type may stand: «Skjema (PDF, 200 kB)». */
const reach = 25;

export default defineRule({
  id: 'klarsprak/lenketekst-uten-maal',
  over: 'node',
  kinds: ['link'],
  formats: ['markdown', 'html', 'page', 'docx', 'odt'],
  severity: 'warning',
  tags: ['SEED-ASK-23'],
  docs: {
    nb: {
      title: 'Lenken sier ikke at den åpner en fil',
      why: 'En fil åpnes i et annet program, kan være stor, og kan være vanskelig å lese på mobil. Leseren bør få vite det før hun trykker.',
      advice: 'Skriv hva slags fil det er, og gjerne hvor stor den er: «Søknadsskjema (PDF, 210 kB)».',
    },
    nn: {
      title: 'Lenkja seier ikkje at ho opnar ei fil',
      why: 'Ei fil blir opna i eit anna program, kan vere stor, og kan vere vanskeleg å lese på mobil. Lesaren bør få vite det før ho trykkjer.',
      advice: 'Skriv kva slags fil det er, og gjerne kor stor ho er: «Søknadsskjema (PDF, 210 kB)».',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 2.4.4 Formål med lenke (i kontekst)', url: 'https://www.w3.org/TR/WCAG21/#link-purpose-in-context' },
    { title: 'Digdir: innholdsarbeid', url: 'https://github.com/digdir/designsystemet' },
  ],
  messages: {
    nb: { file: 'Lenken «{label}» åpner en {type}-fil, men sier det ikke.' },
    nn: { file: 'Lenkja «{label}» opnar ei {type}-fil, men seier det ikkje.' },
  },
  applies: ({ href, label, access }) => label.trim() !== '' && access?.hidden !== true && files.test(href),
  check(link, { document }) {
    const type = files.exec(link.href)?.[1]?.toUpperCase() ?? '';
    if (said.test(link.access?.name ?? '') || said.test(around(document, link))) return undefined;
    return { message: 'file', values: { label: link.label, type } };
  },
  examples: [
    { markdown: 'Fyll ut ⟦[søknadsskjemaet](/skjema/barnehage.pdf)⟧.' },
    { html: '<p>Les ⟦<a href="/planer/kommuneplan.docx">kommuneplanen</a>⟧ før møtet.</p>' },
    { html: '<ul><li>⟦<a href="/filer/budsjett.xlsx?v=2">Budsjett for 2026</a>⟧</li></ul>' },
    { markdown: 'Fyll ut [søknadsskjemaet (PDF, 210 kB)](/skjema/barnehage.pdf).' },
    { html: '<p>Les <a href="/planer/kommuneplan.docx">kommuneplanen</a> (Word, 1 MB) før møtet.</p>' },
    { markdown: 'Les mer om [barnehage](/barnehage) og [skjemaet på nett](/skjema/barnehage.html).' },
    { language: 'nn', markdown: 'Fyll ut ⟦[søknadsskjemaet](/skjema/barnehage.pdf)⟧, ikkje brev.' },
    { language: 'nn', html: '<p>Les ⟦<a href="/planar/kommuneplan.docx">kommuneplanen</a>⟧ før møtet.</p>' },
    { language: 'nn', html: '<ul><li>⟦<a href="/filer/budsjett.xlsx?v=2">Budsjett for 2026</a>⟧</li></ul>' },
    { language: 'nn', markdown: 'Fyll ut [søknadsskjemaet (PDF, 210 kB)](/skjema/barnehage.pdf).' },
    { language: 'nn', html: '<p>Les <a href="/planar/kommuneplan.docx">kommuneplanen</a> (Word, 1 MB) før møtet.</p>' },
    { language: 'nn', markdown: 'Les meir om [barnehage](/barnehage) og [skjemaet på nett](/skjema/barnehage.html).' },
  ],
});

/** The text of a link and what stands right after it. */
function around(document: Document, link: NodeOf<'link'>): string {
  const block = ancestors(document, link).find(isBlock);
  const own = block?.text.pieces.filter(({ node }) => node >= link.id && node < link.end) ?? [];
  const last = own.at(-1);
  const after =
    block === undefined || last === undefined ? '' : block.text.plain.slice(last.start + last.length, last.start + last.length + reach);
  return `${link.label} ${after}`;
}
