import { defineRule } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { isHidden } from './shared/hidden.ts';

/** Labels that never say what to write: they name a part of a page. */
const sure = labelled('felt|inndatafelt|tekstfelt|skriv her|meny|field|input|menu|label|ledetekst|leietekst');
/** Labels that could stand on any field. */
const unsure = labelled('tekst|verdi|text|value');
/** Fields that are written in; search fields and lists have a use of their own. */
const written: ReadonlySet<string> = new Set(['text', 'textarea', 'email', 'tel', 'number', 'date', 'url']);

export default defineRule({
  id: 'wcag/uklar-ledetekst',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'warning',
  tags: ['wcag-2.4.6', 'niva-aa', 'act-cc0f0a', 'uu-246bnett2025'],
  docs: {
    nb: {
      title: 'Ledeteksten sier ikke hva som skal stå i feltet',
      why: 'Den som ikke ser hvor feltet står, vet ikke hva hen skal skrive.',
      advice: 'Skriv hva leseren skal fylle inn: «E-postadresse», «Ønsket oppstart».',
    },
    nn: {
      title: 'Leieteksten seier ikkje kva som skal stå i feltet',
      why: 'Den som ikkje ser kvar feltet står, veit ikkje kva hen skal skrive.',
      advice: 'Skriv kva lesaren skal fylle inn: «E-postadresse», «Ønskt oppstart».',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.4.6 Overskrifter og ledetekster', url: 'https://www.w3.org/TR/WCAG21/#headings-and-labels' }],
  messages: {
    nb: { vague: 'Ledeteksten er bare «{label}».' },
    nn: { vague: 'Leieteksten er berre «{label}».' },
  },
  applies: hasTagOrRole('input', 'textarea', 'select'),
  check: (_, { document }) =>
    document.nodes.flatMap((node) => {
      if (node.kind !== 'control' || isHidden(document, node) || !written.has(node.type)) return [];
      const label = node.label?.trim() ?? '';
      if (!sure.test(label) && !unsure.test(label)) return [];
      // The criterion is about labels that are seen. One in `aria-label` alone is for a person to look at.
      const isSure = sure.test(label) && node.html?.attributes['aria-label'] === undefined;
      return [{ message: 'vague', values: { label }, at: node.id, certainty: isSure ? 'certain' : 'review' } as const];
    }),
  examples: [
    { html: '<label>Felt ⟦<input>⟧</label>' },
    { html: '<label for="a">Tekst</label> ⟦<input id="a">⟧' },
    { html: '⟦<textarea aria-label="Verdi"></textarea>⟧' },
    { html: '<p id="m">Meny</p> ⟦<input aria-labelledby="m">⟧' },
    { html: '<label for="l">Ledetekst:</label> ⟦<input id="l">⟧' },
    { html: '<label>Etternavn <input></label>' },
    { html: '<label for="a">Adresse</label> <input id="a">' },
    { html: '<textarea aria-label="Hva gjelder saken?"></textarea>' },
    { language: 'nn', html: '<label>Felt 1 ⟦<input>⟧</label>' },
    { language: 'nn', html: '<label for="a">Tekst:</label> ⟦<input id="a">⟧' },
    { language: 'nn', html: '⟦<textarea aria-label="Verdi 2"></textarea>⟧' },
    { language: 'nn', html: '<p id="m">Meny</p> ⟦<input aria-labelledby="m">⟧' },
    { language: 'nn', html: '<label for="l">Leietekst</label> ⟦<input id="l">⟧' },
    { language: 'nn', html: '<label>Etternamn <input></label>' },
    { language: 'nn', html: '<label for="a">Adressa</label> <input id="a">' },
    { language: 'nn', html: '<textarea aria-label="Kva gjeld saka?"></textarea>' },
  ],
});

/** A label that is one of some words and nothing else but a number. */
function labelled(words: string): RegExp {
  return new RegExp(`^(?:${words})\\s*\\d*\\s*[:*]?$`, 'i');
}
