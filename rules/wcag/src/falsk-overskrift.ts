import { ancestors, type Block, type Document, defineRule, isBlock, type NodeOf, nodeOf } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/falsk-overskrift',
  over: 'node',
  kinds: ['paragraph'],
  formats: ['docx', 'odt', 'pdf'],
  needs: ['look'],
  severity: 'error',
  tags: ['wcag-1.3.1', 'niva-a', 'PROF-DOCX-FAKEHEADING'],
  options: { maxLength: 80, minBody: 40 },
  docs: {
    nb: {
      title: 'Avsnittet ser ut som en overskrift, men er ikke det',
      why: 'Skjermlesere og navigasjonsruten i Word og LibreOffice finner bare overskrifter som har overskriftsstil.',
      advice: 'Velg «Overskrift 1», «Overskrift 2» og så videre under Stiler. Endre utseendet i stilen, ikke i teksten.',
      limits:
        'Regelen ser korte avsnitt i fet skrift rett foran vanlig tekst. Den ser ikke overskrifter som bare er større eller har en annen farge. Om teksten er ment som overskrift, må du bedømme selv. En PDF uten tagger bedømmer den ikke.',
    },
    nn: {
      title: 'Avsnittet ser ut som ei overskrift, men er det ikkje',
      why: 'Skjermlesarar og navigasjonsruta i Word og LibreOffice finn berre overskrifter som har overskriftsstil.',
      advice: 'Vel «Overskrift 1», «Overskrift 2» og så vidare under Stilar. Endre utsjånaden i stilen, ikkje i teksten.',
      limits:
        'Regelen ser korte avsnitt i feit skrift rett framfor vanleg tekst. Han ser ikkje overskrifter som berre er større eller har ein annan farge. Om teksten er meint som overskrift, må du vurdere sjølv. Ein PDF utan taggar vurderer han ikkje.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' }],
  messages: {
    nb: {
      fake: '«{text}» er fet tekst i stilen «{style}». Er det en overskrift, trenger den overskriftsstil.',
      tagged: '«{text}» er fet tekst, men er tagget som vanlig avsnitt. Er det en overskrift, må taggen si det.',
    },
    nn: {
      fake: '«{text}» er feit tekst i stilen «{style}». Er det ei overskrift, treng ho overskriftsstil.',
      tagged: '«{text}» er feit tekst, men er tagga som vanleg avsnitt. Er det ei overskrift, må ho taggast slik.',
    },
  },
  applies: ({ text }, { options }) => text.plain !== '' && text.plain.length <= options.maxLength,
  check(paragraph, { document, options }) {
    const { text, look, word } = paragraph;
    if (look?.bold !== true || /[.!?:;,]$/.test(text.plain) || !/\p{L}{2}/u.test(text.plain)) return undefined;
    if (isApart(document, paragraph)) return undefined;
    const next = blockAfter(document, paragraph);
    if (next?.kind !== 'paragraph' || next.look?.bold === true || next.text.plain.length < options.minBody) return undefined;
    if (word !== undefined) return { message: 'fake', values: { text: text.plain, style: word.styleName }, certainty: 'review' };
    return document.pdf?.isTagged === true ? { message: 'tagged', values: { text: text.plain }, certainty: 'review' } : undefined;
  },
  examples: [
    {
      pdf: [{ text: '⟦Slik klager du⟧', look: { bold: true } }, { text: 'Send klagen til oss innen tre uker fra du fikk dette brevet.' }],
    },
    {
      pdf: [{ text: 'Slik klager du', role: 'H2' }, { text: 'Send klagen til oss innen tre uker fra du fikk dette brevet.' }],
    },
    {
      docx: [
        { text: '⟦Slik klager du⟧', style: 'Normal', look: { bold: true } },
        { text: 'Send klagen til oss innen tre uker fra du fikk dette brevet.' },
      ],
    },
    {
      docx: [
        { text: 'Hei, Anna.' },
        { text: '⟦Hva skjer nå⟧', look: { bold: true, fontSizePt: 14 } },
        { text: 'Vi leser søknaden din og svarer deg innen 1. mai, som er fristen vår.' },
      ],
    },
    {
      docx: [{ text: '⟦Frister⟧', look: { bold: true } }, { text: 'Du må søke innen 1. mars for å få plass når barnehageåret begynner.' }],
    },
    { docx: [{ text: 'Slik klager du', style: 'Overskrift 2' }, { text: 'Send klagen til oss innen tre uker fra du fikk dette brevet.' }] },
    {
      docx: [
        { text: 'Husk fristen 1. mars!', look: { bold: true } },
        { text: 'Du må søke innen 1. mars for å få plass når barnehageåret begynner.' },
      ],
      note: 'En uthevet setning er ingen overskrift.',
    },
    { docx: [{ text: 'Kari Moe', look: { bold: true } }, { text: 'rådgiver' }], note: 'Et navn i underskriften heller ikke.' },
    {
      language: 'nn',
      docx: [
        { text: '⟦Slik klagar du⟧', style: 'Normal', look: { bold: true } },
        { text: 'Send klaga til oss innan tre veker frå du fekk dette brevet.' },
      ],
    },
    {
      language: 'nn',
      docx: [
        { text: '⟦Kva skjer no⟧', look: { bold: true } },
        { text: 'Vi les søknaden din og svarar deg innan 1. mai, som er fristen vår.' },
      ],
    },
    {
      language: 'nn',
      docx: [{ text: '⟦Fristar⟧', look: { bold: true } }, { text: 'Du må søkje innan 1. mars for å få plass når barnehageåret byrjar.' }],
    },
    {
      language: 'nn',
      docx: [{ text: 'Slik klagar du', style: 'Overskrift 2' }, { text: 'Send klaga til oss innan tre veker frå du fekk dette brevet.' }],
    },
    {
      language: 'nn',
      docx: [
        { text: 'Hugs fristen 1. mars!', look: { bold: true } },
        { text: 'Du må søkje innan 1. mars for å få plass når barnehageåret byrjar.' },
      ],
    },
    { language: 'nn', docx: [{ text: 'Kari Moe', look: { bold: true } }, { text: 'rådgjevar' }] },
  ],
});

/** True in headers, footers, tables and lists, where bold text heads nothing. */
const isApart = (document: Document, paragraph: NodeOf<'paragraph'>): boolean =>
  ancestors(document, paragraph).some(({ kind }) => kind === 'region' || kind === 'cell' || kind === 'item' || kind === 'table');

/** The next block that holds text. */
function blockAfter(document: Document, { end }: NodeOf<'paragraph'>): Block | undefined {
  for (let id = end; id < document.nodes.length; id += 1) {
    const node = nodeOf(document, id);
    if (isBlock(node) && node.text.plain !== '') return node;
  }
  return undefined;
}
