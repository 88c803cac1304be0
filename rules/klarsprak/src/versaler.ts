import { type Document, defineRule, nodeOf } from '@klarsyn/core';
import { findInProse } from './shared/prose.ts';

const upper = /(?<![\p{L}\p{N}_/.&-])\p{Lu}{2,}(?![\p{L}\p{N}_/&-]|\.\p{L})!*/gu;
/** Words that are written in capitals to be heard, and are no abbreviations. */
const raised: ReadonlySet<string> = new Set(
  `ikke ikkje kun bare berre må skal kan bør vil alle alltid aldri ingen ingenting inga viktig husk hugs merk før etter både eller heile hele straks
  gratis stengt åpent åpen ope open nytt nye alt hver kvar samme same første siste ditt din dine også meget svært frist fristen svar innen innan
  uten utan med uansett absolutt forbudt forbode lovlig lovleg ulovlig ulovleg obligatorisk minst maks både hvis viss dersom samtidig snarest
  haster hastar advarsel åtvaring begge samtlige ellers elles derfor difor`.split(/\s+/),
);
/** Endings that show a long word to be Norwegian, and not a name or a short name. */
const norwegian =
  /(?:[^ns]en|ene|ane|ing|inga|ingen|else|elsen|het|heten|heit|heita|lig|leg|lige|lege|isk|iske|ende|ande|ede|erer|erar|asjon|asjonen)$/;
/** Letters a word must have before its ending is trusted. */
const shortest = 7;
/** How many characters on either side show whether a word stands in a line of capitals. */
const reach = 80;
/** Words that open a warning: «VIKTIG: …». Other words in capitals before a colon are labels. */
const warning = /^(?:VIKTIG|MERK|HUSK|HUGS|ADVARSEL|ÅTVARING|NYTT)\s?:$/;
/** A line in capitals that runs on into the next one: the next word begins a sentence. */
const runsOn = /^(?:\s\p{Lu}[\p{Lu}\p{N}-]*)*\s(?:«|\p{Lu}\p{Ll})/u;
const runsIn = /(?<!\p{L})\p{Lu}{2,}\s(?:\p{Lu}+\s)*$/u;

/** Words that a standard or a specification writes in capitals to say how strong a demand is (RFC 2119). */
const demands: ReadonlySet<string> = new Set('MÅ SKAL BØR KAN IKKE'.split(' '));
const known = new WeakMap<Document, boolean>();

/** True for a document that uses two of these or more: it is written for those who build to it. */
function isStandard(document: Document): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const met = new Set<string>();
  for (const node of document.nodes) {
    if (!('text' in node)) continue;
    for (const [word] of node.text.plain.matchAll(/(?<![\p{L}])(?:MÅ|SKAL|BØR|KAN)(?!\p{L})/gu)) met.add(word);
  }
  known.set(document, met.size >= 2);
  return met.size >= 2;
}

export default defineRule({
  id: 'klarsprak/versaler',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['SEED-MOD-09'],
  docs: {
    nb: {
      title: 'Ord er skrevet med bare store bokstaver',
      why: 'Store bokstaver leses saktere, høres ut som rop, og kan bli stavet bokstav for bokstav av en skjermleser.',
      advice: 'Skriv med små bokstaver. Er noe viktig, så sett det først eller i en setning for seg.',
    },
    nn: {
      title: 'Ord er skrivne med berre store bokstavar',
      why: 'Store bokstavar blir lesne saktare, høyrest ut som rop, og kan bli stava bokstav for bokstav av ein skjermlesar.',
      advice: 'Skriv med små bokstavar. Er noko viktig, så set det først eller i ei setning for seg.',
    },
  },
  sources: [
    { title: 'Digdirs designsystem: lett å skumlese', url: 'https://github.com/digdir/designsystemet' },
    { title: 'Altinn: tone og språk', url: 'https://docs.altinn.studio/app/guides/design/guidelines/tone-of-voice/' },
  ],
  messages: {
    nb: { capitals: '«{found}» er skrevet med store bokstaver. Skriv «{right}».' },
    nn: { capitals: '«{found}» er skrive med store bokstavar. Skriv «{right}».' },
  },
  applies: (sentence, context) => /\p{Lu}{2}/u.test(sentence.plain) && nodeOf(context.document, sentence.span.node).kind !== 'heading',
  check(sentence, context) {
    const { plain } = sentence;
    // A line in capitals only is a heading or a name in the letterhead, unless it shouts.
    if (!/\p{Ll}{2}/u.test(plain) && !plain.endsWith('!') && !warning.test(plain)) return undefined;
    return findInProse(sentence, upper, context).flatMap(({ match, span }) => {
      if (demands.has(match[0]) && isStandard(context.document)) return [];
      const word = match[0].replace(/!+$/, '');
      const lower = word.toLowerCase();
      if (isLine(plain, match.index, match.index + match[0].length)) return [];
      if (!raised.has(lower) && (word.length < shortest || !norwegian.test(lower))) return [];
      const right = match.index === 0 ? word.charAt(0) + lower.slice(1) : lower;
      const at = { ...span, end: span.start + word.length };
      const fix = { safe: raised.has(lower), edits: [{ span: at, replacement: right }] };
      return { message: 'capitals', values: { found: word, right }, at, fix };
    });
  },
  examples: [
    { text: 'Du må ⟦IKKE⟧ sende originalen.', becomes: 'Du må ikke sende originalen.' },
    { text: '⟦VIKTIG⟧: Svar innen fristen.', becomes: 'Viktig: Svar innen fristen.' },
    { text: 'Send inn ⟦LEGEERKLÆRINGEN⟧ sammen med søknaden.', becomes: 'Send inn legeerklæringen sammen med søknaden.' },
    { text: 'Du må ikke sende originalen.' },
    { text: 'Vi følger UNICEF, NATO og EU.', note: 'Forkortelser.' },
    { markdown: '# VEDTAK OM SKYSS\n\nDu får skyss fra mandag.', note: 'En overskrift kan ha en stil som gir store bokstaver.' },
    { text: 'FJORDVIK KOMMUNE\n\nDu får skyss fra mandag.', note: 'Brevhodet.' },
    { language: 'nn', text: 'Du må ⟦IKKJE⟧ sende originalen.', becomes: 'Du må ikkje sende originalen.' },
    { language: 'nn', text: '⟦VIKTIG⟧: Svar innan fristen.', becomes: 'Viktig: Svar innan fristen.' },
    { language: 'nn', text: 'Send inn ⟦LEGEERKLÆRINGA⟧ saman med søknaden.', becomes: 'Send inn legeerklæringa saman med søknaden.' },
    { language: 'nn', text: 'Du må ikkje sende originalen.' },
    { language: 'nn', text: 'Vi følgjer UNICEF, NATO og EU.' },
    { language: 'nn', text: 'FJORDVIK KOMMUNE\n\nDu får skyss frå måndag.' },
  ],
});

/** True for a word of a heading in capitals that stands on the line before its text, or of four words in capitals or more. */
function isLine(plain: string, start: number, end: number): boolean {
  const after = plain.slice(end, end + reach);
  if (runsOn.test(after)) return true;
  const before =
    runsIn
      .exec(plain.slice(Math.max(0, start - reach), start))?.[0]
      .trim()
      .split(/\s/).length ?? 0;
  const beyond = /^(?:\s\p{Lu}{2,})*/u.exec(after)?.[0].trim().split(/\s/).filter(Boolean).length ?? 0;
  return before + beyond >= 3;
}
