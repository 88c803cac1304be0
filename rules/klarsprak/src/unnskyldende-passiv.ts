import { defineRule, isQuoted } from '@klarsyn/core';
import { apologyIn } from './shared/apology.ts';
import { isProse } from './shared/where.ts';

export default defineRule({
  id: 'klarsprak/unnskyldende-passiv',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Feilen har ingen ansvarlig',
      why: 'En feil som bare «har oppstått», virker som om ingen vil stå for den. Leseren mister tillit.',
      advice: 'Si hvem som gjorde feilen, og hva dere gjør med den: «Vi har gjort en feil i saken din. Nå retter vi den.»',
    },
    nn: {
      title: 'Feilen har ingen ansvarleg',
      why: 'Ein feil som berre «har oppstått», verkar som om ingen vil stå for han. Lesaren mister tillit.',
      advice: 'Sei kven som gjorde feilen, og kva de gjer med han: «Vi har gjort ein feil i saka di. No rettar vi han.»',
    },
  },
  sources: [{ title: 'Nav: språkprofil og brevmaler' }, { title: 'Språkrådet: skriveråd' }],
  messages: {
    nb: { nobody: '«{found}» sier ikke hvem som gjorde feilen.' },
    nn: { nobody: '«{found}» seier ikkje kven som gjorde feilen.' },
  },
  check(sentence, context) {
    const found = apologyIn(sentence);
    if (found === undefined || !isProse(context.document, sentence)) return undefined;
    const { node, start } = sentence.span;
    const at = { node, start: start + found.start, end: start + found.end };
    if (isQuoted(context.document, at)) return undefined;
    return { message: 'nobody', values: { found: sentence.plain.slice(found.start, found.end) }, at };
  },
  examples: [
    { text: '⟦Det har oppstått en feil⟧ i saken din.' },
    { text: 'Dessverre ⟦har det skjedd en misforståelse⟧ hos oss.' },
    { text: '⟦Det er gjort en feil⟧ i beregningen av støtten.' },
    { text: 'Vi har gjort en feil i saken din.' },
    { text: 'Hvis det har skjedd en feil, kan du ringe oss.', note: 'Ingen vet ennå om det er noe galt.' },
    { text: 'Har det oppstått en feil i skjemaet?' },
    { text: 'Vi har ikke gjort noen feil i saken din.' },
    { language: 'nn', text: '⟦Det har oppstått ein feil⟧ i saka di.' },
    { language: 'nn', text: 'Diverre ⟦har det skjedd ei misforståing⟧ hos oss.' },
    { language: 'nn', text: '⟦Det er gjort ein feil⟧ i utrekninga av støtta.' },
    { language: 'nn', text: 'Vi har gjort ein feil i saka di.' },
    { language: 'nn', text: 'Dersom det har skjedd ein feil, kan du ringje oss.' },
    { language: 'nn', text: 'Har det oppstått ein feil i skjemaet?' },
  ],
});
