import { defineRule } from '@klarsyn/core';
import { findInProse, isRunning } from './shared/prose.ts';

const shout =
  /(?:(?<![\p{L}\p{N}])(?!(?:NB|OBS|Obs|Merk|MERK|Viktig|Husk|Hugs)!)[\p{L}\p{N}][\p{L}\p{N}-]*|[»)%])\s?!+(?![\p{L}\p{N}.,])/gu;
/** Greetings, thanks and good wishes may be warm. */
const warm =
  /^(?:hei|hallo|heisann|nb|obs|kjære|ærede|ærade|oi|ps|god(?:e|t)?\s\p{L}+|gratulerer|gratulasjon|velkommen|velkomen|takk|tusen\stakk|mange\stakk|lykke\stil|lukke\stil|hurra|bravo|skål|hilsen|helsing|ha\s(?:en|ein|ei|det)|på\sgjensyn|vel\s\p{L}+|kos\s)(?!\p{L})|(?:lykke\stil|lukke\stil|velkommen|velkomen|velkomne|takk|gratulerer|gleder\soss|gled\soss|ønske[rt]?\s(?:deg|dere|dykk)|ønskjer\s(?:deg|dykk)|(?:god|godt)\s(?:tur|jul|sommer|sommar|helg|påske|bedring|betring|fornøyelse|nyttår|ferie))(?!\p{L})/iu;
/** A form that says it has done what it was asked to: «Søknaden er sendt!» */
const done = /(?:sendt|lastet opp|lasta opp|lagret|lagra|mottatt|motteken|teken imot)!$/iu;
/** Kinds of text where a livelier tone is the custom. */
const lively: ReadonlySet<string> = new Set(['innlegg']);

export default defineRule({
  id: 'klarsprak/utropstegn',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['SEED-MOD-09'],
  docs: {
    nb: {
      title: 'Det står utropstegn i en formell tekst',
      why: 'Et utropstegn kan høres ut som kjeft når det kommer fra en myndighet. Viktige ting blir ikke tydeligere av det.',
      advice:
        'Skriv punktum, og si hva som skjer: «Svar innen 1. mai. Ellers mister du plassen.» Hilsener, takk og lykkeønskninger kan ha utropstegn.',
    },
    nn: {
      title: 'Det står utropsteikn i ein formell tekst',
      why: 'Eit utropsteikn kan høyrast ut som kjeft når det kjem frå ei styresmakt. Viktige ting blir ikkje tydelegare av det.',
      advice:
        'Skriv punktum, og sei kva som skjer: «Svar innan 1. mai. Elles mistar du plassen.» Helsingar, takk og lykkeønske kan ha utropsteikn.',
    },
  },
  sources: [{ title: 'Modum kommune: kommunikasjonsstrategi' }, { title: 'Språkrådet: utropstegn' }],
  messages: {
    nb: { shout: '«{found}» kan høres ut som et rop. Skriv punktum.' },
    nn: { shout: '«{found}» kan høyrast ut som eit rop. Skriv punktum.' },
  },
  applies: (sentence, context) =>
    sentence.plain.includes('!') &&
    isRunning(sentence, context.document) &&
    !warm.test(sentence.plain) &&
    !isAnother(sentence.plain) &&
    !lively.has(context.document.kind?.value ?? ''),
  check(sentence, context) {
    return findInProse(sentence, shout, context).flatMap(({ match, span }) => {
      // «Norsk i hundre! er lagd fram»: the mark belongs to a title, and the sentence goes on.
      if (/^\s\p{Ll}/u.test(sentence.plain.slice(match.index + match[0].length)) || done.test(sentence.plain)) return [];
      const length = /\s?!+$/.exec(match[0])?.[0].length ?? 1;
      const edit = { span: { ...span, start: span.end - length }, replacement: '.' };
      return { message: 'shout', values: { found: match[0] }, at: span, fix: { safe: false, edits: [edit] } } as const;
    });
  },
  examples: [
    { text: 'Husk å ⟦svare!⟧', becomes: 'Husk å svare.' },
    { text: 'Fristen er ⟦absolutt!!⟧ Vi kan ikke vente.', becomes: 'Fristen er absolutt. Vi kan ikke vente.' },
    { text: 'Du må betale innen ⟦fristen!⟧', becomes: 'Du må betale innen fristen.' },
    { text: 'Hei! Takk for søknaden! Gratulerer med plassen!' },
    { text: 'Vi ønsker deg lykke til! Svar innen 1. mai.' },
    { kind: 'innlegg', text: 'I morgen åpner badet!', note: 'Et innlegg i sosiale medier kan være muntlig.' },
    { text: 'Skiltet sier «Stopp her!» på begge sider.', note: 'Et sitat.' },
    { language: 'nn', text: 'Hugs å ⟦svare!⟧', becomes: 'Hugs å svare.' },
    { language: 'nn', text: 'Fristen er ⟦absolutt!!⟧ Vi kan ikkje vente.', becomes: 'Fristen er absolutt. Vi kan ikkje vente.' },
    { language: 'nn', text: 'Du må betale innan ⟦fristen!⟧', becomes: 'Du må betale innan fristen.' },
    { language: 'nn', text: 'Hei! Takk for søknaden! Gratulerer med plassen!' },
    { language: 'nn', text: 'Vi ønskjer deg lukke til! Svar innan 1. mai.' },
    { text: 'Søknaden din er sendt! I planen Norsk i hundre! er det ti tiltak.', note: 'En kvittering, og tittelen på en plan.' },
    { language: 'nn', kind: 'innlegg', text: 'I morgon opnar badet!' },
  ],
});

/** True when somebody else speaks: a person in the first person, a line of a program, the number of a section. */
const isAnother = (plain: string): boolean => /^\d+\.\d|(?<!\p{L})(?:jeg|eg|meg|min|mine)(?!\p{L})|\p{L}\.\p{L}+\.\p{L}{3}/iu.test(plain);
