import { defineRule } from '@klarsyn/core';
import { hasAttribute } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/pynt-leses-opp',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'warning',
  tags: ['raad', 'act-46ca7f'],
  docs: {
    nb: {
      title: 'Pynt leses likevel opp',
      why: 'Elementet er merket som pynt, men har samtidig noe som gjør at skjermleseren tar det med.',
      advice: 'Ta bort aria-attributtene og tabindex fra pynten, eller ta bort merkingen og gi elementet et navn.',
    },
    nn: {
      title: 'Pynt blir lesen opp likevel',
      why: 'Elementet er merkt som pynt, men har samstundes noko som gjer at skjermlesaren tek det med.',
      advice: 'Ta bort aria-attributta og tabindex frå pynten, eller ta bort merkinga og gi elementet eit namn.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { found: 'Elementet er merket som pynt, men skjermleseren leser det likevel.' },
    nn: { found: 'Elementet er merkt som pynt, men skjermlesaren les det likevel.' },
  },
  applies: hasAttribute('alt', 'role'),
  check: (_, { document }) => judge(document, [], ['46ca7f'], 'found'),
  examples: [
    { page: '⟦<img src="strek.png" alt="" aria-label="strek">⟧' },
    { page: '⟦<img src="ramme.png" role="none" alt="" tabindex="0">⟧' },
    { page: '⟦<nav role="none" aria-label="Snarveier"><a href="/a">Barnehage</a></nav>⟧' },
    { page: '<img src="strek.png" alt="">' },
    { page: '<img src="ramme.png" role="none" alt="">' },
    { page: '<nav aria-label="Snarveier"><a href="/a">Barnehage</a></nav>' },
    { language: 'nn', page: '⟦<img src="linje.png" alt="" aria-label="linje">⟧' },
    { language: 'nn', page: '⟦<img src="kant.png" role="none" alt="" tabindex="0">⟧' },
    { language: 'nn', page: '⟦<nav role="none" aria-label="Snarvegar"><a href="/a">Skule</a></nav>⟧' },
    { language: 'nn', page: '<img src="linje.png" alt="">' },
    { language: 'nn', page: '<img src="kant.png" role="none" alt="">' },
    { language: 'nn', page: '<nav aria-label="Snarvegar"><a href="/a">Skule</a></nav>' },
  ],
});
