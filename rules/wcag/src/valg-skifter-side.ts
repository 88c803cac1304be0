import { type Document, defineRule, nodeSeen, type PageElement, seenBy } from '@klarsyn/core';
import type { ContextChange } from './shared/context.ts';
import { around, byId, elementsOf, nameOf, textOf, words } from './shared/tree.ts';

/** Words by which a page may tell what happens. Source: WCAG 2.1, 3.2.2, «unless the user has been advised». */
const telling = /automatisk|med en gang|med ein gong|straks|åpne|opne|send|gå(?:r)? til|kommer? til|kjem|hent|lastes|lastast|ny side/i;

export default defineRule({
  id: 'wcag/valg-skifter-side',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-3.2.2', 'niva-a', 'uu-nett-3.2.2a'],
  docs: {
    nb: {
      title: 'Siden skifter når leseren velger noe',
      why: 'Den som bruker tastatur, går gjennom valgene ett for ett. Da skifter siden før hen er ferdig med å velge.',
      advice: 'Sett en knapp ved siden av, og la siden skifte først når leseren trykker på den. Eller skriv før feltet hva som skjer.',
      limits: 'Regelen prøver de 40 første lister, avkrysningsbokser og valgknapper. Den skriver ikke i felt.',
    },
    nn: {
      title: 'Sida skiftar når lesaren vel noko',
      why: 'Den som bruker tastatur, går gjennom vala eitt for eitt. Då skiftar sida før hen er ferdig med å velje.',
      advice: 'Set ein knapp ved sida av, og la sida skifte fyrst når lesaren trykkjer på han. Eller skriv før feltet kva som hender.',
      limits: 'Regelen prøver dei 40 fyrste listene, avkryssingsboksane og valknappane. Han skriv ikkje i felt.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 3.2.2 Inndata', url: 'https://www.w3.org/TR/WCAG21/#on-input' }],
  messages: {
    nb: {
      found: 'Når leseren velger noe her, går siden til en annen side eller åpner et vindu. Siden sier ikke fra på forhånd.',
      told: 'Når leseren velger noe her, går siden til en annen side eller åpner et vindu. Se om siden sier tydelig fra om det på forhånd.',
    },
    nn: {
      found: 'Når lesaren vel noko her, går sida til ei anna side eller opnar eit vindauge. Sida seier ikkje frå på førehand.',
      told: 'Når lesaren vel noko her, går sida til ei anna side eller opnar eit vindauge. Sjå om sida seier tydeleg frå om det på førehand.',
    },
  },
  check: (_, { document }) =>
    seenBy<ContextChange>(document, 'context')
      .filter(({ by }) => by === 'value')
      .map((seen) => {
        const element = document.elements?.[seen.element ?? 0];
        const at = nodeSeen(document, seen);
        return element === undefined || mayTell(document, element)
          ? ({ message: 'told', at, certainty: 'review' } as const)
          : ({ message: 'found', at } as const);
      }),
  examples: [
    {
      page: '<label>Skole ⟦<select onchange="location.href = \'/dal\'"><option>Berg</option><option>Dal</option></select>⟧</label>',
    },
    {
      page: '<form action="/sok"><label>⟦<input type="checkbox" onchange="this.form.submit()">⟧ Bare ledige plasser</label></form>',
    },
    {
      page: '<p>Siden lastes på nytt når du velger skole.</p><label>Skole ⟦<select onchange="location.href = \'/dal\'"><option>Berg</option><option>Dal</option></select>⟧</label>',
      note: 'Siden kan si fra på forhånd: det må et menneske se på.',
    },
    { page: '<label>Skole <select onchange="document.title = this.value"><option>Berg</option><option>Dal</option></select></label>' },
    {
      page: '<form action="/sok"><label>Skole <select><option>Berg</option><option>Dal</option></select></label><button>Vis</button></form>',
    },
    { page: '<label><input type="checkbox" onchange="fetch(\'/lagre\')"> Få svar på e-post</label>' },
    {
      language: 'nn',
      page: '<label>Skule ⟦<select onchange="location.href = \'/dal\'"><option>Berg</option><option>Dal</option></select>⟧</label>',
    },
    {
      language: 'nn',
      page: '<form action="/sok"><label>⟦<input type="checkbox" onchange="this.form.submit()">⟧ Berre ledige plassar</label></form>',
    },
    {
      language: 'nn',
      page: '<p>Sida blir lasta på nytt med ein gong du vel skule.</p><label>Skule ⟦<select onchange="location.href = \'/dal\'"><option>Berg</option><option>Dal</option></select>⟧</label>',
    },
    {
      language: 'nn',
      page: '<label>Skule <select onchange="document.title = this.value"><option>Berg</option><option>Dal</option></select></label>',
    },
    {
      language: 'nn',
      page: '<form action="/sok"><label>Skule <select><option>Berg</option><option>Dal</option></select></label><button>Vis</button></form>',
    },
    { language: 'nn', page: '<label><input type="checkbox" onchange="fetch(\'/lagre\')"> Få svar på e-posten din</label>' },
  ],
});

/** True when something near the control has words that may tell what happens: its name, its description, and what stands before it in the same part. */
function mayTell(document: Document, element: PageElement): boolean {
  const described = words(element, 'aria-describedby').flatMap((id) => byId(document, id, element) ?? []);
  const part = around(document, element).find(({ tag }) => /^(?:form|fieldset|section|main|article|nav|body)$/.test(tag));
  const near = part === undefined ? '' : textOf(document, part, true);
  const options = elementsOf(document).slice(element.index + 1, element.end);
  const own = options.reduce((text, option) => text.replace(textOf(document, option), ''), near);
  return telling.test([nameOf(element), ...described.map((one) => textOf(document, one)), own].join(' '));
}
