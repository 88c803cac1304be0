import { defineRule } from '@klarsyn/core';

/** Street with a number, and a postcode with a place. */
const address =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.'-]+\s){0,3}\p{L}*(?:vei|veien|veg|vegen|gate|gata|gaten|allé|alleen|stien|svingen|bakken|lia|haugen|plassen|tunet|terrasse|ringen|kroken|jordet)\s\d{1,4}\s?[A-Z]?,?\s+(?:og\s)?\d{4}\s\p{Lu}[\p{L}-]+/gu;
const homeCue =
  /(?<!\p{L})(?:bor (?:ikke )?(?:i|på|ved)|bur (?:ikkje )?(?:i|på|ved)|bosatt (?:i|på)|busett (?:i|på)|hjemmeadresse\p{L}*|heimeadress\p{L}*|privatadress\p{L}*|privat adresse|hjemme hos|heime hos|bostedsadresse\p{L}*|bustadadress\p{L}*)(?!\p{L})/iu;
/** How far before an address, in characters, a word may say that somebody lives there. */
const reach = 60;

export default defineRule({
  id: 'personvern/hjemmeadresse',
  over: 'node',
  kinds: ['paragraph', 'cell', 'caption'],
  severity: 'hint',
  tags: ['PRIV-ADDRESS'],
  docs: {
    nb: {
      title: 'Hjemmeadressen til en person',
      why: 'Hvor en person bor, kan være skjult for noen av gode grunner.',
      advice: 'Ta den bort der saken ikke trenger den. I byggesaker er eiendommen nok.',
    },
    nn: {
      title: 'Heimeadressa til ein person',
      why: 'Kvar ein person bur, kan vere skjult for nokon av gode grunnar.',
      advice: 'Ta henne bort der saka ikkje treng henne. I byggjesaker er eigedomen nok.',
    },
  },
  sources: [{ title: 'Personvernforordningen artikkel 5', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: { found: 'Her står det hvor en person bor.' },
    nn: { found: 'Her står det kvar ein person bur.' },
  },
  check(block) {
    const { plain } = block.text;
    return [...plain.matchAll(address)].flatMap((match) => {
      if (!homeCue.test(plain.slice(Math.max(0, match.index - reach), match.index))) return [];
      const at = { node: block.id, start: match.index, end: match.index + match[0].length };
      return { message: 'found', at, certainty: 'review' } as const;
    });
  },
  examples: [
    { text: 'Kari Moe bor i ⟦Lyngveien 4, 3999 Fjordvik⟧.' },
    { text: 'Hjemmeadresse: ⟦Storgata 12 B, 3999 Fjordvik⟧' },
    { text: 'Søkeren er bosatt i ⟦Nedre Bakkegate 7, 3999 Fjordvik⟧ med to barn.' },
    { text: 'Rådhuset ligger i Storgata 12, 3999 Fjordvik.' },
    { text: 'Tiltaket gjelder Lyngveien 4, 3999 Fjordvik.' },
    { text: 'Kari Moe bor i Fjordvik.' },
    { language: 'nn', text: 'Kari Moe bur ikkje i ⟦Lyngvegen 4, 3999 Fjordvik⟧ lenger.' },
    { language: 'nn', text: 'Heimeadresse: ⟦Storgata 12 B, 3999 Fjordvik⟧. Del henne ikkje.' },
    { language: 'nn', text: 'Søkjaren er busett i ⟦Nedre Bakkegata 7, 3999 Fjordvik⟧, ikkje i byen.' },
    { language: 'nn', text: 'Rådhuset ligg ikkje i Storgata 12, 3999 Fjordvik.' },
    { language: 'nn', text: 'Tiltaket gjeld ikkje Lyngvegen 4, 3999 Fjordvik.' },
    { language: 'nn', text: 'Kari Moe bur ikkje i Fjordvik.' },
  ],
});
