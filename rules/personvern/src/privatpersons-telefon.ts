import { defineRule } from '@klarsyn/core';
import { privateCue, publicCue } from './shared/private.ts';

/** A mobile number: eight digits that begin with 4 or 9. */
const mobile =
  /(?<![\d.,/+-])(?:(?:\+|00)47\s?)?[49]\d{2}\s?\d{2}\s?\d{3}(?![\d]|[.,/-]\d|\s\d)|(?<![\d.,/+-])(?:(?:\+|00)47\s?)?[49]\d(?:\s?\d{2}){3}(?![\d]|[.,/-]\d|\s\d)/gu;
/** How far before a number, in characters, a word may say whose it is. */
const reach = 80;

export default defineRule({
  id: 'personvern/privatpersons-telefon',
  over: 'node',
  kinds: ['paragraph', 'cell', 'caption', 'label', 'heading'],
  severity: 'hint',
  tags: ['PRIV-PHONE', 'SEED-SOR-01'],
  docs: {
    nb: {
      title: 'Telefonnummeret til en privatperson',
      why: 'Nummeret til en søker, nabo eller pårørende er en personopplysning. Det skal ikke ligge åpent uten grunn.',
      advice: 'Ta det bort, eller spør personen først. Ansattes arbeidsnummer kan stå: skriv tittelen ved siden av.',
    },
    nn: {
      title: 'Telefonnummeret til ein privatperson',
      why: 'Nummeret til ein søkjar, nabo eller pårørande er ei personopplysning. Det skal ikkje liggje ope utan grunn.',
      advice: 'Ta det bort, eller spør personen først. Arbeidsnummeret til tilsette kan stå: skriv tittelen ved sida av.',
    },
  },
  sources: [{ title: 'Personvernforordningen artikkel 5', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: { found: 'Dette ser ut som telefonnummeret til en privatperson.' },
    nn: { found: 'Dette ser ut som telefonnummeret til ein privatperson.' },
  },
  check(block) {
    const { plain } = block.text;
    return [...plain.matchAll(mobile)].flatMap((match) => {
      const around = plain.slice(Math.max(0, match.index - reach), match.index);
      if (!privateCue.test(around) || publicCue.test(around)) return [];
      const at = { node: block.id, start: match.index, end: match.index + match[0].length };
      return { message: 'found', at, certainty: 'review' } as const;
    });
  },
  examples: [
    { text: 'Søkeren kan nås på telefon ⟦987 65 432⟧.' },
    { text: 'Nabo Kari Moe, mobil ⟦98 76 54 32⟧, har merknader.' },
    { text: 'Pårørende: Per Vik, tlf. ⟦+47 412 34 567⟧' },
    { text: 'Ring saksbehandler Kari Moe på 987 65 432.' },
    { text: 'Søkere kan ringe servicetorget på 987 65 432.' },
    { text: 'Naboen har eiendom 98/7654 og klagde i 2027.' },
    { language: 'nn', text: 'Søkjaren kan ikkje nåast på telefon ⟦987 65 432⟧.' },
    { language: 'nn', text: 'Naboen Kari Moe, mobil ⟦98 76 54 32⟧, har ikkje merknader.' },
    { language: 'nn', text: 'Pårørande: Per Vik, tlf. ⟦+47 412 34 567⟧. Ring ikkje om natta.' },
    { language: 'nn', text: 'Ring saksbehandlar Kari Moe på 987 65 432, ikkje skriv.' },
    { language: 'nn', text: 'Søkjarar kan ringje servicetorget på 987 65 432.' },
    { language: 'nn', text: 'Naboen har eigedom 98/7654 og klaga ikkje i 2027.' },
  ],
});
