import { defineRule } from '@klarsyn/core';
import { personsIn } from './shared/people.ts';

const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
const born = new RegExp(
  String.raw`(?<!\p{L})(?:født|fødd|fødselsdato|f\.|fødselsdag)(?:en|datoen)?:?\s+(?:den\s|er\s)?(?<date>\d{1,2}\.\s?(?:\d{1,2}\.\s?|(?:${months})\s)(?<year>\d{4}))(?!\d)`,
  'giu',
);

export default defineRule({
  id: 'personvern/foedselsdato',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['PRIV-BIRTHDATE'],
  options: { firstYear: 1915 },
  docs: {
    nb: {
      title: 'Fødselsdatoen til en person',
      why: 'Navn og fødselsdato sammen sier hvem en person er. Da trengs det lite mer for å misbruke navnet.',
      advice: 'Skriv alder eller fødselsår, eller ta det bort.',
    },
    nn: {
      title: 'Fødselsdatoen til ein person',
      why: 'Namn og fødselsdato saman seier kven ein person er. Då trengst det lite meir for å misbruke namnet.',
      advice: 'Skriv alder eller fødselsår, eller ta det bort.',
    },
  },
  sources: [{ title: 'Personvernforordningen artikkel 5', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: { found: 'Her står navnet og fødselsdatoen til en person.' },
    nn: { found: 'Her står namnet og fødselsdatoen til ein person.' },
  },
  check(sentence, context) {
    if (personsIn(sentence).length === 0) return undefined;
    return [...sentence.plain.matchAll(born)].flatMap((match) => {
      if (Number(match.groups?.['year']) < context.options.firstYear) return [];
      const start = sentence.span.start + match.index;
      return { message: 'found', at: { ...sentence.span, start, end: start + match[0].length } } as const;
    });
  },
  examples: [
    { text: 'Vi har fått søknaden fra Kari Moe, ⟦født 15.06.1988⟧.' },
    { text: 'Saken gjelder Per Vik, ⟦f. 3. mai 1975⟧, og gjerdet hans.' },
    { text: 'Søknaden gjelder Anne Haug, ⟦fødselsdato 1.2.2019⟧.' },
    { text: 'Barn født 1.1.2022 eller senere får plass.', note: 'Ingen er nevnt ved navn.' },
    { text: 'Dikteren Ola Moe, født 15.06.1843, bodde her.', note: 'Så lenge siden er det historie.' },
    { text: 'Kari Moe er født i 1988.' },
    { language: 'nn', text: 'Vi har ikkje fått søknaden frå Kari Moe, ⟦fødd 15.06.1988⟧.' },
    { language: 'nn', text: 'Saka gjeld ikkje Per Vik, ⟦f. 3. mai 1975⟧, men gjerdet.' },
    { language: 'nn', text: 'Søknaden gjeld ikkje Anne Haug, ⟦fødselsdato 1.2.2019⟧.' },
    { language: 'nn', text: 'Barn som ikkje er fødde før 1.1.2022, får plass.' },
    { language: 'nn', text: 'Diktaren Ola Moe, fødd 15.06.1843, budde ikkje her.' },
    { language: 'nn', text: 'Kari Moe er ikkje fødd i 1988.' },
  ],
});
