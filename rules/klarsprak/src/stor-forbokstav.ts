import { defineRule, type Form, once } from '@klarsyn/core';
import { months, weekdays } from './shared/number.ts';
import { findInProse } from './shared/prose.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const days = weekdays.map(capital).join('|');
const monthNames = months.map(capital).join('|');
const languages = 'Norsk|Engelsk|Samisk|Nynorsk|Bokmål|Arabisk|Polsk|Somali|Ukrainsk|Tysk|Fransk|Spansk|Svensk|Dansk';
/** Bodies and titles that are common nouns in the definite form: there is one of them in every municipality. */
const bodies: Readonly<Record<Form, string>> = {
  nb: 'Kommunestyret|Formannskapet|Kommunedirektøren|Rådmannen|Ordføreren|Varaordføreren|Fylkestinget|Fylkesordføreren|Skolesjefen|Helsesjefen|Rektoren|Statsråden|Barnehagen|Skolen',
  nn: 'Kommunestyret|Formannskapet|Kommunedirektøren|Rådmannen|Ordføraren|Varaordføraren|Fylkestinget|Fylkesordføraren|Skulesjefen|Helsesjefen|Rektoren|Statsråden|Barnehagen|Skulen',
};
const before = String.raw`(?<=(?<![\p{L}\p{N}])\p{Ll}+,?\s)`;
const end = String.raw`(?![\p{L}\p{N}-]|\s\p{Lu}|\.\p{L})`;
const patternFor = (form: Form): RegExp =>
  new RegExp(
    [
      `${before}(?:${days})(?:en|s|er|ar|ane|ene)?${end}`,
      // «Mars» and «August» are names too: a month has a day before it, a year after it, or a word that goes with months.
      String.raw`(?<=(?<!\p{L})(?:innen|innan|ultimo|primo|medio)\s)(?:${monthNames})${end}`,
      String.raw`(?<=(?<!\p{L})(?:fra|frå|til|før|siden|sidan)\s)(?:${monthNames})(?=\s(?:19|20)\d\d|\s(?:til|og|–)\s\p{L}+)`,
      String.raw`(?<=(?<!\p{L})i\s)(?:${monthNames})(?=\s(?:19|20)\d\d|\.$)`,
      String.raw`(?<=(?<!\p{L})(?:på|til|fra|frå|både|snakker|snakkar|snakke)\s)(?:${languages})(?![\p{L}-]|\s\p{L})`,
      `${before}(?:${bodies[form]})${end}`,
    ].join('|'),
    'gu',
  );
const patterns: Readonly<Record<Form, () => RegExp>> = { nb: once(() => patternFor('nb')), nn: once(() => patternFor('nn')) };
const hasInner = /\s(?:[A-ZÆØÅ])/;

export default defineRule({
  id: 'klarsprak/stor-forbokstav',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Ordet har stor forbokstav uten grunn',
      why: 'På norsk har dager, måneder, språk og titler liten forbokstav. Store bokstaver midt i setningen får ordet til å se ut som et navn.',
      advice: 'Skriv «på mandag», «i mars», «på engelsk» og «kommunestyret».',
    },
    nn: {
      title: 'Ordet har stor forbokstav utan grunn',
      why: 'På norsk har dagar, månader, språk og titlar liten forbokstav. Store bokstavar midt i setninga får ordet til å sjå ut som eit namn.',
      advice: 'Skriv «på måndag», «i mars», «på engelsk» og «kommunestyret».',
    },
  },
  sources: [{ title: 'Språkrådet: stor eller liten forbokstav' }],
  messages: {
    nb: { capital: '«{found}» skrives med liten forbokstav: «{right}».' },
    nn: { capital: '«{found}» skal ha liten forbokstav: «{right}».' },
  },
  applies: ({ plain }) => hasInner.test(plain),
  check(sentence, context) {
    const pattern = patterns[sentence.language === 'nn' ? 'nn' : 'nb']();
    return findInProse(sentence, pattern, context).map(({ match, span }) => {
      const right = match[0].charAt(0).toLowerCase() + match[0].slice(1);
      const fix = { safe: true, edits: [{ span: { ...span, end: span.start + 1 }, replacement: right.charAt(0) }] };
      return { message: 'capital', values: { found: match[0], right }, at: span, fix };
    });
  },
  examples: [
    { text: 'Vi svarer deg på ⟦Mandag⟧.', becomes: 'Vi svarer deg på mandag.' },
    { text: 'Du får svar i ⟦Mars⟧.', becomes: 'Du får svar i mars.' },
    { text: 'Saken går til ⟦Kommunestyret⟧ i mai.', becomes: 'Saken går til kommunestyret i mai.' },
    { text: 'Skjemaet finnes på ⟦Engelsk⟧.', becomes: 'Skjemaet finnes på engelsk.' },
    { text: 'Mandag svarer vi deg. Kommunestyret har møte i mars.' },
    { text: 'Hun heter April, planeten heter Mars, og hun er redaktør i Oktober, et forlag.' },
    { text: 'Vi deler ut avisa Mandag Morgen og Norsk Tipping-kort.', note: 'Navn.' },
    { language: 'nn', text: 'Vi svarar deg på ⟦Måndag⟧.', becomes: 'Vi svarar deg på måndag.' },
    { language: 'nn', text: 'Du får svar i ⟦Mars⟧.', becomes: 'Du får svar i mars.' },
    { language: 'nn', text: 'Saka går ikkje til ⟦Kommunestyret⟧ i mai.', becomes: 'Saka går ikkje til kommunestyret i mai.' },
    { language: 'nn', text: 'Måndag svarar vi deg. Kommunestyret har møte i mars.' },
    { language: 'nn', text: 'Ho heiter April, og planeten heiter Mars.' },
    { language: 'nn', text: 'Vi deler ut avisa Dag og Tid og kort frå Norsk Tipping.' },
  ],
});
