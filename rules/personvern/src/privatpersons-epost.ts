import { ancestors, defineRule, headingAbove } from '@klarsyn/core';
import { privateCue } from './shared/private.ts';

/** Hosts of mail that private persons have. */
const address =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:gmail|hotmail|outlook|live|online|icloud|yahoo|msn|me|broadpark|lyse|getmail)\.(?:com|no|net)(?![\p{L}\p{N}-])/giu;
/** Clubs often have nothing else, and want it told. */
const club =
  /(?<!\p{L})(?:\p{L}*(?:lag|laget|laga|lagene|forening|foreninga|foreningen|foreiningar?|foreininga|klubb|klubben|korps|korpset|kor|koret|velforening|idrettslag|frivillig)\p{L}{0,3})(?!\p{L})/iu;
/** A title beside it makes it an address of the organisation: then another rule asks why it is private. */
const atWork =
  /(?<!\p{L})(?:\p{L}*(?:leder|leiar|sjef|styrer|styrar|rektor|rådgiver|rådgivar|rådgjevar|behandler|behandlar|lærer|lærar)(?:en)?|kommune\p{L}*)(?!\p{L})/iu;
const reach = 120;

export default defineRule({
  id: 'personvern/privatpersons-epost',
  over: 'node',
  kinds: ['paragraph', 'cell', 'caption', 'label'],
  severity: 'hint',
  tags: ['PRIV-EMAIL', 'SEED-SOR-01'],
  docs: {
    nb: {
      title: 'E-postadressen til en privatperson',
      why: 'Adressen sier hvem personen er, og blir samlet inn av dem som sender søppelpost.',
      advice: 'Ta den bort, eller spør personen først. Lag og foreninger kan ha sin adresse stående.',
    },
    nn: {
      title: 'E-postadressa til ein privatperson',
      why: 'Adressa seier kven personen er, og blir samla inn av dei som sender søppelpost.',
      advice: 'Ta henne bort, eller spør personen først. Lag og foreiningar kan ha adressa si ståande.',
    },
  },
  sources: [{ title: 'Personvernforordningen artikkel 5', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: { found: 'Dette ser ut som e-postadressen til en privatperson.' },
    nn: { found: 'Dette ser ut som e-postadressa til ein privatperson.' },
  },
  check(block, { document }) {
    const { plain } = block.text;
    if (!plain.includes('@')) return [];
    const isContact = ancestors(document, block).some(
      (above) => above.kind === 'region' && /^(?:footer|signature|address)$/.test(above.region),
    );
    if (isContact) return [];
    const heading = headingAbove(document, block)?.text.plain ?? '';
    return [...plain.matchAll(address)].flatMap((match) => {
      const around = plain.slice(Math.max(0, match.index - reach), match.index + match[0].length + reach);
      const isTold = privateCue.test(around);
      if (!isTold && (club.test(`${heading} ${around}`) || atWork.test(around))) return [];
      // Alone on a line after a greeting it is the sender's.
      if (!isTold && plain.replace(match[0], '').replace(/e-?post|[:\s|]/gi, '') === '') return [];
      const at = { node: block.id, start: match.index, end: match.index + match[0].length };
      return { message: 'found', at, certainty: 'review' } as const;
    });
  },
  examples: [
    { text: 'Søkeren, Kari Moe, har adressen ⟦kari.moe@gmail.com⟧.' },
    { text: 'Merknaden kom fra ⟦pervik62@online.no⟧ i mai.' },
    { text: 'Naboen skrev til oss fra ⟦nabo@hotmail.com⟧ og fra telefonen.' },
    { text: 'Skriv til oss på post@fjordvik.example.' },
    { text: 'Fjordvik idrettslag: fjordvikil@gmail.com', note: 'Laget vil bli funnet.' },
    { text: 'Kari Moe, rektor, karimoe@gmail.com', note: 'En ansatt er en annen regels sak.' },
    { language: 'nn', text: 'Søkjaren, Kari Moe, har ikkje adressa ⟦kari.moe@gmail.com⟧ lenger.' },
    { language: 'nn', text: 'Merknaden kom frå ⟦pervik62@online.no⟧ i mai, ikkje før.' },
    { language: 'nn', text: 'Naboen skreiv ikkje til oss frå ⟦nabo@hotmail.com⟧ og telefonen.' },
    { language: 'nn', text: 'Skriv ikkje til oss på post@fjordvik.example.' },
    { language: 'nn', text: 'Fjordvik ungdomslag: fjordvikul@gmail.com. Laget har ikkje telefon.' },
    { language: 'nn', text: 'Kari Moe, rektor, karimoe@gmail.com, svarer ikkje i dag.' },
  ],
});
