import { ancestors, type Block, type Box, blocks, type Document, defineRule } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/mistenkelig-leserekkefoelge',
  over: 'document',
  formats: ['pdf'],
  severity: 'warning',
  tags: ['wcag-1.3.2', 'niva-a'],
  docs: {
    nb: {
      title: 'Leserekkefølgen kan være feil',
      why: 'Skjermlesere følger rekkefølgen i taggene. Går den opp igjen på siden, kan svaret bli lest før spørsmålet.',
      advice:
        'Les dokumentet i den rekkefølgen taggene har: i Acrobat under Rekkefølge, eller med skjermleser. Klarsyn ser bare hvor teksten står på siden. Om rekkefølgen gir mening, må du bedømme selv.',
      limits:
        'Regelen ser bare om noe leses etter tekst som står under det i samme spalte. Den ser ikke i tabeller, topptekst og bunntekst, på sider med utagget tekst eller i en PDF uten tagger. Om rekkefølgen gir mening, må du bedømme selv.',
    },
    nn: {
      title: 'Leserekkjefølgja kan vere feil',
      why: 'Skjermlesarar følgjer rekkjefølgja i taggane. Går ho opp att på sida, kan svaret bli lese før spørsmålet.',
      advice:
        'Les dokumentet i den rekkjefølgja taggane har: i Acrobat under Rekkjefølgje, eller med skjermlesar. Klarsyn ser berre kvar teksten står på sida. Om rekkjefølgja gir meining, må du dømme om sjølv.',
      limits:
        'Regelen ser berre om noko blir lese etter tekst som står under det i same spalte. Han ser ikkje i tabellar, topptekst og botntekst, på sider med utagga tekst eller i ein PDF utan taggar. Om rekkjefølgja gir meining, må du vurdere sjølv.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 1.3.2 Meningsfull rekkefølge', url: 'https://www.w3.org/TR/WCAG21/#meaningful-sequence' },
    { title: 'W3C: PDF3, rekkefølgen i en PDF', url: 'https://www.w3.org/WAI/WCAG21/Techniques/pdf/PDF3' },
  ],
  messages: {
    nb: { upwards: 'Dette leses etter «{before}», men står over det på siden.' },
    nn: { upwards: 'Dette blir lese etter «{before}», men står over det på sida.' },
  },
  applies: ({ pdf }) => pdf?.isTagged === true,
  check(document) {
    const read = blocks(document).filter((block) => !isApart(document, block) && !isPartlyOurs(document, block));
    return read.flatMap((block, index) => {
      const before = read[index - 1];
      if (before === undefined || !isAbove(block, before)) return [];
      return { message: 'upwards', values: { before: shorten(before.text.plain) }, at: block.id, certainty: 'review' } as const;
    });
  },
  examples: [
    { pdf: [{ text: '⟦Svar på søknad⟧' }, { text: 'Du får plass i Solbakken.' }], about: { order: [1, 0] } },
    {
      pdf: [{ text: '⟦Slik søker du om plass⟧', role: 'H1' }, { text: 'Fyll ut skjemaet.' }, { text: 'Send det til oss.' }],
      about: { order: [1, 2, 0] },
    },
    {
      pdf: [{ text: 'Frister for søknad' }, { text: '⟦Husk fristen 1. mars.⟧' }, { text: 'Vi svarer i april.' }],
      about: { order: [0, 2, 1] },
    },
    { pdf: [{ text: 'Svar på søknad', role: 'H1' }, { text: 'Du får plass i Solbakken.' }] },
    { pdf: [{ text: 'Plass', role: 'TH' }, { text: '3 000 kroner', role: 'TD' }, { text: 'Vi sender regning hver måned.' }] },
    {
      pdf: [{ text: 'Svar på søknad' }, { text: 'Du får plass.' }],
      about: { isTagged: false },
      note: 'Uten tagger er det ingen rekkefølge å følge.',
    },
    { language: 'nn', pdf: [{ text: '⟦Svar på søknaden⟧' }, { text: 'Du får ikkje plass no.' }], about: { order: [1, 0] } },
    { language: 'nn', pdf: [{ text: '⟦Slik søkjer du om plass⟧', role: 'H1' }, { text: 'Fyll ut skjemaet.' }], about: { order: [1, 0] } },
    {
      language: 'nn',
      pdf: [{ text: 'Fristar for søknad' }, { text: '⟦Hugs fristen 1. mars.⟧' }, { text: 'Vi svarar i april.' }],
      about: { order: [0, 2, 1] },
    },
    { language: 'nn', pdf: [{ text: 'Svar på søknaden', role: 'H1' }, { text: 'Du får ikkje plass no.' }] },
    {
      language: 'nn',
      pdf: [{ text: 'Plass', role: 'TH' }, { text: '3 000 kroner', role: 'TD' }, { text: 'Vi sender rekning kvar månad.' }],
    },
    { language: 'nn', pdf: [{ text: 'Svar på søknaden' }, { text: 'Du får ikkje plass.' }], about: { isTagged: false } },
  ],
});

/** On a page where the tags leave text out, some of the order is ours. */
const isPartlyOurs = ({ pdf }: Document, { place }: Block): boolean => place.in === 'pdf' && pdf?.untagged.includes(place.page) === true;

/** What stands outside the text, or in a table, has an order of its own. */
const isApart = (document: Document, block: Block): boolean =>
  block.kind === 'cell' || ancestors(document, block).some(({ kind }) => kind === 'region' || kind === 'table');

/** True for a block that stands over the one before it, in the same column. */
function isAbove({ place }: Block, { place: before }: Block): boolean {
  if (place.in !== 'pdf' || before.in !== 'pdf' || place.page !== before.page) return false;
  return place.box.y + place.box.height <= before.box.y && shareColumn(place.box, before.box);
}

function shareColumn(one: Box, other: Box): boolean {
  const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  return shared > Math.min(one.width, other.width) / 2;
}

const shorten = (text: string): string => (text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s\S*$/, '')} …`);
