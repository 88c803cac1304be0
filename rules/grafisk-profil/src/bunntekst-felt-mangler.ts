import { defineRule, formOfTag, isLetterKind, nodesOf, type PartialProfile } from '@klarsyn/core';
import { factOf, fieldNames, holdsFact, listed } from './shared/fields.ts';
import { isWhole, saidIn } from './shared/region.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  orgNumber: '899999991',
  contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', post: 'Postboks 12, 9990 Fjordvik' },
  letters: { foot: ['organisation', 'org-number', 'phone', 'email'] },
} satisfies PartialProfile;
const full = 'Fjordvik kommune, org.nr. 899 999 991, telefon 32 00 00 00, <a href="mailto:post@fjordvik.example">e-post</a>';

export default defineRule({
  id: 'grafisk-profil/bunntekst-felt-mangler',
  over: 'document',
  formats: ['html', 'page', 'docx', 'odt', 'pdf'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-FOOTER-ORG', 'PROF-DOCX-FOOTER-FIELDS', 'SEED-MOD-04'],
  docs: {
    nb: {
      title: 'Bunnteksten mangler noe som profilen vil ha der',
      why: 'Nederst leter leseren etter hvem dere er og hvordan hun når dere.',
      advice: 'Skriv det som mangler, slik det står i profilen.',
    },
    nn: {
      title: 'Botnteksten manglar noko som profilen vil ha der',
      why: 'Nedst leitar lesaren etter kven de er og korleis ho når dykk.',
      advice: 'Skriv det som manglar, slik det står i profilen.',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (letters.foot, contact, orgNumber)' }],
  messages: {
    nb: { missing: 'Bunnteksten mangler {fields}.', none: 'Det er ingen bunntekst. Den skal ha {fields}.' },
    nn: { missing: 'Botnteksten manglar {fields}.', none: 'Det er ingen botntekst. Han skal ha {fields}.' },
  },
  applies: (document, { profile: { letters } }) =>
    letters.foot.length > 0 &&
    document.kind?.value !== 'e-post' &&
    (document.format === 'html'
      ? isWhole(document)
      : document.format === 'page' || (document.kind !== undefined && isLetterKind(document.kind.value))),
  check(document, { profile: known, analysis }) {
    const foot = saidIn(document, 'footer');
    const names = fieldNames[formOfTag(analysis.language.language) ?? 'nb'];
    const missing = known.letters.foot.filter((field) => {
      const fact = factOf(field, known);
      return fact !== undefined && !holdsFact(foot ?? '', fact);
    });
    if (missing.length === 0) return undefined;
    const fields = listed(missing.map((field) => names[field]));
    if (foot === undefined) return { message: 'none', values: { fields } };
    return { message: 'missing', values: { fields }, at: nodesOf(document, 'region').find(({ region }) => region === 'footer')?.id ?? 0 };
  },
  examples: [
    { profile, html: '<main><p>Søk nå.</p></main>⟦<footer><p>Fjordvik kommune</p></footer>⟧' },
    {
      profile,
      html: '<main><p>Søk nå.</p></main>⟦<footer><p>Fjordvik kommune, telefon 32 00 00 01, post@fjordvik.example</p></footer>⟧',
      note: 'Et annet nummer.',
    },
    { profile, html: '⟦⟧<main><p>Søk nå.</p></main>' },
    { profile, html: `<main><p>Søk nå.</p></main><footer><p>${full}</p></footer>` },
    { profile, html: '<p>Søk nå.</p>', note: 'En del av en side.' },
    {
      profile,
      html: '<main><p>Søk nå.</p></main><footer><p>Fjordvik kommune</p><p>Org.nr.: 899999991</p><p>Tlf. +47 32000000</p><p>Post@fjordvik.example</p></footer>',
    },
    { language: 'nn', profile, html: '<main><p>Du må ikkje søkje no.</p></main>⟦<footer><p>Fjordvik kommune</p></footer>⟧' },
    { language: 'nn', profile, html: '<main><p>Du må ikkje søkje no.</p></main>⟦<footer><p>Telefon 32 00 00 00</p></footer>⟧' },
    { language: 'nn', profile, html: '⟦⟧<main><p>Du må ikkje søkje no.</p></main>' },
    { language: 'nn', profile, html: `<main><p>Du må ikkje søkje no.</p></main><footer><p>${full}</p></footer>` },
    { language: 'nn', profile, html: '<p>Du må ikkje søkje no.</p>' },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, html: '<main><p>Du må ikkje søkje no.</p></main>' },
  ],
});
