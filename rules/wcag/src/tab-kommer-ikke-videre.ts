import { defineRule } from '@klarsyn/core';
import { nodeSeen, seenBy } from './shared/probes.ts';

export default defineRule({
  id: 'wcag/tab-kommer-ikke-videre',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'warning',
  tags: ['raad', 'act-a1b64e', 'uu-nett-2.1.2a', 'prove'],
  docs: {
    nb: {
      title: 'Tab kommer ikke videre',
      why: 'De fleste prøver bare Tab. Må en annen tast til, er det mange som ikke finner ut av det.',
      advice: 'La Tab og Shift+Tab gå videre, også når en annen tast virker.',
    },
    nn: {
      title: 'Tab kjem ikkje vidare',
      why: 'Dei fleste prøver berre Tab. Må ein annan tast til, er det mange som ikkje finn ut av det.',
      advice: 'La Tab og Shift+Tab gå vidare, også når ein annan tast verkar.',
    },
  },
  sources: [{ title: 'W3C: ACT Rules', url: 'https://www.w3.org/WAI/standards-guidelines/act/rules/' }],
  messages: {
    nb: { stuck: 'Tab og Shift+Tab kommer ikke ut herfra.' },
    nn: { stuck: 'Tab og Shift+Tab kjem ikkje ut herifrå.' },
  },
  check: (_, { document }) => seenBy(document, 'keyboard').map((stop) => ({ message: 'stuck', at: nodeSeen(document, stop) }) as const),
  examples: [
    {
      page: '<a href="/a">Kart</a> ⟦<button class="f">Dato</button>⟧ <a href="/b">Priser</a><script>for (const b of document.querySelectorAll(\'.f\')) b.addEventListener(\'blur\', () => setTimeout(() => b.focus(), 5));</script>',
    },
    {
      page: "<p>Velg</p>⟦<button class=\"f\">Fra</button>⟧⟦<button class=\"f\">Til</button>⟧<a href=\"/b\">Priser</a><script>const [a, b] = document.querySelectorAll('.f'); a.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); b.focus(); } }); b.addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); a.focus(); } });</script>",
    },
    {
      page: '<p>Kalender</p>⟦<button class="f">Mai</button>⟧<a href="/b">Juni</a><script>for (const b of document.querySelectorAll(\'.f\')) b.addEventListener(\'blur\', () => setTimeout(() => b.focus(), 5));</script>',
    },
    {
      page: "<a href=\"/a\">Kart</a> <button>Dato</button><script>document.querySelector('button').addEventListener('keydown', () => {});</script>",
    },
    {
      page: '<a href="/a">Kart</a> <button class="f">Dato</button><a href="/b">Priser</a><script>document.querySelector(\'button\').addEventListener(\'keydown\', () => {});</script>',
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
      page: '<p>Kalenderen</p>⟦<button class="f">Mai</button>⟧<a href="/b">Juni</a><script>for (const b of document.querySelectorAll(\'.f\')) b.addEventListener(\'blur\', () => setTimeout(() => b.focus(), 5));</script>',
    },
    {
      language: 'nn',
      page: "<a href=\"/a\">Kartet</a> <button>Dato</button><script>document.querySelector('button').addEventListener('keydown', () => {});</script>",
    },
    {
      language: 'nn',
      page: '<a href="/a">Kartet</a> <button class="f">Dato</button><a href="/b">Prisar</a><script>document.querySelector(\'button\').addEventListener(\'keydown\', () => {});</script>',
    },
    { language: 'nn', page: '<button>Utan skript</button>' },
  ],
});
