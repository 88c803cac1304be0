import { defineRule, formOfTag, type PartialProfile } from '@klarsyn/core';
import { linkAround, logosIn } from './shared/logo.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { logo: { files: [{ path: 'logo.svg', variant: 'formal' }], alt: { nb: 'Fjordvik kommune', nn: 'Fjordvik kommune' } } },
} satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/logo-feil-alternativ',
  over: 'document',
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-LOGO-ALT', 'PROF-DOCX-HEADER-LOGO', 'SEED-MOD-01'],
  docs: {
    nb: {
      title: 'Tekstalternativet til logoen er ikke det i profilen',
      why: 'Den som ikke ser logoen, skal få vite hvem avsenderen er, og med samme ord overalt.',
      advice: 'Skriv teksten fra profilen i tekstalternativet. Er logoen en lenke, kan den også si hvor lenken fører.',
    },
    nn: {
      title: 'Tekstalternativet til logoen er ikkje det i profilen',
      why: 'Den som ikkje ser logoen, skal få vite kven avsendaren er, og med same ord overalt.',
      advice: 'Skriv teksten frå profilen i tekstalternativet. Er logoen ei lenkje, kan han også seie kvar lenkja fører.',
    },
  },
  sources: [
    { title: 'Den grafiske profilen til virksomheten (brand.logo.alt i profilen)' },
    { title: 'WCAG 1.1.1 og 2.4.4', url: 'https://www.w3.org/TR/WCAG21/#non-text-content' },
  ],
  messages: {
    nb: { alt: 'Tekstalternativet til logoen er «{found}». I profilen er det «{right}».' },
    nn: { alt: 'Tekstalternativet til logoen er «{found}». I profilen er det «{right}».' },
  },
  applies: (_, { profile: { brand } }) => Object.keys(brand.logo?.alt ?? {}).length > 0,
  check(document, { profile: known, analysis }) {
    const texts = known.brand.logo?.alt ?? {};
    const form = formOfTag(analysis.language.language) ?? 'nb';
    const right = texts[form] ?? Object.values(texts)[0] ?? '';
    return logosIn(document, known).logos.flatMap(({ node, file, alt, isRetired }) => {
      const found = alt?.trim() ?? '';
      // A logo without any text is another rule's business, and so are arms without the name.
      if (isRetired || file.variant === 'arms' || found === '' || Object.values(texts).includes(found)) return [];
      if (linkAround(document, node) !== undefined && Object.values(texts).some((text) => namesTarget(found, text))) return [];
      return [{ message: 'alt' as const, values: { found, right }, at: node.id }];
    });
  },
  examples: [
    { profile, html: '<p>⟦<img src="logo.svg" alt="Logo">⟧</p><p>Du får svar fra oss.</p>' },
    { profile, html: '<p>⟦<img src="logo.svg" alt="Fjordvik Kommune logo">⟧</p><p>Du får svar fra oss.</p>' },
    {
      profile,
      html: '<p><a href="/">⟦<img src="logo.svg" alt="Til forsiden">⟧</a></p><p>Du får svar fra oss.</p>',
      note: 'Navnet mangler.',
    },
    { profile, html: '<p><img src="logo.svg" alt="Fjordvik kommune"></p><p>Du får svar fra oss.</p>' },
    { profile, html: '<p><a href="/"><img src="logo.svg" alt="Fjordvik kommune, til forsiden"></a></p><p>Du får svar fra oss.</p>' },
    {
      profile,
      html: '<p><img src="logo.svg" alt=""> Fjordvik kommune</p><p>Du får svar fra oss.</p>',
      note: 'Uten tekst er det en annen regels sak.',
    },
    { language: 'nn', profile, html: '<p>⟦<img src="logo.svg" alt="Logo">⟧</p><p>Du får ikkje svar frå oss før måndag.</p>' },
    { language: 'nn', profile, html: '<p>⟦<img src="logo.svg" alt="Kommunevåpenet">⟧</p><p>Du får ikkje svar frå oss før måndag.</p>' },
    {
      language: 'nn',
      profile,
      html: '<p><a href="/">⟦<img src="logo.svg" alt="Heim">⟧</a></p><p>Du får ikkje svar frå oss før måndag.</p>',
    },
    { language: 'nn', profile, html: '<p><img src="logo.svg" alt="Fjordvik kommune"></p><p>Du får ikkje svar frå oss før måndag.</p>' },
    {
      language: 'nn',
      profile,
      html: '<p><a href="/"><img src="logo.svg" alt="Fjordvik kommune – til framsida"></a></p><p>Du får ikkje svar.</p>',
    },
    { language: 'nn', profile, html: '<p><img src="kart.png" alt="Kart over Fjordvik"></p><p>Du får ikkje svar frå oss før måndag.</p>' },
  ],
});

/** True for a text that says what the logo says, and that the link leads to the front page. */
const namesTarget = (found: string, text: string): boolean =>
  found.toLowerCase().includes(text.toLowerCase()) && /forsid|framsid|hjem|heim|start/i.test(found);
