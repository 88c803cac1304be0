import { defineRule, isForm, type Profile } from '@klarsyn/core';
import { infinitive, isSplitInfinitive, type Variant, variantsIn } from './shared/variants.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  forms: { infinitive: 'e', words: ['framtid', 'skule', 'nødvendig', 'opplæringa'] },
} as const;

export default defineRule({
  id: 'klarsprak/valgfrie-former',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Ordet er skrevet i en annen form enn den valgte',
      why: 'Når samme ord skifter form, ser teksten uferdig ut, og leseren kan lure på om det er to ulike ting.',
      advice:
        'Velg én form, og hold deg til den. Virksomheten kan skrive valgene sine i profilen, under `forms`: ord i `words`, a- eller e-infinitiv i `infinitive`.',
    },
    nn: {
      title: 'Ordet er skrive i ei anna form enn den valde',
      why: 'Når same ord skiftar form, ser teksten uferdig ut, og lesaren kan lure på om det er to ulike ting.',
      advice:
        'Vel éi form, og hald deg til henne. Verksemda kan skrive vala sine i profilen, under `forms`: ord i `words`, a- eller e-infinitiv i `infinitive`.',
    },
  },
  sources: [{ title: 'Bokmålsordboka og Nynorskordboka', url: 'https://ordbokene.no/' }, { title: 'Øygarden kommune: språkbruksplan' }],
  messages: {
    nb: {
      chosen: 'Profilen velger «{instead}». Her står «{found}».',
      mixed: 'Teksten har både «{found}» og «{other}». Velg én form.',
      infinitive: 'Teksten har infinitiver på både -a og -e. Her står «{found}».',
    },
    nn: {
      chosen: 'Profilen vel «{instead}». Her står «{found}».',
      mixed: 'Teksten har både «{found}» og «{other}». Vel éi form.',
      infinitive: 'Teksten har infinitivar på både -a og -e. Her står «{found}».',
    },
  },
  check(document, { analysis, profile: { forms } }) {
    const chosen = waysOf(forms);
    // A sentence in the other form of Norwegian has other forms to choose between.
    const form = analysis.language.language;
    if (!isForm(form)) return [];
    const groups = Map.groupBy(variantsIn(analysis.sentences, document, form), ({ key }) => key);
    return [...groups.values()].flatMap((variants) => judge(variants, chosen) ?? []);
  },
  examples: [
    {
      text: 'Skolen har ansvar for ⟦opplæringen⟧. Vi planlegger opplæringa sammen med deg. Si fra hvis opplæringa ikke passer.',
      becomes: 'Skolen har ansvar for opplæringa. Vi planlegger opplæringa sammen med deg. Si fra hvis opplæringa ikke passer.',
    },
    {
      text: 'Kommunen tenker på framtiden. Planen viser hvordan ⟦fremtiden⟧ kan bli.',
      becomes: 'Kommunen tenker på framtiden. Planen viser hvordan framtiden kan bli.',
    },
    {
      text: 'Kurset har ti deltakere. Hver ⟦deltager⟧ får en bok, og deltakerne betaler ikke noe.',
      becomes: 'Kurset har ti deltakere. Hver deltaker får en bok, og deltakerne betaler ikke noe.',
    },
    {
      text: 'Planen viser hvordan ⟦fremtiden⟧ kan bli.',
      profile,
      becomes: 'Planen viser hvordan framtiden kan bli.',
    },
    { text: 'Skolen har ansvar for opplæringen. Vi planlegger opplæringen sammen med deg.' },
    { text: 'Planen viser hvordan framtiden kan bli.', profile },
    { text: 'Vi tenker på framtiden. Avisa skrev: «Hva vil fremtiden bringe?»', note: 'Sitatet er en annens.' },
    { text: 'Boka ligger klar. Bilen står ute, og jenta venter.', note: 'Ulike ord kan ha ulik bøyning.' },
    {
      language: 'nn',
      text: 'Det er nødvendig å søkje. Vi hentar nødvendige papir. Legg ikkje ved meir enn det som er ⟦naudsynt⟧.',
      becomes: 'Det er nødvendig å søkje. Vi hentar nødvendige papir. Legg ikkje ved meir enn det som er nødvendig.',
    },
    {
      language: 'nn',
      text: 'Vi svarar deg innan ei veke. Vi ringjer ikkje, men ⟦me⟧ sender brev.',
      becomes: 'Vi svarar deg innan ei veke. Vi ringjer ikkje, men vi sender brev.',
    },
    {
      language: 'nn',
      text: 'Du treng ikkje å skrive noko. Det er nok å vere der. Hugs å ⟦lesa⟧ brevet.',
      becomes: 'Du treng ikkje å skrive noko. Det er nok å vere der. Hugs å lese brevet.',
    },
    {
      language: 'nn',
      text: 'Du treng ikkje å ⟦skriva⟧ noko til oss.',
      profile,
      becomes: 'Du treng ikkje å skrive noko til oss.',
    },
    { language: 'nn', text: 'Det er ikkje naudsynt å søkje. Hent dei naudsynte papira sjølv.' },
    { language: 'nn', text: 'Du treng ikkje å skrive noko til oss.', profile },
    {
      language: 'nn',
      text: 'Du treng ikkje å skrive noko. Det er nok å vera der.',
      note: 'Kløyvd infinitiv er òg ei valfri form.',
    },
    {
      language: 'nn',
      text: 'Me svarar deg ikkje før onsdag. Avisa skreiv: «Vi ventar framleis på svar.»',
      note: 'Sitatet er ein annan sitt.',
    },
  ],
});

/** The ways that a profile has chosen, as variants name them. */
const waysOf = ({ words, infinitive: ending }: Profile['forms']): ReadonlySet<string> =>
  new Set([...words.map((word) => word.toLowerCase()), ...(ending === undefined ? [] : [`-${ending}`])]);

/** What to say of all the places where one choice was made: nothing when they agree with the profile, or with each other. */
function judge(variants: readonly Variant[], chosen: ReadonlySet<string>) {
  const isChosen = variants.some(({ own, other }) => chosen.has(own) || chosen.has(other));
  if (!isChosen && isSplitInfinitive(variants)) return undefined;
  const [first] = variants;
  const like = variants.filter(({ own }) => own === first?.own);
  const unlike = variants.filter(({ own }) => own !== first?.own);
  const rarer = like.length < unlike.length ? like : unlike;
  const marked = isChosen ? variants.filter(({ other }) => chosen.has(other)) : rarer;
  const [at] = marked;
  if (at === undefined) return undefined;
  const { found, instead, key } = at;
  const usual = variants.find((variant) => !marked.includes(variant))?.found ?? instead;
  const message = isChosen ? ('chosen' as const) : key === infinitive ? ('infinitive' as const) : ('mixed' as const);
  const edits = marked.map((variant) => ({ span: variant.span, replacement: variant.instead }));
  return { message, values: { found, instead, other: usual }, at: at.span, fix: { safe: isChosen, edits } };
}
