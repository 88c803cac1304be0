import { defineRule, nodeSeen, seenBy } from '@klarsyn/core';

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
    nb: { stuck: 'Tab og Shift+Tab kommer ikke ut herfra.', forwards: 'Tab kommer ikke videre herfra. Bare Shift+Tab kommer ut.' },
    nn: { stuck: 'Tab og Shift+Tab kjem ikkje ut herifrå.', forwards: 'Tab kjem ikkje vidare herifrå. Berre Shift+Tab kjem ut.' },
  },
  check: (_, { document }) =>
    seenBy<{ readonly element?: number; readonly isOneWay?: boolean }>(document, 'keyboard').map(
      (stop) => ({ message: stop.isOneWay === true ? 'forwards' : 'stuck', at: nodeSeen(document, stop) }) as const,
    ),
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
      page: '<a href="/a">Kart</a> <button class="f">Dato</button><a href="/b">Priser</a><script>document.querySelector(\'button\').addEventListener(\'keydown\', () => {});</script>',
    },
    {
      page: "⟦<button>April</button>⟧⟦<button class=\"f\">Mai</button>⟧<button>Juni</button><script>document.querySelector('.f').addEventListener('blur', ({ target }) => setTimeout(() => target.previousElementSibling.focus(), 5));</script>",
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
      page: '<a href="/a">Kartet</a> <button class="f">Dato</button><a href="/b">Prisar</a><script>document.querySelector(\'button\').addEventListener(\'keydown\', () => {});</script>',
    },
    {
      language: 'nn',
      page: "⟦<button>April</button>⟧⟦<button class=\"f\">Mai</button>⟧<button>Juli</button><script>document.querySelector('.f').addEventListener('blur', ({ target }) => setTimeout(() => target.previousElementSibling.focus(), 5));</script>",
    },
    { language: 'nn', page: '<button>Utan skript</button>' },
  ],
});
