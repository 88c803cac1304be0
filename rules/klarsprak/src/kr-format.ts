import { defineRule } from '@klarsyn/core';
import { inThrees } from './shared/number.ts';
import { findInProse, hasDigit, isRunning } from './shared/prose.ts';

const number = String.raw`\d{1,3}(?:[ .\u00a0]\d{3})+(?!\d)|\d+`;
/** An amount with «,-», or with «kr.»; not in a range or a price per piece. */
const old = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-]|\d[ \u00a0])(?:(?:kr\.?\s?)?(?<stroke>${number}),[-–—](?:\s(?:kr(?![\p{L}.])|kroner(?!\p{L})))?(?![\p{N}/])|kr(?:\.\s?|(?=\d))(?<stop>(?:${number})(?:,\d\d)?)(?!\s?[-–]\s?\d|,[-–—]|[\p{N}/])(?:\skroner(?!\p{L}))?|(?<before>(?:${number})(?:,\d\d)?)(?:\s?kr\.(?=\s\p{Ll}|[,;:)])|kr(?![\p{L}.])))`,
  'giu',
);

export default defineRule({
  id: 'klarsprak/kr-format',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Beløpet er skrevet som på en prislapp',
      why: '«,-» og «kr.» hører til på prislapper og i regnskap. «kr» er et symbol og har ikke punktum.',
      advice: 'Skriv «250 kroner» i løpende tekst. «kr 250» kan stå der det er trangt.',
    },
    nn: {
      title: 'Beløpet er skrive som på ein prislapp',
      why: '«,-» og «kr.» høyrer til på prislappar og i rekneskap. «kr» er eit symbol og har ikkje punktum.',
      advice: 'Skriv «250 kroner» i løpande tekst. «kr 250» kan stå der det er trongt.',
    },
  },
  sources: [
    { title: 'Språkrådet: tall, tid, dato', url: 'https://sprakradet.no/godt-og-korrekt-sprak/rettskriving-og-grammatikk/tall-tid-dato/' },
    { title: 'Gjøvik kommune: språkprofil' },
  ],
  messages: {
    nb: { label: '«{found}» skrives «{right}» i løpende tekst.' },
    nn: { label: 'Skriv «{found}» slik i løpande tekst: «{right}».' },
  },
  applies: (sentence, context) => /kr|,[-–—]/i.test(sentence.plain) && hasDigit(sentence) && isRunning(sentence, context.document),
  check(sentence, context) {
    return findInProse(sentence, old, context).map(({ match, span }) => {
      const { stroke, stop, before } = match.groups ?? {};
      const amount = stroke ?? stop ?? before ?? '';
      const right = `${amount.includes('.') ? inThrees(amount) : amount} kroner`;
      return { message: 'label', values: { found: match[0], right }, at: span, fix: { safe: true, edits: [{ span, replacement: right }] } };
    });
  },
  examples: [
    { text: 'Gebyret er ⟦kr 250,-⟧ per år.', becomes: 'Gebyret er 250 kroner per år.' },
    { text: 'Du må betale ⟦kr. 1 250⟧ innen fristen.', becomes: 'Du må betale 1 250 kroner innen fristen.' },
    { text: 'Støtten er ⟦kr. 12.500,-⟧ i året.', becomes: 'Støtten er 12\u00a0500 kroner i året.' },
    { text: 'Kortet koster ⟦100,-⟧ og gjelder ut året.', becomes: 'Kortet koster 100 kroner og gjelder ut året.' },
    { text: 'Du betaler ⟦250 kr.⟧ i måneden.', becomes: 'Du betaler 250 kroner i måneden.' },
    { text: 'Gebyret er 250 kroner. Du kan også skrive kr 250 eller 250 kr.' },
    { text: 'Prisen er 99,90 kroner, og fristen er kl. 12.' },
    { markdown: '| Vare | Pris |\n| --- | --- |\n| Kort | 100,- |', note: 'I en tabell er det trangt.' },
    { language: 'nn', text: 'Gebyret er ⟦kr 250,-⟧ per år.', becomes: 'Gebyret er 250 kroner per år.' },
    { language: 'nn', text: 'Du må ikkje betale meir enn ⟦kr. 1 250⟧.', becomes: 'Du må ikkje betale meir enn 1 250 kroner.' },
    { language: 'nn', text: 'Kortet kostar ⟦100,-⟧ og gjeld ut året.', becomes: 'Kortet kostar 100 kroner og gjeld ut året.' },
    { language: 'nn', text: 'Gebyret er 250 kroner. Du kan òg skrive kr 250 eller 250 kr.' },
    { text: 'Prisen går fra 400 til ⟦1500,- kroner⟧.', becomes: 'Prisen går fra 400 til 1500 kroner.' },
    { language: 'nn', text: 'Prisen er 99,90 kroner, og fristen er ikkje før kl. 12.' },
    { language: 'nn', markdown: '| Vare | Pris |\n| --- | --- |\n| Kort | 100,- |' },
  ],
});
