import { blocks, type Document, defineRule } from '@klarsyn/core';

const name = /^\p{Lu}[\p{Ll}'-]+(?:-\p{Lu}\p{Ll}+)?(?:\s+(?:\p{Lu}\.?|av|van|von|de|\p{Lu}[\p{Ll}'-]+(?:-\p{Lu}\p{Ll}+)?)){1,3}$/u;
const noName =
  /(?:kommune|herad|fylke|etat|avdeling|eining|enhet|servicetorg|microsoft|office|word|user|bruker|brukar|klarsyn|libreoffice|administrator|gruppe)/iu;

export default defineRule({
  id: 'personvern/person-i-metadata',
  over: 'document',
  severity: 'warning',
  tags: ['PRIV-META', 'PROF-DOCX-METADATA'],
  docs: {
    nb: {
      title: 'Fila sier mer enn det som står i den',
      why: 'Forfatterens navn og stedet et bilde er tatt, følger med fila og kan leses av alle.',
      advice: 'Velg «Fil › Informasjon › Undersøk dokument» i Word. Sett kommunen som forfatter. Lagre bilder på nytt uten sted.',
    },
    nn: {
      title: 'Fila seier meir enn det som står i henne',
      why: 'Namnet på forfattaren og staden eit bilete er teke, følgjer med fila og kan lesast av alle.',
      advice: 'Vel «Fil › Informasjon › Undersøk dokument» i Word. Set kommunen som forfattar. Lagre bilete på nytt utan stad.',
    },
  },
  sources: [{ title: 'Personvernforordningen artikkel 5', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: {
      author: 'Fila sier at {name} er forfatteren.',
      editor: 'Fila sier at {name} var den siste som endret den.',
      retired: 'Fila er merket med {name}, som ikke finnes lenger.',
      place: 'Bildet {picture} sier hvor det er tatt.',
    },
    nn: {
      author: 'Fila seier at {name} er forfattaren.',
      editor: 'Fila seier at {name} var den siste som endra henne.',
      retired: 'Fila er merkt med {name}, som ikkje finst lenger.',
      place: 'Biletet {picture} seier kvar det er teke.',
    },
  },
  check(document, { profile }) {
    const { format, meta } = document;
    const places = locatedIn(document).map((picture) => ({ message: 'place', values: { picture } }) as const);
    if (format !== 'docx' && format !== 'odt' && format !== 'pdf') return places;
    const { lastModifiedBy = '', company = '' } = meta.properties ?? {};
    // One who signs the letter hides nothing.
    const isPerson = (text: string) =>
      name.test(text) && !noName.test(text) && !blocks(document).some((block) => block.text.plain.includes(text));
    const author = meta.author ?? '';
    const retired = profile.name.retired.find((old) =>
      [author, company, lastModifiedBy].some((text) => text.toLowerCase().includes(old.toLowerCase())),
    );
    return [
      ...(retired !== undefined ? [{ message: 'retired', values: { name: retired } } as const] : []),
      ...(isPerson(author) ? [{ message: 'author', values: { name: author } } as const] : []),
      ...(isPerson(lastModifiedBy) && lastModifiedBy !== author ? [{ message: 'editor', values: { name: lastModifiedBy } } as const] : []),
      ...places,
    ];
  },
  examples: [
    { docx: [{ text: '⟦⟧Vi har innvilget søknaden din.' }], meta: { author: 'Kari Moe' } },
    {
      docx: [{ text: '⟦⟧Vi har avslått søknaden din.' }],
      meta: { author: 'Fjordvik kommune', properties: { lastModifiedBy: 'Per A. Vik' } },
    },
    {
      html: '⟦⟧<p>Turen gikk til fjellet.</p>',
      pictures: { 'tur.jpg': { sha256: '', isLocated: true } },
      note: 'Bildet har posisjonen i seg.',
    },
    {
      docx: [{ text: '⟦⟧Møtet er tirsdag.' }],
      meta: { author: 'Gamlevik kommune' },
      profile: { name: { official: 'Fjordvik kommune', retired: ['Gamlevik kommune'] } },
    },
    { docx: [{ text: 'Vi har innvilget søknaden din.' }], meta: { author: 'Fjordvik kommune' } },
    { docx: [{ text: 'Møtet er tirsdag.' }], meta: { author: 'Microsoft Office User' } },
    { docx: [{ text: 'Møtet er tirsdag. Hilsen Kari Moe' }], meta: { author: 'Kari Moe' }, note: 'Den som skriver under, står der alt.' },
    { html: '<p>Turen gikk til fjellet.</p>', meta: { author: 'Kari Moe' }, note: 'På en side er forfatteren satt med vilje.' },
    { language: 'nn', docx: [{ text: '⟦⟧Vi har ikkje innvilga søknaden din.' }], meta: { author: 'Kari Moe' } },
    { language: 'nn', docx: [{ text: '⟦⟧Du får ikkje plass.' }], meta: { properties: { lastModifiedBy: 'Per A. Vik' } } },
    { language: 'nn', html: '⟦⟧<p>Turen gjekk ikkje til fjellet.</p>', pictures: { 'tur.jpg': { sha256: '', isLocated: true } } },
    { language: 'nn', docx: [{ text: 'Vi har ikkje innvilga søknaden din.' }], meta: { author: 'Fjordvik kommune' } },
    { language: 'nn', docx: [{ text: 'Møtet er ikkje tysdag.' }], meta: { author: 'Microsoft Office User' } },
    { language: 'nn', html: '<p>Turen gjekk ikkje til fjellet.</p>', meta: { author: 'Kari Moe' } },
  ],
});

/** The pictures that say where they were taken, by the last part of their addresses. */
const locatedIn = ({ pictures = {} }: Document): readonly string[] =>
  Object.entries(pictures).flatMap(([src, { isLocated }]) =>
    isLocated === true ? [/^data:/.test(src) ? 'data' : (src.split('/').at(-1) ?? src)] : [],
  );
