import { defineRule, type Form, isForm, isQuoted } from '@klarsyn/core';
import { find } from './shared/find.ts';

/** Smileys made of signs or drawn. A colon before a digit is a time, and before a bracket with a space a list. */
const smiley = /(?<![\p{L}\p{N}:])(?:[:;]-?[)(DPp](?![\p{L}\p{N}])|[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}])/gu;

const slang: Readonly<Record<Form, RegExp>> = {
  nb: /(?<!\p{L})(?:lol|omg|asap|dritbra|dritkult|kjempedigg|supergøy|heisann|hallaien|null stress|skikkelig digg|kult å se deg)(?!\p{L})/giu,
  nn: /(?<!\p{L})(?:lol|omg|asap|dritbra|dritkult|kjempedigg|supergøy|heisann|hallaien|null stress|skikkeleg digg)(?!\p{L})/giu,
};

const threat: Readonly<Record<Form, RegExp>> = {
  nb: /(?<!\p{L})(?:vi (?:advarer|truer) deg|dette er siste sjanse|du må skjerpe deg|ta deg sammen|vi vil ikke nøle med|du har deg selv å takke)(?!\p{L})/giu,
  nn: /(?<!\p{L})(?:vi (?:åtvarar|trugar) deg|dette er siste sjanse|du må skjerpe deg|ta deg saman|vi vil ikkje nøle med|du har deg sjølv å takke)(?!\p{L})/giu,
};

export default defineRule({
  id: 'klarsprak/userioes-tone',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'hint',
  tags: ['SEED-MOD-09', 'prove'],
  docs: {
    nb: {
      title: 'Tonen passer ikke til en kommune',
      why: 'Smilefjes og slang kan virke useriøst, og trusler skremmer leseren fra å ta kontakt.',
      advice: 'Skriv vennlig og rett fram. Si hva som skjer når fristen er ute.',
    },
    nn: {
      title: 'Tonen passar ikkje til ein kommune',
      why: 'Smilefjes og slang kan verke useriøst, og truslar skremmer lesaren frå å ta kontakt.',
      advice: 'Skriv venleg og rett fram. Sei kva som skjer når fristen er ute.',
    },
  },
  sources: [{ title: 'Modum kommunes kommunikasjonsstrategi' }],
  messages: {
    nb: { smiley: '«{found}» er et smilefjes.', slang: '«{found}» er slang.', threat: '«{found}» kan leses som en trussel.' },
    nn: { smiley: '«{found}» er eit smilefjes.', slang: '«{found}» er slang.', threat: '«{found}» kan lesast som ein trussel.' },
  },
  check(sentence, context) {
    const { language } = sentence;
    if (!isForm(language)) return undefined;
    const patterns = [
      ['smiley', smiley],
      ['slang', slang[language]],
      ['threat', threat[language]],
    ] as const;
    return patterns.flatMap(([message, pattern]) =>
      find(sentence, pattern)
        .filter(({ span }) => !isQuoted(context.document, span))
        .map(({ match, span }) => ({ message, values: { found: match[0] }, at: span })),
    );
  },
  examples: [
    { text: 'Vi gleder oss til å se deg ⟦:)⟧' },
    { text: '⟦Heisann⟧, nå er det tid for å søke.' },
    { text: '⟦Du må skjerpe deg⟧ hvis du vil beholde plassen.' },
    { text: 'Vi gleder oss til å se deg.' },
    { text: 'Hun skrev: «Heisann, kom i dag :)»' },
    { text: 'Møtet er 12:00 (i storsalen). Ta med: (1) pass, (2) bilde.' },
    { language: 'nn', text: 'Vi gler oss til å sjå deg ⟦:)⟧' },
    { language: 'nn', text: '⟦Heisann⟧, no er det tid for å søkje.' },
    { language: 'nn', text: '⟦Du må skjerpe deg⟧ om du ikkje vil miste plassen.' },
    { language: 'nn', text: 'Vi gler oss til å sjå deg, ikkje gløym det.' },
    { language: 'nn', text: 'Ho skreiv: «Heisann, kom i dag :)»' },
    { language: 'nn', text: 'Møtet er 12:00 (i storsalen), ikkje seinare.' },
  ],
});
