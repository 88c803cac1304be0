import { defineRule, oncePerText } from '@klarsyn/core';
import { genreOf } from './shared/genre.ts';
import { type Line, linesOf } from './shared/lines.ts';

/** Kinds in which the municipality acts as an authority. */
const authority: ReadonlySet<string> = new Set(['vedtak', 'avslag', 'forhaandsvarsel', 'tilsyn']);
/** Words that say it also owns, hires or runs what the letter is about. */
const owner =
  /(?<!\p{L})(?:(?:kommunen|vi)\s+(?:eier|eig|er eier av|er eigar av|leier ut|leiger ut|er utleier|er utleigar|er arbeidsgiver|er arbeidsgjevar)|kommunens\s+(?:egen\s+|eigen\s+)?(?:eiendom|eigedom|grunn|tomt|tomta|bygg|vei|veg)|(?:eiendommen|eigedomen|tomta|tomten|grunnen|bygget|veien|vegen)\s+(?:eies av|er eid av|er eigd av|tilhører|høyrer til)\s+kommunen|kommunal\s+(?:grunn|tomt|eiendom|eigedom))(?!\p{L})/iu;
const statement =
  /(?<!\p{L})som\s+(?:\p{L}+\s)?(?:\p{L}*myndighet|\p{L}*styresmakt|grunneier|grunneigar|eier|eigar|utleier|utleigar|arbeidsgiver|arbeidsgjevar|skoleeier|skuleeigar|barnehageeier|barnehageeigar|vegeier|veieier|vegeigar|tjenesteyter|tenesteytar|tiltakshaver|tiltakshavar|forslagsstiller|forslagsstillar)(?:en|a)?(?!\p{L})|(?<!\p{L})i\s+(?:rollen|rolla)\s+som(?!\p{L})/iu;

const isStatement = oncePerText((line) => statement.test(line));
const isOwner = oncePerText((line) => owner.test(line));

export default defineRule({
  id: 'avsender/uklar-kommunerolle',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['SEED-ASK-08', 'SEED-ASK-09'],
  docs: {
    nb: {
      title: 'Kommunen har to roller, men sier ikke hvilken den har her',
      why: 'Kommunen kan eie tomta og samtidig avgjøre byggesaken. Leseren skal vite hvilken av dem som skriver.',
      advice: 'Skriv «Kommunen avgjør saken som bygningsmyndighet» eller «som grunneier».',
    },
    nn: {
      title: 'Kommunen har to roller, men seier ikkje kva for ei han har her',
      why: 'Kommunen kan eige tomta og samtidig avgjere byggjesaka. Lesaren skal vite kven av dei som skriv.',
      advice: 'Skriv «Kommunen avgjer saka som bygningsstyresmakt» eller «som grunneigar».',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Asker kommune: innbyggerne kjenner til hvilken rolle kommunen har' }],
  messages: {
    nb: { found: '«{words}»: kommunen avgjør også saken. Si i hvilken rolle dere skriver.' },
    nn: { found: '«{words}»: kommunen avgjer òg saka. Sei i kva rolle de skriv.' },
  },
  applies: (document) => genreOf(document) === 'letter' && authority.has(document.kind?.value ?? ''),
  check(document) {
    const lines: readonly Line[] = linesOf(document);
    if (lines.some(({ text }) => isStatement(text))) return undefined;
    const line = lines.find(({ text }) => isOwner(text));
    const match = line === undefined ? null : owner.exec(line.text);
    if (line === undefined || match === null) return undefined;
    const start = line.span.end - line.text.length + match.index;
    const at = { ...line.span, start, end: start + match[0].length };
    return { message: 'found', values: { words: match[0] }, at, certainty: 'review' };
  },
  examples: [
    { kind: 'vedtak', text: '⟦Kommunen eier⟧ tomta. Vi gir deg tillatelse til å bygge.' },
    { kind: 'avslag', text: 'Vi avslår søknaden. Tiltaket står på ⟦kommunal grunn⟧.' },
    { kind: 'forhaandsvarsel', text: 'Vi vil gi deg pålegg. Gjerdet står på ⟦kommunens eiendom⟧.' },
    { kind: 'vedtak', text: 'Kommunen eier tomta. Vi avgjør saken som bygningsmyndighet.' },
    { kind: 'avslag', text: 'Vi avslår søknaden. Som grunneier har kommunen også sagt nei.' },
    { kind: 'vedtak', text: 'Du eier tomta. Vi gir deg tillatelse til å bygge.' },
    { language: 'nn', kind: 'vedtak', text: '⟦Kommunen eig⟧ tomta. Du får ikkje byggje.' },
    { language: 'nn', kind: 'avslag', text: 'Du får ikkje byggje. Tiltaket står på ⟦kommunal grunn⟧.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Gjerdet kan ikkje stå. Det er på ⟦kommunal eigedom⟧.' },
    { language: 'nn', kind: 'vedtak', text: 'Kommunen eig tomta. Vi avgjer ikkje saka som grunneigar.' },
    { language: 'nn', kind: 'avslag', text: 'Du får ikkje byggje. Vi avgjer saka som bygningsstyresmakt.' },
    { language: 'nn', kind: 'vedtak', text: 'Du eig ikkje tomta. Ho er selt.' },
  ],
});
