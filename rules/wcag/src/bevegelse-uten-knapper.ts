import { defineRule, seenBy } from '@klarsyn/core';
import { controlsOf, stepsOneWay } from './shared/motion.ts';
import { roleOf } from './shared/tree.ts';

/** What moves two ways needs two buttons. */
const leastButtons = 2;

export default defineRule({
  id: 'wcag/bevegelse-uten-knapper',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-2.5.4', 'niva-a', 'act-7677a9', 'uu-nett-2.5.4a'],
  docs: {
    nb: {
      title: 'Det bevegelse styrer, kan ikke styres på annen måte',
      why: 'Den som har telefonen fast montert, får ikke brukt funksjonen.',
      advice: 'Lag knapper eller felt som gjør det samme, begge veier.',
    },
    nn: {
      title: 'Det rørsle styrer, kan ikkje styrast på annan måte',
      why: 'Den som har telefonen fast montert, får ikkje brukt funksjonen.',
      advice: 'Lag knappar eller felt som gjer det same, begge vegar.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.5.4 Bevegelsesaktivering', url: 'https://www.w3.org/TR/WCAG21/#motion-actuation' }],
  messages: {
    nb: { found: 'Siden endrer seg når enheten beveges, og det er for få knapper eller felt til å gjøre det samme.' },
    nn: { found: 'Sida endrar seg når eininga rører seg, og det er for få knappar eller felt til å gjere det same.' },
  },
  check(_, { document }) {
    if (seenBy(document, 'motion').length === 0) return undefined;
    const controls = controlsOf(document);
    const buttons = controls.filter((element) => roleOf(element) === 'button').length;
    const fields = controls.filter((element) => /^(?:slider|spinbutton|textbox|combobox|listbox|radio)$/.test(roleOf(element))).length;
    if (buttons >= leastButtons || fields > 0) return undefined;
    // Any other control may do the same: a person must try.
    return stepsOneWay(controls) ? { message: 'found' } : { message: 'found', certainty: 'review' };
  },
  examples: [
    {
      page: "⟦⟧<output>0</output><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      page: "⟦⟧<h1>Vippeskala</h1><output>0</output><label><input type=\"range\" disabled> Verdi</label><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      page: "⟦⟧<output>0</output><button>Øk</button><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      page: "<output>0</output><button>Mindre</button><button>Mer</button><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    { page: '<p>Ingen styring</p>' },
    {
      page: "<output>0</output><label><input type=\"range\"> Verdi</label><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      language: 'nn',
      page: "⟦⟧<output>1</output><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      language: 'nn',
      page: "⟦⟧<h1>Vippeskalaen</h1><output>0</output><label><input type=\"range\" disabled> Verdi</label><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      language: 'nn',
      page: "⟦⟧<output>0</output><button>Auk</button><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      language: 'nn',
      page: "<output>0</output><button>Mindre</button><button>Meir</button><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    { language: 'nn', page: '<p>Inga styring</p>' },
    {
      language: 'nn',
      page: "<output>1</output><label><input type=\"range\"> Verdien</label><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
  ],
});
