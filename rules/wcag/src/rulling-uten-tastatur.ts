import { defineRule } from '@klarsyn/core';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/rulling-uten-tastatur',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-2.1.1', 'niva-a', 'act-0ssw9k', 'uu-nett-2.1.1a'],
  docs: {
    nb: {
      title: 'Feltet kan ikke rulles med tastaturet',
      why: 'Den som ikke bruker mus, får ikke lest det som ligger utenfor.',
      advice: 'Gi feltet tabindex="0" og et navn, eller la innholdet ta den plassen det trenger.',
    },
    nn: {
      title: 'Feltet kan ikkje rullast med tastaturet',
      why: 'Den som ikkje bruker mus, får ikkje lese det som ligg utanfor.',
      advice: 'Gi feltet tabindex="0" og eit namn, eller la innhaldet ta den plassen det treng.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.1.1 Tastatur', url: 'https://www.w3.org/TR/WCAG21/#keyboard' }],
  messages: {
    nb: { found: 'Feltet kan rulles, men ikke nås med tastaturet.' },
    nn: { found: 'Feltet kan rullast, men ikkje nåast med tastaturet.' },
  },
  check: (_, { document }) => judge(document, [], ['0ssw9k'], 'found'),
  examples: [
    {
      page: '⟦<div class="a"><p>Vilkårene for tilskudd er lange, og de er delt i tre deler som gjelder hver sin ordning.</p></div>⟧',
      css: '.a { height: 40px; width: 120px; overflow: auto } p { margin: 0 }',
    },
    {
      page: '⟦<div class="a"><p>Referat fra møtet i utvalget for oppvekst, med alle saker og vedtak som ble gjort.</p></div>⟧',
      css: '.a { height: 40px; width: 120px; overflow: scroll } p { margin: 0 }',
    },
    {
      page: '⟦<div class="a"><p>Reglene for bruk av hallen er mange, og de må leses før du leier den.</p></div>⟧',
      css: '.a { height: 40px; width: 120px; overflow: auto } p { margin: 0 }',
    },
    {
      page: '<div class="a" tabindex="0"><p>Vilkårene for tilskudd er lange, og de er delt i tre deler som gjelder hver sin ordning.</p></div>',
      css: '.a { height: 40px; width: 120px; overflow: auto }',
    },
    { page: '<div class="a"><p>Kort tekst.</p></div>', css: '.a { height: 200px; overflow: auto }' },
    {
      page: '<div class="a"><p>Vilkårene er lange, og de er delt i <a href="/v">tre deler</a> som gjelder hver sin ordning.</p></div>',
      css: '.a { height: 40px; width: 120px; overflow: auto }',
    },
    {
      language: 'nn',
      page: '⟦<div class="a"><p>Vilkåra for tilskot er lange, og dei er delte i tre delar som gjeld kvar si ordning.</p></div>⟧',
      css: '.a { height: 40px; width: 120px; overflow: auto } p { margin: 0 }',
    },
    {
      language: 'nn',
      page: '⟦<div class="a"><p>Referat frå møtet i utvalet for oppvekst, med alle saker og vedtak som vart gjorde.</p></div>⟧',
      css: '.a { height: 40px; width: 120px; overflow: scroll } p { margin: 0 }',
    },
    {
      language: 'nn',
      page: '⟦<div class="a"><p>Reglane for bruk av hallen er mange, og dei må lesast før du leiger han.</p></div>⟧',
      css: '.a { height: 40px; width: 120px; overflow: auto } p { margin: 0 }',
    },
    {
      language: 'nn',
      page: '<div class="a" tabindex="0"><p>Vilkåra for tilskot er lange, og dei er delte i tre delar som gjeld kvar si ordning.</p></div>',
      css: '.a { height: 40px; width: 120px; overflow: auto }',
    },
    { language: 'nn', page: '<div class="a"><p>Ein kort tekst.</p></div>', css: '.a { height: 200px; overflow: auto }' },
    {
      language: 'nn',
      page: '<div class="a"><p>Vilkåra er lange, og dei er delte i <a href="/v">tre delar</a> som gjeld kvar si ordning.</p></div>',
      css: '.a { height: 40px; width: 120px; overflow: auto }',
    },
  ],
});
