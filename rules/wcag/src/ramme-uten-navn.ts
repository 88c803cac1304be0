import { defineRule } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/ramme-uten-navn',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-4.1.2', 'niva-a', 'act-cae760', 'uu-nett-4.1.2c'],
  docs: {
    nb: {
      title: 'Rammen har ikke navn',
      why: 'Den som bruker skjermleser, får ikke vite hva rammen viser før hen har gått inn i den.',
      advice: 'Sett title på <iframe>: «Kart over barnehagene».',
    },
    nn: {
      title: 'Ramma har ikkje namn',
      why: 'Den som bruker skjermlesar, får ikkje vite kva ramma viser før hen har gått inn i ho.',
      advice: 'Set title på <iframe>: «Kart over barnehagane».',
    },
  },
  sources: [{ title: 'WCAG 2.1: 4.1.2 Navn, rolle, verdi', url: 'https://www.w3.org/TR/WCAG21/#name-role-value' }],
  messages: {
    nb: { found: 'Rammen har ikke noe navn.' },
    nn: { found: 'Ramma har ikkje noko namn.' },
  },
  applies: hasTag('iframe', 'frame'),
  check: (_, { document }) => judge(document, [], ['cae760'], 'found'),
  examples: [
    { page: '⟦<iframe srcdoc="<html lang=nb><title>Kart</title><p>Kart</p></html>"></iframe>⟧' },
    { page: '⟦<iframe title="" srcdoc="<html lang=nb><title>Film</title><p>Film</p></html>"></iframe>⟧' },
    { page: '⟦<iframe name="skjema" srcdoc="<html lang=nb><title>Skjema</title><p>Skjema</p></html>"></iframe>⟧' },
    { page: '<iframe title="Kart" srcdoc="<html lang=nb><title>Kart</title><p>Kart</p></html>"></iframe>' },
    { page: '<iframe aria-label="Film" srcdoc="<html lang=nb><title>Film</title><p>Film</p></html>"></iframe>' },
    { page: '<p>Ingen ramme</p>' },
    { language: 'nn', page: '⟦<iframe srcdoc="<html lang=nn><title>Kart</title><p>Vegar</p></html>"></iframe>⟧' },
    { language: 'nn', page: '⟦<iframe title="" srcdoc="<html lang=nn><title>Film</title><p>Ein film</p></html>"></iframe>⟧' },
    { language: 'nn', page: '⟦<iframe name="skjema" srcdoc="<html lang=nn><title>Skjema</title><p>Eit skjema</p></html>"></iframe>⟧' },
    { language: 'nn', page: '<iframe title="Kart" srcdoc="<html lang=nn><title>Kart</title><p>Vegar</p></html>"></iframe>' },
    { language: 'nn', page: '<iframe aria-label="Film" srcdoc="<html lang=nn><title>Film</title><p>Ein film</p></html>"></iframe>' },
    { language: 'nn', page: '<p>Inga ramme</p>' },
  ],
});
