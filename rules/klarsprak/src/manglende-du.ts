import { type Document, type DocumentKind, defineRule } from '@klarsyn/core';
import { speaksToReader } from './shared/reader.ts';
import { lowerOf } from './shared/words.ts';

/** Letters to one reader, and pages that help somebody do something. */
const personal: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'vedtak',
  'avslag',
  'foreloepig-svar',
  'innkalling',
  'innsynsavslag',
  'tjeneste',
]);
/** «De» speaks to the reader too; `de-tiltale` sees to that. */
const polite: ReadonlySet<string> = new Set(['De', 'Dem', 'Deres', 'Dykk', 'Dykkar']);

const letterSigns =
  /(?<!\p{L})(?:vennlig hilsen|venleg helsing|vår ref|vår referanse|dykkar ref|deres ref|saksnummer|saksnr|din ref)(?!\p{L})/iu;
const isLetter = ({ nodes }: Document): boolean => nodes.some((node) => 'text' in node && letterSigns.test(node.text.plain));

export default defineRule({
  id: 'klarsprak/manglende-du',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'hint',
  tags: ['SEED-BAE-06'],
  needs: ['kind'],
  options: { firstWords: 100, minWords: 25 },
  docs: {
    nb: {
      title: 'Teksten snakker ikke til leseren',
      why: 'Når ingen sier «du» i begynnelsen, må leseren finne ut selv om brevet gjelder henne.',
      advice: 'Skriv «du» eller «dere» i første avsnitt: «Du får plass i barnehagen fra 1. august.»',
    },
    nn: {
      title: 'Teksten snakkar ikkje til lesaren',
      why: 'Når ingen seier «du» i starten, må lesaren finne ut sjølv om brevet gjeld ho.',
      advice: 'Skriv «du» eller «de» i første avsnitt: «Du får plass i barnehagen frå 1. august.»',
    },
  },
  sources: [
    { title: 'Skatteetatens språkprofil', url: 'https://www.skatteetaten.no/stilogtone/skrive/sprakprofil/' },
    { title: 'Grane kommune: språkprofil', url: 'https://www.grane.kommune.no/tjenester/administrasjon/for-ansatte/sprakprofil/' },
  ],
  messages: {
    nb: { nobody: 'Ingen av de første {count} ordene er «du», «deg» eller «dere».' },
    nn: { nobody: 'Ingen av dei første {count} orda er «du», «deg» eller «de».' },
  },
  // A guess at the kind is trusted only where the text is a letter: a guide about decisions has the words of one.
  applies: (document) => document.kind !== undefined && personal.has(document.kind.value) && (document.kind.told || isLetter(document)),
  check(_document, { analysis, options }) {
    let words = 0;
    for (const { tokens, language } of analysis.sentences) {
      for (const token of tokens) {
        if (!token.isWord) continue;
        const word = lowerOf(token);
        if (speaksToReader(word, language) || polite.has(token.form) || (language === 'nn' && word === 'de')) return undefined;
        words += 1;
        if (words >= options.firstWords) return { message: 'nobody', values: { count: words } };
      }
    }
    return words < options.minWords ? undefined : { message: 'nobody', values: { count: words } };
  },
  examples: [
    {
      kind: 'avslag',
      text: '⟦⟧Søknaden om garasje er avslått. Garasjen ligger for nær grensen til naboen, og tegningen viser ikke hvor høy den blir. Naboen har klaget på planene.',
    },
    {
      kind: 'vedtak',
      text: '⟦⟧Søkeren får plass i barnehagen fra 1. august. Barnehagen ligger ved skolen og har åpent fra klokka sju til klokka fem. Foreldre betaler hver måned, og prisen er lik for alle.',
    },
    {
      kind: 'tjeneste',
      text: '⟦⟧Innbyggere kan søke om støtte til idrett hvert år. Søkeren må legge ved regnskap, og laget må være registrert i kommunen. Støtten kommer i mai hvert år.',
    },
    {
      kind: 'avslag',
      text: 'Vi har avslått søknaden din om garasje. Garasjen ligger for nær grensen til naboen, og tegningen viser ikke hvor høy den blir. Naboen har klaget på planene.',
    },
    { kind: 'avslag', text: 'Vi har sett på søknaden om garasje.', note: 'For kort til å si noe om.' },
    {
      kind: 'pressemelding',
      text: 'Kommunen bygger ny skole ved elva. Skolen skal ha plass til fire hundre elever. Den åpner om to år, hvis kommunestyret sier ja til budsjettet i desember.',
      note: 'En pressemelding har ikke én leser.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: '⟦⟧Søknaden om garasje er avslått. Garasjen ligg for nær grensa til naboen, og teikninga viser ikkje kor høg han blir. Naboen har klaga på planane.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: '⟦⟧Søkaren får plass i barnehagen frå 1. august. Barnehagen ligg ved skulen og har ope frå klokka sju til klokka fem. Foreldre betaler kvar månad, og prisen er lik for alle.',
    },
    {
      language: 'nn',
      kind: 'tjeneste',
      text: '⟦⟧Innbyggjarar kan søkje om støtte til idrett kvart år. Søkaren må leggje ved rekneskap, og laget må vere registrert i kommunen. Støtta kjem i mai kvart år.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Vi har avslått søknaden din om garasje. Garasjen ligg for nær grensa til naboen, og teikninga viser ikkje kor høg han blir. Naboen har klaga på planane.',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi har sett på søknaden om garasje.' },
    {
      language: 'nn',
      kind: 'pressemelding',
      text: 'Kommunen byggjer ny skule ved elva. Skulen skal ha plass til fire hundre elevar. Han opnar om to år, dersom kommunestyret seier ja til budsjettet i desember.',
    },
  ],
});
