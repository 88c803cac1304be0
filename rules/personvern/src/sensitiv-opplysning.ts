import { defineRule, type Form, isForm } from '@klarsyn/core';
import { identify } from './shared/identity-number.ts';
import { elevensIn } from './shared/numbers.ts';
import { personsIn } from './shared/people.ts';

/** Words for what is told in confidence: health, child welfare, social help, crime. Compounds that end in them count. */
const words: Readonly<Record<Form, string>> = {
  nb: 'diagnose(?:n|r|ne)?|diagnostisert|barnevernsvedtak(?:et)?|bekymringsmelding(?:en|er)?|omsorgsovertakelse(?:n)?|rusproblem(?:er|et|ene)?|rusmisbruk(?:et)?|rusavhengig|sykmeldt|sykemeldt|sykehistorie|uføretrygdet|psykisk syk|psykiske problemer|selvmord\\p{L}*|demens|adhd|depresjon(?:en)?|kreft|funksjonsnedsettelse(?:n)?|utviklingshemmet|voldsutsatt|straffedømt|domfelt|sosialhjelp(?:en)?|sosialstønad|gjeldsproblemer|atferdsvansker|spesialundervisning(?:en)?|individuell plan',
  nn: 'diagnose(?:n|r|ne|ar)?|diagnostisert|barnevernsvedtak(?:et)?|uromelding(?:a|ar)?|bekymringsmelding(?:a|ar)?|omsorgsovertaking(?:a)?|rusproblem(?:et|a)?|rusmisbruk(?:et)?|rusavhengig|sjukmeld[et]?|sjukehistorie|uføretrygda|psykisk sjuk|psykiske problem|sjølvmord\\p{L}*|demens|adhd|depresjon(?:en)?|kreft|funksjonsnedsetjing(?:a)?|utviklingshemma|valdsutsett|straffedømd|domfelt|sosialhjelp(?:a)?|sosialstønad|gjeldsproblem|åtferdsvanskar|spesialundervisning(?:a)?|individuell plan',
};
const patterns: Readonly<Record<Form, RegExp>> = { nb: find(words.nb), nn: find(words.nn) };

export default defineRule({
  id: 'personvern/sensitiv-opplysning',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'hint',
  tags: ['PRIV-HEALTH', 'SEED-MOD-32'],
  docs: {
    nb: {
      title: 'Navn og en fortrolig opplysning i samme setning',
      why: 'De som arbeider med helse, barnevern og sosialhjelp, har taushetsplikt. Det gjelder også når bare noen få ser teksten.',
      advice: 'Se om opplysningen trengs her, og om den som leser, har rett til å se den.',
    },
    nn: {
      title: 'Namn og ei fortruleg opplysning i same setning',
      why: 'Dei som arbeider med helse, barnevern og sosialhjelp, har teieplikt. Det gjeld òg når berre nokre få ser teksten.',
      advice: 'Sjå om opplysninga trengst her, og om den som les, har rett til å sjå henne.',
    },
  },
  sources: [
    { title: 'Forvaltningsloven § 13', url: 'https://lovdata.no/lov/1967-02-10' },
    { title: 'Personvernforordningen artikkel 9', url: 'https://lovdata.no/lov/2018-06-15-38' },
  ],
  messages: {
    nb: { found: 'Her står «{word}» sammen med navnet på en person.' },
    nn: { found: 'Her står «{word}» saman med namnet på ein person.' },
  },
  check(sentence) {
    const { plain, span, language } = sentence;
    const match = isForm(language) ? patterns[language].exec(plain) : null;
    if (match === null) return undefined;
    const isKnown = elevensIn(plain).some(({ digits }) => identify(digits)?.isMade === false);
    if (!isKnown && personsIn(sentence).length === 0) return undefined;
    const start = span.start + match.index;
    const at = { ...span, start, end: start + match[0].length };
    return { message: 'found', values: { word: match[0] }, at, certainty: 'review' };
  },
  examples: [
    { text: 'Kari Moe har fått en ⟦diagnose⟧ og trenger hjelp.' },
    { text: 'Vi fikk en ⟦bekymringsmelding⟧ om Per Vik i mai.' },
    { text: 'Anne Haug har søkt om ⟦sosialhjelp⟧ to ganger.' },
    { text: 'Du kan søke om sosialhjelp hos Nav.', note: 'En tjeneste, ingen person.' },
    { text: 'Alle kan sende bekymringsmelding til barnevernet.' },
    { text: 'Kari Moe har søkt om garasje.' },
    { language: 'nn', text: 'Kari Moe har ikkje fått nokon ⟦diagnose⟧ og treng hjelp.' },
    { language: 'nn', text: 'Vi fekk ikkje ei ⟦uromelding⟧ om Per Vik i mai.' },
    { language: 'nn', text: 'Anne Haug har ikkje søkt om ⟦sosialhjelp⟧ før.' },
    { language: 'nn', text: 'Du kan ikkje søkje om sosialhjelp her.' },
    { language: 'nn', text: 'Alle kan sende uromelding til barnevernet, ikkje berre skulen.' },
    { language: 'nn', text: 'Kari Moe har ikkje søkt om garasje.' },
  ],
});

function find(listed: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${listed})(?!\\p{L})`, 'iu');
}
