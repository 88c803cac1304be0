import { defineRule } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/lenke-uten-navn',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-4.1.2', 'wcag-2.4.4', 'niva-a', 'act-c487ae', 'uu-nett-2.4.4a', 'uu-nett-1.1.1b'],
  docs: {
    nb: {
      title: 'Lenken har ikke navn',
      why: 'Den som bruker skjermleser, får bare høre «lenke» eller en nettadresse.',
      advice: 'Skriv en lenketekst. Er lenken et bilde, skal tekstalternativet si hvor den fører.',
    },
    nn: {
      title: 'Lenkja har ikkje namn',
      why: 'Den som bruker skjermlesar, får berre høyre «lenkje» eller ei nettadresse.',
      advice: 'Skriv ein lenkjetekst. Er lenkja eit bilete, skal tekstalternativet seie kvar ho fører.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 4.1.2 Navn, rolle, verdi', url: 'https://www.w3.org/TR/WCAG21/#name-role-value' },
    { title: 'WCAG 2.1: 2.4.4 Formål med lenke (i kontekst)', url: 'https://www.w3.org/TR/WCAG21/#link-purpose-in-context' },
  ],
  messages: {
    nb: { found: 'Lenken har ikke noe navn.' },
    nn: { found: 'Lenkja har ikkje noko namn.' },
  },
  applies: hasTagOrRole('a', 'area'),
  check: (_, { document }) => judge(document, [], ['c487ae'], 'found'),
  examples: [
    { page: '<p>⟦<a href="/kart"></a>⟧ Kart</p>' },
    { page: '<p>⟦<a href="/"><img src="vaapen.svg" alt=""></a>⟧ Forsiden</p>' },
    { page: '<ul><li>⟦<a href="https://fjordvik.example/ni"><svg width="9" height="9"></svg></a>⟧</li></ul>' },
    { page: '<p><a href="/kart">Kart</a></p>' },
    { page: '<p><a href="/"><img src="vaapen.svg" alt="Til forsiden"></a></p>' },
    { page: '<ul><li><a href="/sosialt" aria-label="Følg oss"><svg width="9" height="9"></svg></a></li></ul>' },
    { language: 'nn', page: '<p>⟦<a href="/kart"></a>⟧ Kart over vegane</p>' },
    { language: 'nn', page: '<p>⟦<a href="/"><img src="logo.svg" alt=""></a>⟧ Framsida</p>' },
    { language: 'nn', page: '<ul><li>⟦<a href="/sosialt"><svg width="12" height="12"></svg></a>⟧</li></ul>' },
    { language: 'nn', page: '<p><a href="/kart">Kart over vegane</a></p>' },
    { language: 'nn', page: '<p><a href="/"><img src="logo.svg" alt="Til framsida"></a></p>' },
    { language: 'nn', page: '<ul><li><a href="/sosialt" aria-label="Følg oss no"><svg width="9" height="9"></svg></a></li></ul>' },
  ],
});
