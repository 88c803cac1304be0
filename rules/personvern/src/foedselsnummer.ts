import { ancestors, type Block, type Document, defineRule, descendants, isBlock } from '@klarsyn/core';
import { identityNumber } from './shared/identity-number.ts';

const eleven = /(?<![\p{L}\p{N}.,/-])(?<date>\d{6})(?<gap>[ \u00a0-]?)(?<rest>\d{5})(?![\p{L}\p{N}]|[.,]\d)/gu;
const number = 'num(?:mer(?:et|a|ene)?|re(?:ne)?|ra)';
const identityWord = String.raw`(?:f(?:ø|oe)dsels|person)(?:${number}|nr)|fnr|pnr|d-${number}|dnr|fødd|født|f\.`;
const otherWord = `konto(?:en|${number}|nr)?|kid(?:-?${number})?|iban|(?:ordre|faktura|serie)(?:${number}|nr)|arkivreferanse[nr]?`;
/** Words that say what a number is: the number of a person, or of something else. */
const cue = new RegExp(String.raw`(?<!\p{L})(?:(?<identity>${identityWord})|${otherWord})(?!\p{L})`, 'giu');
/** How far before a number, in characters, a word may say what it is. */
const reach = 40;

export default defineRule({
  id: 'personvern/foedselsnummer',
  aliases: ['klarsprak/mulig-personopplysning'],
  over: 'node',
  kinds: ['paragraph', 'heading', 'cell', 'caption', 'label'],
  severity: 'error',
  tags: ['PRIV-FNR', 'PRIV-DNR', 'SEED-SOR-01', 'SEED-MOD-32', 'SEED-SKI-05'],
  options: { requireCue: true },
  docs: {
    nb: {
      title: 'Teksten har et fødselsnummer',
      why: 'Med et fødselsnummer kan noen låne penger eller få innsyn i andres navn. Ta det bare med når loven eller saken krever det.',
      advice: 'Ta det bort. Trenger saken det, så send det i en sikker kanal. Bruk et testnummer i maler og eksempler.',
    },
    nn: {
      title: 'Teksten har eit fødselsnummer',
      why: 'Med eit fødselsnummer kan nokon låne pengar eller få innsyn i namnet til andre. Ta det berre med når lova eller saka krev det.',
      advice: 'Ta det bort. Treng saka det, så send det i ein sikker kanal. Bruk eit testnummer i malar og eksempel.',
    },
  },
  sources: [{ title: 'Personopplysningsloven § 12', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: {
      foedselsnummer: 'Her står et fødselsnummer.',
      'd-nummer': 'Her står et D-nummer.',
      possible: 'Her står elleve siffer som kan være et fødselsnummer.',
    },
    nn: {
      foedselsnummer: 'Her står eit fødselsnummer.',
      'd-nummer': 'Her står eit D-nummer.',
      possible: 'Her står elleve siffer som kan vere eit fødselsnummer.',
    },
  },
  check(block, { document, options }) {
    const { plain } = block.text;
    return [...plain.matchAll(eleven)].flatMap((match) => {
      const { date = '', gap = '', rest = '' } = match.groups ?? {};
      const found = identityNumber(`${date}${rest}`);
      const before = plain.slice(Math.max(0, match.index - reach), match.index);
      const nearest = cuesIn(before).at(-1);
      if (found === undefined || nearest === 'other') return [];
      const at = { node: block.id, start: match.index, end: match.index + match[0].length };
      const isTold = gap !== '' || nearest === 'identity' || cuesIn(headersOver(document, block)).includes('identity');
      if (isTold || !options.requireCue) return { message: found, at } as const;
      return { message: 'possible', at, certainty: 'review', severity: 'warning' } as const;
    });
  },
  examples: [
    { text: 'Søkeren har fødselsnummer ⟦15063850052⟧.', note: 'Numrene i eksemplene er for noen som ikke er født ennå.' },
    { text: 'Kari Moe, ⟦311239 50057⟧, har søkt om plass.' },
    { text: 'D-nummer: ⟦71123950040⟧' },
    { html: '<table><tr><th>Navn</th><th>Fnr</th></tr><tr><td>Kari</td><td>⟦24053650062⟧</td></tr></table>' },
    { text: 'Referansen er ⟦15063850052⟧.', note: 'Elleve siffer alene: et menneske må se på det.' },
    { text: 'Fødselsnummeret ditt er ⟦15063850052⟧, og D-nummeret var ⟦71123950040⟧.' },
    {
      text: 'Pengene går til kontonummer 1234.56.78911. Personnr. ⟦15063850052⟧',
      note: 'Det nærmeste ordet før tallet sier hva det er.',
    },
    {
      options: { requireCue: false },
      text: 'Referansen er ⟦15063850052⟧.',
      note: 'Da er alle elleve siffer som kan være et fødselsnummer, en feil.',
    },
    { text: 'Betal til konto 1506.38.50052 innen fredag.' },
    { text: 'Kontonummer 15063850052 er vårt.', note: 'Hvert fødselsnummer er også et gyldig kontonummer.' },
    { text: 'Vi har fødselsnummeret ditt. Kontonummeret er 15063850052.' },
    { text: 'Fødselsnummeret har elleve siffer, for eksempel 01010112345.', note: 'Kontrollsifrene stemmer ikke.' },
    { text: 'Bruk testnummeret 15863850018.', note: 'Måneden er lagt til 80.' },
    { language: 'nn', text: 'Søkjaren har fødselsnummer ⟦15063850052⟧, ikkje D-nummer.' },
    { language: 'nn', text: 'Kari Moe, ⟦311239 50057⟧, har ikkje fått plass.' },
    { language: 'nn', text: 'Referansen er ikkje ⟦24053650062⟧.' },
    { language: 'nn', text: 'Fødselsnummeret ditt er ⟦15063850052⟧, og D-nummeret var ⟦71123950040⟧.' },
    { language: 'nn', text: 'Personnummera er ⟦15063850052⟧ og ⟦24053650062⟧, ikkje noko anna.' },
    { language: 'nn', text: 'Pengane går til kontonummer 1234.56.78911. Personnr. ⟦15063850052⟧' },
    { options: { requireCue: false }, language: 'nn', text: 'Referansen er ikkje ⟦24053650062⟧.' },
    { language: 'nn', text: 'Vi har fødselsnummeret ditt. Kontonummeret er ikkje 15063850052.' },
    { language: 'nn', text: 'Betal til konto 1506.38.50052 innan fredag, ikkje seinare.' },
    { language: 'nn', text: 'Fødselsnummeret har elleve siffer, til dømes 01010112345.' },
    { language: 'nn', text: 'Kontonummer 15063850052 er vårt, ikkje ditt.' },
  ],
});

/** What the cues in a text say that a number is, in the order they stand. */
const cuesIn = (text: string): readonly ('identity' | 'other')[] =>
  [...text.matchAll(cue)].map(({ groups }) => (groups?.identity === undefined ? 'other' : 'identity'));

/** What the header cells of a table say, for a cell in it. */
function headersOver(document: Document, block: Block): string {
  const table = block.kind === 'cell' ? ancestors(document, block).find(({ kind }) => kind === 'table') : undefined;
  const cells = table === undefined ? [] : descendants(document, table).filter(isBlock);
  return cells
    .filter((cell) => cell.kind === 'cell' && cell.header)
    .map((cell) => cell.text.plain)
    .join(' ');
}
