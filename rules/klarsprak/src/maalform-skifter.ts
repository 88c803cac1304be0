import {
  type Document,
  defineRule,
  type Form,
  formOfTag,
  headingAbove,
  isBlock,
  isForm,
  isQuoted,
  nodeOf,
  oncePerAlike,
  type Sentence,
} from '@klarsyn/core';
import { isProse } from './shared/where.ts';
import { lowerOf, setOf } from './shared/words.ts';

export default defineRule({
  id: 'klarsprak/maalform-skifter',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { maxShare: 0.25 },
  docs: {
    nb: {
      title: 'Teksten skifter målform underveis',
      why: 'Leseren stusser, og det ser ut som om noen har limt inn en standardtekst uten å lese den. Et brev skal holde én målform.',
      advice:
        'Skriv avsnittet om til målformen teksten ellers er skrevet i. Er det meningen at det skal stå på begge målformer, så sett «Nynorsk» eller «Bokmål» over.',
    },
    nn: {
      title: 'Teksten skiftar målform undervegs',
      why: 'Lesaren stussar, og det ser ut som om nokon har limt inn ein standardtekst utan å lese han. Eit brev skal halde éi målform.',
      advice:
        'Skriv avsnittet om til målforma teksten elles er skriven i. Er det meininga at det skal stå på begge målformer, så set «Nynorsk» eller «Bokmål» over.',
    },
  },
  sources: [{ title: 'Språklova §§ 4 og 9', url: 'https://lovdata.no/lov/2021-05-21-42' }],
  messages: {
    nb: { other: 'Her er teksten på {found}. Resten er på {around}.' },
    nn: { other: 'Her er teksten på {found}. Resten er på {around}.' },
  },
  check(document, { analysis, options }) {
    const around = analysis.language.language;
    if (!isForm(around)) return [];
    const prose = analysis.sentences.filter((sentence) => isProse(document, sentence));
    const others = prose.filter((sentence) => plainForm(sentence) === other[around]);
    // A text with much of both forms is meant to have both.
    if (others.length > prose.length * options.maxShare) return [];
    const found = others.filter((sentence) => !isMeant(document, sentence, other[around]));
    const firsts = found.filter(({ span }, at) => found[at - 1]?.span.node !== span.node);
    return firsts.map(({ span }) => ({
      message: 'other' as const,
      values: { found: names[other[around]], around: names[around] },
      at: span,
    }));
  },
  examples: [
    {
      text: 'Du har fått plass i Solvik barnehage. Plassen gjelder fra august, og du betaler en regning i måneden.\n\n⟦Du må seie opp plassen skriftleg dersom du ikkje vil ha han lenger.⟧\n\nRing oss hvis du har spørsmål om plassen. Vi svarer hver dag mellom klokka ti og to.',
    },
    {
      text: 'Vi har mottatt søknaden din om skoleskyss. Du får svar innen tre uker fra i dag. Sjåføren ringer deg før den første turen.\n\n⟦Eleven må møte opp fem minutt før skulebussen kjem, og vere ikkje lenger unna enn vegen.⟧\n\nGi oss beskjed hvis du flytter til en annen adresse.',
    },
    {
      text: 'Kommunen bytter vannmåleren din i uke 12. Du trenger ikke å gjøre noe selv. Montøren ringer deg dagen før han kommer.\n\n⟦De kan ikkje bruke vatnet før arbeidet er ferdig hos dykk.⟧\n\nArbeidet tar omtrent en time, og det koster deg ingenting.',
    },
    {
      text: 'Du har fått plass i Solvik barnehage. Plassen gjelder fra august, og du betaler en regning i måneden. Ring oss hvis du har spørsmål om plassen.',
    },
    {
      text: 'Vi svarer på høringen. Moren til eleven skrev til oss: «Eg veit ikkje kvifor skulebussen aldri kjem når han skal.» Derfor har vi sett på rutene. Vi endrer dem fra høsten.',
      note: 'Det andre har sagt, får stå.',
    },
    {
      html: '<html lang="nb"><body><h1>Plass i barnehage</h1><p>Du får plass fra august. Du betaler hver måned. Ring oss hvis du lurer på noe. Vi svarer hver dag.</p><p lang="nn">Du betaler ikkje før rekninga kjem.</p></body></html>',
      note: 'Siden sier selv at avsnittet er på nynorsk.',
    },
    {
      language: 'nn',
      text: 'Du har fått plass i Solvik barnehage. Plassen gjeld frå august, og du betaler ei rekning i månaden.\n\n⟦Du må si opp plassen skriftlig hvis du ikke vil ha den lenger.⟧\n\nRing oss dersom du har spørsmål om plassen. Vi svarer kvar dag mellom klokka ti og to.',
    },
    {
      language: 'nn',
      text: 'Vi har fått søknaden din om skuleskyss. Du får svar innan tre veker frå i dag. Sjåføren ringjer deg før den første turen.\n\n⟦Eleven må møte opp fem minutter før skolebussen kommer, og ikke lenger unna enn veien.⟧\n\nSei frå dersom du flyttar til ei anna adresse.',
    },
    {
      language: 'nn',
      text: 'Kommunen byter vassmålaren din i veke 12. Du treng ikkje gjere noko sjølv. Montøren ringjer deg dagen før han kjem.\n\n⟦Dere kan ikke bruke vannet mens arbeidet pågår hos dere.⟧\n\nArbeidet tek om lag ein time, og det kostar deg ingenting.',
    },
    {
      language: 'nn',
      text: 'Du har fått plass i Solvik barnehage. Plassen gjeld frå august, og du betaler ei rekning i månaden. Ring oss dersom du har spørsmål om plassen.',
    },
    {
      language: 'nn',
      text: 'Vi svarer på høyringa. Mor til eleven skreiv til oss: «Jeg vet ikke hvorfor skolebussen aldri kommer når den skal.» Difor har vi sett på rutene. Vi endrar dei frå hausten.',
      note: 'Det andre har sagt, får stå.',
    },
    {
      language: 'nn',
      text: 'Kommunen byter vassmålaren din i veke 12. Du treng ikkje gjere noko sjølv. Montøren ringjer deg dagen før han kjem, og det kostar deg ingenting.',
    },
  ],
});

const names = { nb: 'bokmål', nn: 'nynorsk' } as const;
const other = { nb: 'nn', nn: 'nb' } as const;

/** Small words that one form has and the other has not. Those that mean something else in the other, as «de» and «en», tell nothing. */
const own: Readonly<Record<Form, ReadonlySet<string>>> = {
  nb: setOf(`jeg ikke dere deres fra hvordan hva hvor hvem hvorfor hvis noen noe mens være uke uker uken ukene se gjøre gjør sammen disse kommer gjelder
    hver hvert hvilke hvilken hvilket mye vet sier ble vært hennes selv måned måneden måneder månedene`),
  nn: setOf(`eg ikkje dykk dykkar frå korleis kva kvar kven kvifor ein eit nokon noko nokre berre vere verte veke veker veka vekene skulen sjå gjere gjer saman
    desse kjem mykje seie vart vore vorte hennar sjølv òg månad månaden månader månadene dei ho`),
};
/** How many of them a sentence has that is plainly in a form. */
const fewest = 2;

/** The form that a sentence is plainly in: it has words that only that form has, and none that only the other has. Names and titles are nobody's words. */
const plainForm = oncePerAlike(({ tokens, facts }): Form | undefined => {
  const taken = [...(facts?.names ?? []), ...(facts?.titles ?? [])];
  const words = tokens.filter((token, at) => token.isWord && !taken.some(({ start, end }) => start <= at && at < end)).map(lowerOf);
  const count = (form: Form) => new Set(words.filter((word) => own[form].has(word))).size;
  const [nb, nn] = [count('nb'), count('nn')];
  if (nb > 0 && nn > 0) return undefined;
  return nb >= fewest ? 'nb' : nn >= fewest ? 'nn' : undefined;
});

/** True for what is quoted, what a page says is in the other form (a word processor says it by itself), and what stands under a heading that says so. */
function isMeant(document: Document, { span }: Sentence, form: Form): boolean {
  const node = nodeOf(document, span.node);
  const heading = headingAbove(document, node)?.text.plain ?? '';
  return (
    (/^(?:html|page)$/.test(document.format) && isBlock(node) && formOfTag(node.declared) === form) ||
    isQuoted(document, span) ||
    /nynorsk|bokmål/iu.test(heading)
  );
}
