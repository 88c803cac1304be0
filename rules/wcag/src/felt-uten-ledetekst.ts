import { type Document, defineRule, type Node, type Problem } from '@klarsyn/core';
import { agree, type Trusted, verdictOn } from './shared/engines.ts';
import { isHidden } from './shared/hidden.ts';
import { givenName } from './shared/name.ts';

const trusted: Trusted = {
  axe: ['label', 'select-name', 'aria-input-field-name', 'aria-toggle-field-name'],
  htmlcs: ['1_3_1.F68', '4_1_2.H91.InputText.Name', '4_1_2.H91.Select.Name', '4_1_2.H91.Textarea.Name'],
};
/** Buttons are named by what is written on them; that is another rule's business. */
const buttons: ReadonlySet<string> = new Set(['button', 'submit', 'reset', 'image']);
/** Roles that make a field of any element. Their name never comes from what stands in them. */
const roles: ReadonlySet<string> = new Set(['textbox', 'searchbox', 'combobox', 'listbox', 'slider', 'spinbutton']);

export default defineRule({
  id: 'wcag/felt-uten-ledetekst',
  aliases: ['wcag/skjemafelt-uten-ledetekst'],
  over: 'node',
  kinds: ['control', 'other', 'section'],
  formats: ['html', 'page', 'markdown', 'pdf'],
  severity: 'error',
  tags: ['wcag-4.1.2', 'wcag-1.3.1', 'wcag-3.3.2', 'niva-a', 'act-e086e5', 'SEED-SKI-22'],
  docs: {
    nb: {
      title: 'Feltet mangler ledetekst',
      why: 'Den som bruker skjermleser eller talestyring, får ikke vite hva som skal stå i feltet.',
      advice:
        'Sett en synlig <label> til feltet, med «for» lik feltets «id». En eksempeltekst i feltet (placeholder) er ikke nok: den blir borte når du skriver. I PDF: skriv ledeteksten under Verktøytips i egenskapene til feltet.',
      limits:
        'Regelen ser om feltet har et navn, men ikke om navnet er godt. I PDF er navnet verktøytipset eller alternativet i taggen; tekst som bare står ved siden av feltet, teller ikke. Skjemafelt i Word og ODT sjekker den ikke.',
    },
    nn: {
      title: 'Feltet manglar leietekst',
      why: 'Den som bruker skjermlesar eller talestyring, får ikkje vite kva som skal stå i feltet.',
      advice:
        'Set ein synleg <label> til feltet, med «for» lik «id» til feltet. Ein eksempeltekst i feltet (placeholder) er ikkje nok: han blir borte når du skriv. I PDF: skriv leieteksten under Verktøytips i eigenskapane til feltet.',
      limits:
        'Regelen ser om feltet har eit namn, men ikkje om namnet er godt. I PDF er namnet verktøytipset eller alternativet i taggen; tekst som berre står ved sida av feltet, tel ikkje. Skjemafelt i Word og ODT sjekkar han ikkje.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 4.1.2 Navn, rolle, verdi', url: 'https://www.w3.org/TR/WCAG21/#name-role-value' },
    { title: 'WCAG 2.1: 3.3.2 Ledetekster eller instruksjoner', url: 'https://www.w3.org/TR/WCAG21/#labels-or-instructions' },
  ],
  messages: {
    nb: {
      missing: 'Feltet har ingen ledetekst.',
      placeholder: 'Feltet har bare eksempelteksten «{text}» til ledetekst.',
    },
    nn: {
      missing: 'Feltet har ingen leietekst.',
      placeholder: 'Feltet har berre eksempelteksten «{text}» til leietekst.',
    },
  },
  applies: (node, { document }) => (isField(node) || verdictOn(document, node.id, trusted) !== undefined) && !isHidden(document, node),
  check(node, { document }) {
    const own = isField(node) ? judge(node, document) : undefined;
    return agree(own, verdictOn(document, node.id, trusted), 'missing');
  },
  examples: [
    {
      pdf: [
        { text: 'Skjema', role: 'H1' },
        { text: '⟦navn⟧', role: 'Form' },
      ],
    },
    {
      pdf: [
        { text: 'Skjema', role: 'H1' },
        { text: 'navn', role: 'Form', alt: 'Navnet ditt' },
      ],
    },
    { html: '<p>Navn: ⟦<input name="navn">⟧</p>' },
    { html: '<label>Sted</label> ⟦<select><option>Fjordvik</option></select>⟧', note: 'Ledeteksten er ikke knyttet til feltet.' },
    { html: '<form>⟦<input type="search" placeholder="Søk">⟧ <button>Søk</button></form>' },
    { html: '<label for="navn">Navn</label> <input id="navn">' },
    { html: '<label>Navn <input></label> <textarea aria-label="Melding"></textarea>' },
    { html: '<input type="hidden" name="id"> <input type="submit" value="Send">' },
    { html: '<input type="checkbox" class="d-none" id="meny">', note: 'Klassen skjuler feltet for alle.' },
    { language: 'nn', html: '<p>Namn: ⟦<input name="namn">⟧ (ikkje kallenamn)</p>' },
    { language: 'nn', html: '<label>Stad</label> ⟦<select><option>Fjordvik</option></select>⟧' },
    { language: 'nn', html: '<form>⟦<textarea placeholder="Kva gjeld det?"></textarea>⟧</form>' },
    { language: 'nn', html: '<label for="namn">Namn</label> <input id="namn">' },
    { language: 'nn', html: '<label>Namn <input></label> <textarea aria-label="Melding"></textarea>' },
    { language: 'nn', html: '<input type="hidden" name="id"> <input type="submit" value="Send ikkje">' },
    { language: 'nn', html: '<input type="checkbox" class="hidden" id="menyen">' },
  ],
});

/** A control that holds what a person fills in. */
const isField = (node: Node): boolean =>
  node.kind === 'control' ? !buttons.has(node.type) : roles.has(node.html?.attributes['role']?.trim().toLowerCase() ?? '');

function judge(field: Node, document: Document): Problem<'missing' | 'placeholder'> | undefined {
  if (field.kind === 'control' && field.label !== undefined) return undefined;
  const text = field.html?.attributes['placeholder']?.trim() ?? '';
  const name = givenName(document, field);
  if (text !== '' && (name === '' || name === text)) return { message: 'placeholder', values: { text }, certainty: 'review' };
  return name === '' ? { message: 'missing' } : undefined;
}
