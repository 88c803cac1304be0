import { defineRule, nodeSeen, seenBy } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/tastaturfelle',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-2.1.2', 'niva-a', 'act-80af7b', 'act-ebe86a', 'uu-nett-2.1.2a'],
  docs: {
    nb: {
      title: 'Tastaturet sitter fast',
      why: 'Den som ikke bruker mus, må laste siden på nytt for å komme videre.',
      advice: 'La Tab og Shift+Tab gå videre. Må en annen tast til, så skriv hvilken i synlig tekst ved siden av.',
    },
    nn: {
      title: 'Tastaturet sit fast',
      why: 'Den som ikkje bruker mus, må laste sida på nytt for å kome vidare.',
      advice: 'La Tab og Shift+Tab gå vidare. Må ein annan tast til, så skriv kva for ein i synleg tekst ved sida av.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.1.2 Ingen tastaturfelle', url: 'https://www.w3.org/TR/WCAG21/#no-keyboard-trap' }],
  messages: {
    nb: { trapped: 'Tab kommer inn hit, men ikke ut igjen.' },
    nn: { trapped: 'Tab kjem inn hit, men ikkje ut att.' },
  },
  check: (_, { document }) =>
    seenBy<{ readonly element?: number; readonly told: boolean; readonly isOneWay?: boolean }>(document, 'keyboard')
      .filter(({ told, isOneWay }) => !told && isOneWay !== true)
      .map((stop) => ({ message: 'trapped', at: nodeSeen(document, stop) }) as const),
  examples: [
    {
      page: '<a href="/a">Kart</a> ⟦<button class="f">Dato</button>⟧ <a href="/b">Priser</a><script>for (const b of document.querySelectorAll(\'.f\')) b.addEventListener(\'blur\', () => setTimeout(() => b.focus(), 5));</script>',
    },
    {
      page: "<p>Velg</p>⟦<button class=\"f\">Fra</button>⟧⟦<button class=\"f\">Til</button>⟧<a href=\"/b\">Priser</a><script>const [a, b] = document.querySelectorAll('.f'); a.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); b.focus(); } }); b.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); a.focus(); } });</script>",
    },
    {
      page: '<p>Kalender</p><a href="/a">April</a> ⟦<button class="f">Mai</button>⟧<a href="/b">Juni</a><script>for (const b of document.querySelectorAll(\'.f\')) b.addEventListener(\'blur\', () => setTimeout(() => b.focus(), 5));</script>',
    },
    {
      page: "<a href=\"/a\">Kart</a> <button>Dato</button><script>document.querySelector('button').addEventListener('keydown', () => {});</script>",
    },
    {
      page: "<p>Trykk Esc for å gå ut.</p><a href=\"/a\">Kart</a> <button class=\"f\">Dato</button><a href=\"/b\">Priser</a><script>const f = document.querySelector('.f'); let on = true; f.addEventListener('keydown', (e) => { if (e.key === 'Escape') on = false; if (e.key === 'Tab' && on) e.preventDefault(); });</script>",
    },
    {
      page: "<p>Reisen</p>⟦<button>Fra</button>⟧⟦<button>Til</button>⟧<script>const both = document.querySelectorAll('button'); both.forEach((b, i) => b.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); both[1 - i].focus(); } }));</script>",
      note: 'Skriptet holder Tab tilbake, så ingen kommer ut av siden.',
    },
    {
      page: "<button>April</button><button class=\"f\">Mai</button><button>Juni</button><script>document.querySelector('.f').addEventListener('blur', ({ target }) => setTimeout(() => target.previousElementSibling.focus(), 5));</script>",
      note: 'Shift+Tab kommer til alle knappene og ut av siden.',
    },
    { page: '<button>Uten skript</button>' },
    {
      language: 'nn',
      page: '<a href="/a">Kartet</a> ⟦<button class="f">Dato</button>⟧ <a href="/b">Prisar</a><script>for (const b of document.querySelectorAll(\'.f\')) b.addEventListener(\'blur\', () => setTimeout(() => b.focus(), 5));</script>',
    },
    {
      language: 'nn',
      page: "<p>Vel</p>⟦<button class=\"f\">Frå</button>⟧⟦<button class=\"f\">Til</button>⟧<a href=\"/b\">Prisar</a><script>const [a, b] = document.querySelectorAll('.f'); a.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); b.focus(); } }); b.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); a.focus(); } });</script>",
    },
    {
      language: 'nn',
      page: '<p>Kalenderen</p><a href="/a">April</a> ⟦<button class="f">Mai</button>⟧<a href="/b">Juni</a><script>for (const b of document.querySelectorAll(\'.f\')) b.addEventListener(\'blur\', () => setTimeout(() => b.focus(), 5));</script>',
    },
    {
      language: 'nn',
      page: "<a href=\"/a\">Kartet</a> <button>Dato</button><script>document.querySelector('button').addEventListener('keydown', () => {});</script>",
    },
    {
      language: 'nn',
      page: "<p>Trykk Esc for å gå ut or feltet.</p><a href=\"/a\">Kartet</a> <button class=\"f\">Dato</button><a href=\"/b\">Prisar</a><script>const f = document.querySelector('.f'); let on = true; f.addEventListener('keydown', (e) => { if (e.key === 'Escape') on = false; if (e.key === 'Tab' && on) e.preventDefault(); });</script>",
    },
    {
      language: 'nn',
      page: "<p>Reisa</p>⟦<button>Frå</button>⟧⟦<button>Til</button>⟧<script>const both = document.querySelectorAll('button'); both.forEach((b, i) => b.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); both[1 - i].focus(); } }));</script>",
      note: 'Skriptet held Tab att, så ingen kjem ut av sida.',
    },
    {
      language: 'nn',
      page: "<button>April</button><button class=\"f\">Mai</button><button>Juli</button><script>document.querySelector('.f').addEventListener('blur', ({ target }) => setTimeout(() => target.previousElementSibling.focus(), 5));</script>",
      note: 'Shift+Tab kjem til alle knappane og ut av sida.',
    },
    { language: 'nn', page: '<button>Utan skript</button>' },
  ],
});
