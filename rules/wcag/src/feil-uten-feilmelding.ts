import { defineRule, nodeSeen, type Problem } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { keptForms, oncePerPlace, placeOf } from './shared/forms.ts';

export default defineRule({
  id: 'wcag/feil-uten-feilmelding',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-3.3.1', 'niva-a', 'uu-331aNett2025', 'uu-331bNett2025'],
  docs: {
    nb: {
      title: 'Skjemaet sier ikke hva som er feil',
      why: 'Den som ikke ser farger eller rammer, får ikke vite hvorfor skjemaet stanset.',
      advice: 'Skriv en feilmelding ved feltet: «Skriv navnet ditt».',
      limits: 'Regelen virker bare når du sjekker med --probe-forms. Den ser ikke skjemaer med passord, filer eller betaling.',
    },
    nn: {
      title: 'Skjemaet seier ikkje kva som er feil',
      why: 'Den som ikkje ser fargar eller rammer, får ikkje vite kvifor skjemaet stansa.',
      advice: 'Skriv ei feilmelding ved feltet: «Skriv namnet ditt».',
      limits: 'Regelen verkar berre når du sjekkar med --probe-forms. Han ser ikkje skjema med passord, filer eller betaling.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 3.3.1 Identifikasjon av feil', url: 'https://www.w3.org/TR/WCAG21/#error-identification' }],
  messages: {
    nb: {
      marked: 'Skjemaet stanset. Feltet «{label}» skiftet utseende, men ingen tekst sier hva som er feil.',
      silent: 'Skjemaet stanset, og ingen tekst sier hvorfor. Prøv selv å sende det tomt eller med feil.',
    },
    nn: {
      marked: 'Skjemaet stansa. Feltet «{label}» skifta utsjånad, men ingen tekst seier kva som er feil.',
      silent: 'Skjemaet stansa, og ingen tekst seier kvifor. Prøv sjølv å sende det tomt eller med feil.',
    },
  },
  applies: hasTag('form'),
  check: (_, { document }) =>
    oncePerPlace(
      keptForms(document)
        .filter(({ messages }) => messages.length === 0)
        .flatMap((form): readonly Problem<'marked' | 'silent'>[] => {
          const marked = form.fields.filter(({ isMarked }) => isMarked);
          if (marked.length === 0) return [{ message: 'silent', at: placeOf(document, form), certainty: 'review' }] as const;
          return marked.map((field) => ({ message: 'marked', values: { label: field.label }, at: nodeSeen(document, field) }) as const);
        }),
    ),
  examples: [
    {
      page: "<form novalidate><label>Navn * ⟦<input id=\"n\">⟧</label><button>Send</button></form><script>const n = document.querySelector('#n'); document.querySelector('form').addEventListener('submit', (e) => { e.preventDefault(); if (n.value === '') n.style.border = '3px solid red'; });</script>",
    },
    {
      page: "<form novalidate><label>Postnummer ⟦<input id=\"n\" required>⟧</label><button>Søk plass</button></form><script>const n = document.querySelector('#n'); document.querySelector('form').onsubmit = () => { n.setAttribute('aria-invalid', 'true'); return false; };</script>",
    },
    {
      page: "<form novalidate><label>E-post * ⟦<input id=\"n\" type=\"email\">⟧</label><button>Meld deg på</button></form><script>const n = document.querySelector('#n'); document.querySelector('form').onsubmit = () => { n.style.border = '3px solid red'; return false; };</script>",
      note: 'Tomt og feil gir samme svar, og det blir ett funn.',
    },
    {
      page: "<form novalidate><label>Navn (må fylles ut) ⟦<input>⟧</label><button>Send</button></form><script>document.querySelector('form').onsubmit = () => false;</script>",
      note: 'Ingenting skjer, og et menneske må se hvorfor.',
    },
    {
      page: "<form novalidate><label>Navn * <input id=\"n\"></label><p id=\"f\" role=\"alert\"></p><button>Send</button></form><script>const n = document.querySelector('#n'); document.querySelector('form').onsubmit = () => { n.style.border = '3px solid red'; document.querySelector('#f').textContent = 'Skriv navnet ditt'; return false; };</script>",
    },
    {
      page: '<form><label>Navn * <input required></label><button>Send</button></form>',
      note: 'Nettleseren sier selv hva som mangler.',
    },
    { page: '<form><label>Melding <input></label><button>Send</button></form>' },
    {
      language: 'nn',
      page: "<form novalidate><label>Namn * ⟦<input id=\"n\">⟧</label><button>Send</button></form><script>const n = document.querySelector('#n'); document.querySelector('form').addEventListener('submit', (e) => { e.preventDefault(); if (n.value === '') n.style.border = '3px solid red'; });</script>",
    },
    {
      language: 'nn',
      page: "<form novalidate><label>Postnummer ⟦<input id=\"n\" required>⟧</label><button>Søk plass no</button></form><script>const n = document.querySelector('#n'); document.querySelector('form').onsubmit = () => { n.setAttribute('aria-invalid', 'true'); return false; };</script>",
    },
    {
      language: 'nn',
      page: "<form novalidate><label>Namn (må fyllast ut) ⟦<input>⟧</label><button>Send</button></form><script>document.querySelector('form').onsubmit = () => false;</script>",
    },
    {
      language: 'nn',
      page: "<form novalidate><label>Namn * <input id=\"n\"></label><p id=\"f\" role=\"alert\"></p><button>Send</button></form><script>const n = document.querySelector('#n'); document.querySelector('form').onsubmit = () => { n.style.border = '3px solid red'; document.querySelector('#f').textContent = 'Skriv namnet ditt'; return false; };</script>",
    },
    { language: 'nn', page: '<form><label>Namn * <input required></label><button>Send no</button></form>' },
    { language: 'nn', page: '<form><label>Ei melding <input></label><button>Send</button></form>' },
  ],
});
