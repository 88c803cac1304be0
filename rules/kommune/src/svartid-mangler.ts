import { type Document, defineRule, nodesOf } from '@klarsyn/core';
import { durationIn } from './shared/dates.ts';
import { hasLink, isKind, isPage, textOf } from './shared/page.ts';

export default defineRule({
  id: 'kommune/svartid-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-BAE-08', 'SEED-BAE-09', 'SEED-SOR-09', 'SEED-MOD-25', 'SEED-SKI-17'],
  docs: {
    nb: {
      title: 'Det står ikke når leseren får svar',
      why: 'Den som skriver til kommunen, vil vite om hun skal vente en dag eller en måned.',
      advice: 'Skriv svartiden: «Vi svarer innen tre virkedager».',
    },
    nn: {
      title: 'Det står ikkje når lesaren får svar',
      why: 'Den som skriv til kommunen, vil vite om ho skal vente ein dag eller ein månad.',
      advice: 'Skriv svartida: «Vi svarer innan tre yrkedagar».',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Bærum kommune: innspill skal tas på alvor og forplikte til respons' },
    { title: 'Kommunikasjonsstrategien til Sørum kommune: henvendelser besvares innen tre dager' },
    { title: 'Kommunikasjonsstrategien til Ski kommune: tilbakemelde på innspill' },
  ],
  messages: {
    nb: { page: 'Siden sier ikke når den som skriver, får svar.', mail: 'Det automatiske svaret sier ikke når et menneske svarer.' },
    nn: { page: 'Sida seier ikkje når den som skriv, får svar.', mail: 'Det automatiske svaret seier ikkje når eit menneske svarer.' },
  },
  applies: (document) => isKind(document, 'kontakt', 'hoering') || isAutomatic(document) || (isPage(document) && hasFeedbackForm(document)),
  check(document) {
    if (saysWhen(textOf(document))) return undefined;
    return { message: isKind(document, 'e-post') ? 'mail' : 'page' };
  },
  examples: [
    { kind: 'kontakt', html: '⟦⟧<h1>Kontakt oss</h1><p>Skriv til post@fjordvik.example eller ring 32 00 00 00.</p>' },
    { kind: 'hoering', html: '⟦⟧<h1>Høring</h1><p>Send oss svaret ditt før 1. mars 2027.</p>' },
    { kind: 'e-post', text: '⟦⟧Dette er et automatisk svar. Vi har fått e-posten din.' },
    { kind: 'kontakt', html: '<h1>Kontakt oss</h1><p>Skriv til oss. Vi svarer innen tre virkedager.</p>' },
    { kind: 'e-post', text: 'Dette er et automatisk svar. Du får svar innen tre dager.' },
    { kind: 'artikkel', html: '<h1>Ny bro</h1><p>Broen er åpen.</p>', note: 'Her er det ingenting å svare på.' },
    { language: 'nn', kind: 'kontakt', html: '⟦⟧<h1>Kontakt oss</h1><p>Skriv til post@fjordvik.example, ikkje til meg.</p>' },
    { language: 'nn', kind: 'hoering', html: '⟦⟧<h1>Høyring</h1><p>Send oss svaret ditt før 1. mars 2027, ikkje seinare.</p>' },
    { language: 'nn', kind: 'e-post', text: '⟦⟧Dette er eit automatisk svar. Vi har ikkje lese e-posten din.' },
    { language: 'nn', kind: 'kontakt', html: '<h1>Kontakt oss</h1><p>Skriv til oss. Vi svarer innan tre yrkedagar, ikkje før.</p>' },
    { language: 'nn', kind: 'e-post', text: 'Dette er eit automatisk svar. Du får svar innan tre dagar, ikkje før.' },
    { language: 'nn', kind: 'artikkel', html: '<h1>Ny bru</h1><p>Brua er ikkje stengd.</p>' },
  ],
});

const answer =
  /(?<!\p{L})(?:svar\p{L}*|tilbakemelding\p{L}*|ta(?:r)? kontakt|tek kontakt|høre(?:r)? fra|høyre(?:r)? frå|behandl\p{L}*)(?!\p{L})/iu;

/** True when one sentence speaks of an answer and of a time. */
const saysWhen = (text: string): boolean =>
  text
    .split(/(?<=[.!?])\s|\n/)
    .some(
      (sentence) =>
        answer.test(sentence) &&
        (durationIn(sentence) !== undefined ||
          /(?<!\p{L})(?:samme dag|same dag|fortløpende|fortløpande|umiddelbart|med en gang|med ein gong|uten ugrunnet opphold|utan grunnlaust opphald)(?!\p{L})/iu.test(
            sentence,
          )),
    );

const isAutomatic = (document: Document): boolean =>
  isKind(document, 'e-post') && /(?<!\p{L})(?:automatisk (?:svar|melding)|autosvar|ubesvart innboks)(?!\p{L})/iu.test(textOf(document));

/** A form in which somebody writes freely to us. */
const hasFeedbackForm = (document: Document): boolean =>
  nodesOf(document, 'form').length > 0 &&
  nodesOf(document, 'control').some(({ type }) => type === 'textarea') &&
  !hasLink(document, /(?<!\p{L})svartid(?!\p{L})/iu);
