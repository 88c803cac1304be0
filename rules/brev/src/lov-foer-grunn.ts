import { defineRule, type Problem } from '@klarsyn/core';
import { type Letter, partOf, type Unit } from '@klarsyn/language/letter';
import { isDecision, letterOf } from './shared/letter.ts';
import { goodPractice, plainLanguageAct } from './shared/sources.ts';

export default defineRule({
  id: 'brev/lov-foer-grunn',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['SEED-BAE-07'],
  options: { sentences: 3 },
  docs: {
    nb: {
      title: 'Lovteksten står før begrunnelsen',
      why: 'Leseren vil først vite hva som er bestemt, og så hvorfor. Må hun lese regler før hun får vite hva de betyr for henne, gir mange opp.',
      advice: 'Begynn med resultatet og grunnen. Sett lovteksten og lista over regler til slutt, etter klage og kontakt.',
    },
    nn: {
      title: 'Lovteksten står før grunngjevinga',
      why: 'Lesaren vil først vite kva som er bestemt, og så kvifor. Må ho lese reglar før ho får vite kva dei tyder for henne, gjev mange opp.',
      advice: 'Byrj med resultatet og grunnen. Set lovteksten og lista over reglar til slutt, etter klage og kontakt.',
    },
  },
  sources: [plainLanguageAct, goodPractice],
  messages: {
    nb: {
      section: 'Reglene står før begrunnelsen. Sett dem sist i brevet.',
      run: 'Her kommer {count} setninger om regler før begrunnelsen. Si først hva de betyr for leseren.',
    },
    nn: {
      section: 'Reglane står før grunngjevinga. Set dei sist i brevet.',
      run: 'Her kjem {count} setningar om reglar før grunngjevinga. Sei først kva dei tyder for lesaren.',
    },
  },
  applies: (document, context) => isDecision(document, letterOf(context)),
  check(_document, context): Problem<'section' | 'run'> | undefined {
    const letter = letterOf(context);
    const body = letter.units.filter(({ part }) => part === 'body');
    const why = firstReason(letter, body);
    if (why === undefined) return undefined;
    const before = body.slice(0, body.indexOf(why));
    const laws = before.filter(({ plain, role }) => role === 'sentence' && isLaw(plain));
    const titled = before.find((unit) => unit.role === 'heading' && isAboutLaw(unit) && sentencesUnder(unit, before) >= leastInSection);
    if (titled !== undefined) return { message: 'section', at: titled.span };
    const run = longestRun(before, laws);
    const [first] = run;
    if (first === undefined || run.length < context.options.sentences) return undefined;
    return { message: 'run', values: { count: run.length }, at: first.span };
  },
  examples: [
    {
      kind: 'avslag',
      text: 'Du får ikke startlån.\n\n⟦Lover og regler⟧\n\nForskrift om startlån § 4 sier hvem som kan få lån. Lånet er for dem som ikke får lån i banken.\n\nBegrunnelse\n\nDu har et lån på 2 millioner i banken, og inntekten din er høyere enn grensen.',
    },
    {
      kind: 'vedtak',
      text: 'Du får støttekontakt.\n\n⟦Regelverk⟧\n\nHelse- og omsorgstjenesteloven § 3-2 gjelder. Kommunen skal tilby hjelp.\n\nHvorfor\n\nDu har fortalt at du er mye alene, og vi mener at du trenger hjelp til å komme deg ut.',
    },
    {
      kind: 'avslag',
      text: 'Vi avslår søknaden din. ⟦Loven sier at dispensasjon krever at hensynene ikke blir satt til side.⟧ Etter § 19-2 må fordelene være større enn ulempene. Loven sier også at vi skal se på helse og miljø. Garasjen din ligger tre meter fra stranda, og derfor kan vi ikke gi deg dispensasjon.',
    },
    {
      kind: 'avslag',
      text: 'Du får ikke startlån.\n\nBegrunnelse\n\nInntekten din er høyere enn grensen.\n\nLover og regler\n\nForskrift om startlån § 4 sier hvem som kan få lån. Lånet er for dem som ikke får lån i banken.',
    },
    {
      kind: 'avslag',
      text: 'Vi avslår søknaden fordi garasjen ligger tre meter fra stranda. Etter plan- og bygningsloven § 19-2 må fordelene være større enn ulempene.',
    },
    { kind: 'vedtak', text: 'Dere får støtte. Etter retningslinjene § 3 får lag støtte når de har barn som medlemmer. Laget har 42 barn.' },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Du får ikkje startlån.\n\n⟦Lover og reglar⟧\n\nForskrift om startlån § 4 seier kven som kan få lån. Lånet er for dei som ikkje får lån i banken.\n\nGrunngjeving\n\nDu har eit lån på 2 millionar i banken, og inntekta di er høgare enn grensa.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Du får støttekontakt.\n\n⟦Regelverk⟧\n\nHelse- og omsorgstenestelova § 3-2 gjeld. Kommunen skal tilby hjelp.\n\nKvifor\n\nDu har fortalt at du er mykje åleine, og vi meiner at du treng hjelp til å kome deg ut.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Vi avslår søknaden din. ⟦Lova seier at dispensasjon krev at omsyna ikkje blir sette til side.⟧ Etter § 19-2 må fordelane vere større enn ulempene. Lova seier òg at vi skal sjå på helse og miljø. Garasjen din ligg tre meter frå stranda, og difor kan vi ikkje gje deg dispensasjon.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Du får ikkje startlån.\n\nGrunngjeving\n\nInntekta di er høgare enn grensa.\n\nLover og reglar\n\nForskrift om startlån § 4 seier kven som kan få lån. Lånet er for dei som ikkje får lån i banken.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      text: 'Vi avslår søknaden fordi garasjen ligg tre meter frå stranda. Etter plan- og bygningslova § 19-2 må fordelane vere større enn ulempene.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'De får støtte. Etter retningslinjene § 3 får lag støtte når dei har barn som medlemmer. Laget har 42 barn.',
    },
  ],
});

/** Tells what rules say in general. */
const isLaw = (plain: string): boolean =>
  /§|(?<!\p{L})(?:loven|lova|forskrift(?:en|a)?|bestemmelsen|føresegna|retningslinjene)(?!\p{L})/iu.test(plain);

/** A section on rules, and on nothing else. */
const isAboutLaw = ({ topics }: Unit): boolean => topics.length > 0 && topics.every((topic) => topic === 'rule');

/** One sentence on the rule is no list of law. */
const leastInSection = 2;
const sentencesUnder = (heading: Unit, units: readonly Unit[]): number =>
  units.filter(({ role, topics }) => role !== 'heading' && topics === heading.topics).length;

/** The first sentence that tells why, and is more than a rule. */
function firstReason(letter: Letter, body: readonly Unit[]): Unit | undefined {
  const reasons = new Set(letter.parts.filter(({ name }) => name === 'reasons').map(({ span }) => span));
  return partOf(letter, 'reasons') === undefined
    ? undefined
    : body.find((unit) => reasons.has(unit.span) && !isAboutLaw(unit) && (!isLaw(unit.plain) || speaksOfReader.test(unit.plain)));
}

/** Says something of the one who reads, or of what was applied for. */
const speaksOfReader = /(?<!\p{L})(?:du|deg|din|ditt|di|dine|dere|deres|de|dykk|dykkar|fordi|derfor|difor)(?!\p{L})/iu;

/** The longest row of sentences on rules, one right after the other. */
function longestRun(units: readonly Unit[], laws: readonly Unit[]): readonly Unit[] {
  let longest: readonly Unit[] = [];
  let run: readonly Unit[] = [];
  for (const unit of units) {
    run = laws.includes(unit) ? [...run, unit] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
