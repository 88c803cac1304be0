import { defineRule, nodeSeen, seenBy } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/usynlig-fokus',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-2.4.7', 'niva-aa', 'act-oj04fd', 'uu-nett-2.4.7a'],
  docs: {
    nb: {
      title: 'Fokus vises ikke',
      why: 'Den som blar med tastaturet, ser ikke hvor på siden hen er.',
      advice: 'Ta bort «outline: none», eller gi elementet en tydelig ramme med :focus-visible.',
    },
    nn: {
      title: 'Fokus er ikkje synleg',
      why: 'Den som blar med tastaturet, ser ikkje kvar på sida hen er.',
      advice: 'Ta bort «outline: none», eller gi elementet ei tydeleg ramme med :focus-visible.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.4.7 Synlig fokus', url: 'https://www.w3.org/TR/WCAG21/#focus-visible' }],
  messages: {
    nb: { same: 'Elementet ser likt ut med og uten fokus.' },
    nn: { same: 'Elementet ser likt ut med og utan fokus.' },
  },
  check: (_, { document }) => seenBy(document, 'focus').map((stop) => ({ message: 'same', at: nodeSeen(document, stop) }) as const),
  examples: [
    { page: '⟦<a href="/kart">Kart</a>⟧', css: 'a:focus { outline: none }' },
    { page: '<p>Meny</p>⟦<button>Vis</button>⟧', css: 'button { outline: 0 !important }' },
    { page: '⟦<div tabindex="0">Dra her</div>⟧', css: '* { outline: none }' },
    { page: '<a href="/kart">Kart</a>', css: 'a { color: #003 }' },
    { page: '<button>Vis</button>', css: 'button:focus { outline: none; background: #003; color: #fff }' },
    { page: '<label>Navn <input></label>', css: 'input { outline: none }' },
    { language: 'nn', page: '⟦<a href="/kart">Kartet</a>⟧', css: 'a:focus { outline: none }' },
    { language: 'nn', page: '<p>Meny</p>⟦<button>Vis meir</button>⟧', css: 'button { outline: 0 !important }' },
    { language: 'nn', page: '⟦<div tabindex="0">Dra hit</div>⟧', css: '* { outline: none }' },
    { language: 'nn', page: '<a href="/kart">Kartet</a>', css: 'a { color: #003 }' },
    { language: 'nn', page: '<button>Vis meir</button>', css: 'button:focus { outline: none; background: #003; color: #fff }' },
    { language: 'nn', page: '<label>Namn <input></label>', css: 'input { outline: none }' },
  ],
});
