import { defineRule } from '@klarsyn/core';
import { months } from './shared/number.ts';
import { findInProse, hasDigit, isRunning } from './shared/prose.ts';

const day = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
const alone = String.raw`(?<![\p{L}\p{N}./:-])`;
const numeric = new RegExp(String.raw`${alone}${day}\.\s?(?<month>0?[1-9]|1[0-2])\.\s?(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}/-])`, 'gu');
const named = new RegExp(String.raw`${alone}${day}\.\s(?<month>${months.join('|')})\s(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}/-])`, 'giu');
/** A line such as «Dato: 5.6.2024» or «Sist oppdatert 5.6.2024» is no running text. */
const isLine = /^[^.]{0,40}:\s*\S+$|^\S*(?:\s\S+){0,3}$/u;

export default defineRule({
  id: 'klarsprak/dato-stil',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'hint',
  tags: ['prove'],
  options: { write: 'ord' as 'ord' | 'tall' },
  docs: {
    nb: {
      title: 'Datoen er skrevet på en annen måte enn dere har valgt',
      why: '«1. mai 2024» er lettere å lese i en setning enn «01.05.2024». Hva dere velger, bør være likt i alt dere skriver.',
      advice: 'Skriv måneden med ord i løpende tekst. Det går an å velge tall i oppsettet.',
    },
    nn: {
      title: 'Datoen er skriven på ein annan måte enn de har valt',
      why: '«1. mai 2024» er lettare å lese i ei setning enn «01.05.2024». Kva de vel, bør vere likt i alt de skriv.',
      advice: 'Skriv månaden med ord i løpande tekst. Det går an å velje tal i oppsettet.',
    },
  },
  sources: [{ title: 'DFØ: skriveregler' }, { title: 'Namsos kommune: språkprofil' }],
  messages: {
    nb: { style: 'Datoen «{found}» skrives «{right}» i løpende tekst.' },
    nn: { style: 'Skriv datoen «{found}» slik i løpande tekst: «{right}».' },
  },
  applies: (sentence, context) => hasDigit(sentence) && isRunning(sentence, context.document) && !isLine.test(sentence.plain),
  check(sentence, context) {
    const asWord = context.options.write === 'ord';
    return findInProse(sentence, asWord ? numeric : named, context).map(({ match, span }) => {
      const { day: date = '', month = '', year = '' } = match.groups ?? {};
      const right = asWord
        ? `${Number(date)}. ${months[Number(month) - 1]} ${year}`
        : `${Number(date)}.${months.indexOf(month.toLowerCase()) + 1}.${year}`;
      return { message: 'style', values: { found: match[0], right }, at: span, fix: { safe: true, edits: [{ span, replacement: right }] } };
    });
  },
  examples: [
    { text: 'Du må søke innen ⟦01.05.2024⟧.', becomes: 'Du må søke innen 1. mai 2024.' },
    { text: 'Vi fikk søknaden din ⟦5.6.2024⟧ og svarer snart.', becomes: 'Vi fikk søknaden din 5. juni 2024 og svarer snart.' },
    { options: { write: 'tall' }, text: 'Du må søke innen ⟦1. mai 2024⟧.', becomes: 'Du må søke innen 1.5.2024.' },
    { text: 'Du må søke innen 1. mai 2024.' },
    { text: 'Vår dato: 01.05.2024', note: 'En linje i brevhodet er ikke løpende tekst.' },
    { markdown: '| Frist | Klasse |\n| --- | --- |\n| 01.05.2024 | Alle trinn har samme frist her |' },
    { language: 'nn', text: 'Du må søkje innan ⟦01.05.2024⟧.', becomes: 'Du må søkje innan 1. mai 2024.' },
    { language: 'nn', text: 'Vi fekk ikkje søknaden din før ⟦5.6.2024⟧.', becomes: 'Vi fekk ikkje søknaden din før 5. juni 2024.' },
    { options: { write: 'tall' }, language: 'nn', text: 'Du må søkje innan ⟦1. mai 2024⟧.', becomes: 'Du må søkje innan 1.5.2024.' },
    { language: 'nn', text: 'Du må søkje innan 1. mai 2024.' },
    { language: 'nn', text: 'Vår dato: 01.05.2024' },
    { language: 'nn', markdown: '| Frist | Klasse |\n| --- | --- |\n| 01.05.2024 | Alle trinn har same frist her |' },
  ],
});
