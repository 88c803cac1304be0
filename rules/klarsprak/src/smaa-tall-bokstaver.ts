import { defineRule } from '@klarsyn/core';
import { findInProse, hasDigit, isRunning } from './shared/prose.ts';

/** What is counted, with its gender: the words after a small number that show it to be a count and not a measure or a number of something. */
const counted: Readonly<Record<string, 'm' | 'f' | 'n'>> = Object.fromEntries(
  Object.entries({
    m: `dag dager dagar måned måneder månad månader time timer timar gang ganger gong gonger virkedager virkedagar arbeidsdager arbeidsdagar
      elever elevar ansatte tilsette personer personar søkere søkjarar vaksne skoler skular barnehager barnehagar deler delar grunner grunnar
      måter måtar muligheter moglegheiter plasser plassar kommuner kommunar saker dokumenter politikere representanter representantar`,
    f: 'uke uker veke veker',
    n: 'år års barn møter vilkår krav vedlegg skjemaer skjema steder punkter alternativer område områder spørsmål medlemmer medlemer',
  }).flatMap(([gender, words]) => words.split(/\s+/).map((word) => [word, gender as 'm' | 'f' | 'n'])),
);
const words = 'null en to tre fire fem seks sju åtte ni ti elleve tolv'.split(' ');
const one = { nb: { m: 'én', f: 'én', n: 'ett' }, nn: { m: 'éin', f: 'éi', n: 'eitt' } } as const;

const small = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/§()–-]|\d\s)(?<number>[1-9]|1[0-2])\s(?<noun>${Object.keys(counted).join('|')})(?![\p{L}\p{N}/-])`,
  'gu',
);
/** How many characters before and after a number are looked at. */
const reach = 40;
/** Words before a number that make it an age, a name or a member of a pair of numbers. */
const before =
  /(?<!\p{L})(?:fyller|fylt|fylte|under|over|mellom|alder(?:en)?|alderen|fra|frå|eller|til|og|x|mot|side|punkt|kapittel|ledd|trinn|klasse|nivå|uke|veke|nr\.?|kl\.?|fase|gruppe|type|tabell|figur|§)\s$/iu;
/** Words before «år» that often tell somebody's age. */
const aged = /(?<!\p{L})(?:på|minst|maks|er|var|blir|ble|vert|vart)\s$/iu;
/** Words after it that make it an age, or begin the other half of a pair. */
const after = /^\s(?:gam(?:mel|le|al)|\p{L}*\s?alder|og\s(?:eldre|yngre|over|oppover|\d)|eller\s\d|til\s\d|[–-]\s?\d)/u;

export default defineRule({
  id: 'klarsprak/smaa-tall-bokstaver',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Et lite tall er skrevet med siffer',
      why: 'I løpende tekst leses tall til og med tolv lettest som ord. Siffer drar blikket til seg og passer for mål, datoer, beløp og rekker av tall.',
      advice: 'Skriv «tre uker». Behold siffer foran måleenheter, kroner og prosent, i datoer og alder, og der teksten sammenlikner tall.',
    },
    nn: {
      title: 'Eit lite tal er skrive med siffer',
      why: 'I løpande tekst er tal til og med tolv lettast å lese som ord. Siffer dreg blikket til seg og passar for mål, datoar, beløp og rekkjer av tal.',
      advice: 'Skriv «tre veker». Behald siffer framfor måleiningar, kroner og prosent, i datoar og alder, og der teksten samanliknar tal.',
    },
  },
  sources: [
    { title: 'Språkrådet: tall, tid, dato', url: 'https://sprakradet.no/godt-og-korrekt-sprak/rettskriving-og-grammatikk/tall-tid-dato/' },
    { title: 'DFØ: skriveregler' },
  ],
  messages: {
    nb: { figure: '«{found}» leses lettere som «{right}».' },
    nn: { figure: '«{found}» er lettare å lese som «{right}».' },
  },
  applies: (sentence, context) => hasDigit(sentence) && isRunning(sentence, context.document) && /[.?!:,;]/.test(sentence.plain),
  check(sentence, context) {
    const { plain, language } = sentence;
    // A sentence that weighs numbers against each other keeps its figures.
    if (/(?<![\p{L}\p{N}.,:/§-])(?:1[3-9]|[2-9]\d|[1-9]\d\d)\s\p{Ll}/u.test(plain)) return undefined;
    return findInProse(sentence, small, context).flatMap(({ match, span }) => {
      const { number = '', noun = '' } = match.groups ?? {};
      const near = plain.slice(Math.max(0, match.index - reach), match.index);
      const next = match.index + match[0].length;
      if (before.test(near) || after.test(plain.slice(next, next + reach))) return [];
      if (isInBrackets(plain, match.index) || (noun === 'år' && aged.test(near))) return [];
      const word = number === '1' ? one[language === 'nn' ? 'nn' : 'nb'][counted[noun] ?? 'm'] : (words[Number(number)] ?? number);
      const right = `${match.index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word} ${noun}`;
      return {
        message: 'figure',
        values: { found: match[0], right },
        at: span,
        fix: { safe: false, edits: [{ span, replacement: right }] },
      };
    });
  },
  examples: [
    { text: 'Du kan klage innen ⟦3 uker⟧.', becomes: 'Du kan klage innen tre uker.' },
    { text: 'Avtalen varer i ⟦1 år⟧ og kan fornyes ⟦2 ganger⟧.', becomes: 'Avtalen varer i ett år og kan fornyes to ganger.' },
    { text: 'Du må vente i minst ⟦2 uker⟧.', becomes: 'Du må vente i minst to uker.' },
    { text: 'Vi svarer deg etter ⟦1 måned⟧.', becomes: 'Vi svarer deg etter én måned.' },
    { text: 'Du kan klage innen tre uker, og barn under 6 år går gratis.' },
    { text: 'Gutten er 3 år gammel, veier 12 kg, og det er 4 km til skolen.', note: 'Alder og mål.' },
    { text: 'Det kom 3 elever i fjor og 14 elever i år.', note: 'Tall som sammenliknes.' },
    { text: 'Du får 10 prosent, 5 kroner og svar 3. mai kl. 9.' },
    { language: 'nn', text: 'Du kan klage innan ⟦3 veker⟧.', becomes: 'Du kan klage innan tre veker.' },
    {
      language: 'nn',
      text: 'Avtalen varer i ⟦1 år⟧ og kan fornyast ⟦2 gonger⟧.',
      becomes: 'Avtalen varer i eitt år og kan fornyast to gonger.',
    },
    { language: 'nn', text: 'Vi svarar ikkje før etter ⟦1 månad⟧.', becomes: 'Vi svarar ikkje før etter éin månad.' },
    { language: 'nn', text: 'Du kan klage innan tre veker, og barn under 6 år går gratis.' },
    { language: 'nn', text: 'Det kom 3 elevar i fjor og 14 elevar i år.' },
    { language: 'nn', text: 'Du får 10 prosent, 5 kroner og svar 3. mai kl. 9.' },
  ],
});

/** True for a place in brackets: there is little room, and the words are an aside. */
const isInBrackets = (plain: string, at: number): boolean => plain.lastIndexOf('(', at) > plain.lastIndexOf(')', at);
