import { defineRule, seenBy } from '@klarsyn/core';
import { controlsOf, stepsOneWay } from './shared/motion.ts';
import { nameOf, roleOf } from './shared/tree.ts';

/** What a switch that turns the steering off is called. */
const about = /bevegelse|rørsle|rist|vipp|sensor|motion|tilt|shake|orientation/i;

export default defineRule({
  id: 'wcag/bevegelse-kan-ikke-slaas-av',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-2.5.4', 'niva-a', 'act-c249d5', 'uu-nett-2.5.4a'],
  docs: {
    nb: {
      title: 'Siden styres av bevegelse som ikke kan slås av',
      why: 'Den som skjelver på hånden eller har telefonen på rullestolen, utløser ting uten å ville det.',
      advice: 'Lag en bryter som slår av styring med bevegelse.',
    },
    nn: {
      title: 'Sida blir styrt av rørsle som ikkje kan slåast av',
      why: 'Den som skjelv på handa eller har telefonen på rullestolen, løyser ut ting utan å ville det.',
      advice: 'Lag ein brytar som slår av styring med rørsle.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.5.4 Bevegelsesaktivering', url: 'https://www.w3.org/TR/WCAG21/#motion-actuation' }],
  messages: {
    nb: { found: 'Siden endrer seg når enheten beveges, og det er ingen bryter som sier at den slår det av.' },
    nn: { found: 'Sida endrar seg når eininga blir rørt på, og det er ingen brytar som seier at han slår det av.' },
  },
  check(_, { document }) {
    if (seenBy(document, 'motion').length === 0) return undefined;
    const controls = controlsOf(document);
    const canBeTurnedOff = controls.some(
      (element) => /^(?:checkbox|switch|button|radio|link)$/.test(roleOf(element)) && about.test(nameOf(element)),
    );
    if (canBeTurnedOff) return undefined;
    // Any other control may turn it off: a person must try.
    return stepsOneWay(controls) ? { message: 'found' } : { message: 'found', certainty: 'review' };
  },
  examples: [
    {
      page: "⟦⟧<output>0</output><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      page: "⟦⟧<h1>Vippeskala</h1><output>0</output><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      page: "⟦⟧<output>0</output><button>Øk</button><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      page: "<output>0</output><label><input type=\"checkbox\"> Slå av styring med bevegelse</label><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    { page: '<p>Ingen styring</p>' },
    {
      page: "<output>0</output><button>Stopp sensoren</button><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      language: 'nn',
      page: "⟦⟧<output>1</output><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      language: 'nn',
      page: "⟦⟧<h1>Vippeskalaen</h1><output>0</output><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      language: 'nn',
      page: "⟦⟧<output>0</output><button>Auk</button><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    {
      language: 'nn',
      page: "<output>0</output><label><input type=\"checkbox\"> Slå av styring med rørsle</label><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
    { language: 'nn', page: '<p>Inga styring</p>' },
    {
      language: 'nn',
      page: "<output>1</output><button>Stopp sensoren</button><script>addEventListener('deviceorientation', (e) => { document.querySelector('output').textContent = e.beta; });</script>",
    },
  ],
});
