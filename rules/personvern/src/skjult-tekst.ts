import { ancestors, type Document, defineRule, descendants, isBlock, type Node } from '@klarsyn/core';

export default defineRule({
  id: 'personvern/skjult-tekst',
  over: 'document',
  severity: 'error',
  tags: ['PRIV-REDACT', 'PRIV-META'],
  docs: {
    nb: {
      title: 'Fila har tekst som ikke vises',
      why: 'Den som merker eller kopierer teksten, ser det som var ment å være skjult. Slik kommer taushetsbelagte opplysninger ut.',
      advice: 'Slett teksten. Å gjøre den hvit eller legge et felt over er ikke å sladde.',
    },
    nn: {
      title: 'Fila har tekst som ikkje blir vist',
      why: 'Den som merkjer eller kopierer teksten, ser det som var meint å vere skjult. Slik kjem opplysningar med teieplikt ut.',
      advice: 'Slett teksten. Å gjere han kvit eller leggje eit felt over er ikkje å sladde.',
    },
  },
  sources: [{ title: 'Datatilsynet: sladding av dokumenter', url: 'https://www.datatilsynet.no/' }],
  messages: {
    nb: { hidden: 'Fila har skjult tekst på {count} steder.', white: 'Teksten har samme farge som bakgrunnen.' },
    nn: { hidden: 'Fila har skjult tekst på {count} stader.', white: 'Teksten har same farge som bakgrunnen.' },
  },
  applies: ({ format }) => format === 'docx' || format === 'odt' || format === 'pdf',
  check(document) {
    const count = document.meta.traces?.hidden ?? 0;
    const hidden = count > 0 ? [{ message: 'hidden', values: { count } } as const] : [];
    const white = document.nodes.filter((node) => isInvisible(document, node)).map(({ id }) => ({ message: 'white', at: id }) as const);
    return [...hidden, ...white];
  },
  examples: [
    { docx: [{ text: '⟦⟧Vi har innvilget søknaden din.' }], meta: { traces: { hidden: 2 } } },
    { docx: [{ text: '⟦⟧Vi har avslått søknaden din.' }, { text: 'Hilsen oss' }], meta: { traces: { hidden: 1, changes: 1 } } },
    { docx: [{ text: 'Synlig tekst.' }, { text: '⟦Navnet er sladdet.⟧', look: { color: '#ffffff' } }], note: 'Hvit tekst på hvitt papir.' },
    { docx: [{ text: 'Vi har innvilget søknaden din.' }] },
    { docx: [{ text: 'Vi har avslått søknaden din.', look: { color: '#333333' } }] },
    { docx: [{ text: 'Møtet er tirsdag.' }], meta: { traces: { comments: 1 } } },
    { language: 'nn', docx: [{ text: '⟦⟧Vi har ikkje innvilga søknaden din.' }], meta: { traces: { hidden: 2 } } },
    { language: 'nn', docx: [{ text: '⟦⟧Du får ikkje plass.' }], meta: { traces: { hidden: 1, changes: 1 } } },
    { language: 'nn', docx: [{ text: 'Synleg tekst.' }, { text: '⟦Namnet er ikkje synleg.⟧', look: { color: '#ffffff' } }] },
    { language: 'nn', docx: [{ text: 'Vi har ikkje innvilga søknaden din.' }] },
    { language: 'nn', docx: [{ text: 'Du får ikkje plass.', look: { color: '#333333' } }] },
    { language: 'nn', docx: [{ text: 'Møtet er ikkje tysdag.' }], meta: { traces: { comments: 1 } } },
  ],
});

/** True for the outermost node with text that nobody can see: its colour is that of the ground. */
function isInvisible(document: Document, node: Node): boolean {
  if (!isBlock(node) || node.text.plain.trim() === '' || !isSameAsGround(node)) return false;
  const inside = descendants(document, node);
  return inside.every((one) => one.look === undefined || isSameAsGround(one)) && !ancestors(document, node).some(isSameAsGround);
}

const isSameAsGround = ({ look }: Node): boolean =>
  look !== undefined && look.background !== undefined && look.color.toLowerCase() === look.background.toLowerCase();
