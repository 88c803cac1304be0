import { defineRule } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { keptForms, oncePerPlace, placeOf } from './shared/forms.ts';

export default defineRule({
  id: 'wcag/melding-uten-varsel',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-4.1.3', 'niva-aa', 'uu-413aNett2025'],
  docs: {
    nb: {
      title: 'Skjermleseren får ikke vite om meldingen',
      why: 'Meldingen kommer et annet sted enn der leseren er. Den som ikke ser skjermen, tror at ingenting skjedde.',
      advice: 'Gi boksen role="alert" eller role="status", eller flytt fokus til det første feltet med feil.',
      limits: 'Regelen virker bare når du sjekker med --probe-forms. Den ser ikke skjemaer med passord, filer eller betaling.',
    },
    nn: {
      title: 'Skjermlesaren får ikkje vite om meldinga',
      why: 'Meldinga kjem ein annan stad enn der lesaren er. Den som ikkje ser skjermen, trur at ingenting hende.',
      advice: 'Gi boksen role="alert" eller role="status", eller flytt fokus til det fyrste feltet med feil.',
      limits: 'Regelen verkar berre når du sjekkar med --probe-forms. Han ser ikkje skjema med passord, filer eller betaling.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 4.1.3 Statusbeskjeder', url: 'https://www.w3.org/TR/WCAG21/#status-messages' }],
  messages: {
    nb: { silent: 'Skjemaet svarer med «{text}», men siden varsler ikke om det, og fokus blir stående på knappen.' },
    nn: { silent: 'Skjemaet svarar med «{text}», men sida varslar ikkje om det, og fokus blir ståande på knappen.' },
  },
  applies: hasTag('form'),
  check: (_, { document }) =>
    oncePerPlace(
      keptForms(document)
        .filter(({ messages, isMoved }) => !isMoved && messages.every(({ isTold }) => !isTold))
        .flatMap((form) => {
          const [first] = form.messages;
          return first === undefined ? [] : [{ message: 'silent', values: { text: first.text }, at: placeOf(document, form) } as const];
        }),
    ),
  examples: [
    {
      page: "<form novalidate><label>Navn * ⟦<input>⟧</label><p id=\"f\"></p><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').textContent = 'Skriv navnet ditt'; return false; };</script>",
    },
    {
      page: "<p id=\"f\" hidden>Fyll ut det som mangler</p><form novalidate><label>Adresse ⟦<input required>⟧</label><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').hidden = false; return false; };</script>",
    },
    {
      page: "<form novalidate><label>Mobil (obligatorisk) ⟦<input>⟧</label><button>Meld deg på</button></form><script>document.querySelector('form').onsubmit = ({ target }) => { target.insertAdjacentHTML('beforebegin', '<div>Skriv mobilnummeret ditt</div>'); return false; };</script>",
    },
    {
      page: "<form novalidate><label>Navn * <input></label><p id=\"f\" role=\"alert\"></p><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').textContent = 'Skriv navnet ditt'; return false; };</script>",
    },
    {
      page: "<form novalidate><label>Navn * <input aria-describedby=\"f\"></label><p id=\"f\"></p><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').textContent = 'Skriv navnet ditt'; document.querySelector('input').focus(); return false; };</script>",
    },
    { page: '<form><label>Navn * <input required></label><button>Send inn</button></form>' },
    {
      language: 'nn',
      page: "<form novalidate><label>Namn * ⟦<input>⟧</label><p id=\"f\"></p><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').textContent = 'Skriv namnet ditt'; return false; };</script>",
    },
    {
      language: 'nn',
      page: "<p id=\"f\" hidden>Fyll ut det som manglar</p><form novalidate><label>Adressa ⟦<input required>⟧</label><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').hidden = false; return false; };</script>",
    },
    {
      language: 'nn',
      page: "<form novalidate><label>Mobil (må fyllast ut) ⟦<input>⟧</label><button>Meld deg på</button></form><script>document.querySelector('form').onsubmit = ({ target }) => { target.insertAdjacentHTML('beforebegin', '<div>Skriv mobilnummeret ditt</div>'); return false; };</script>",
    },
    {
      language: 'nn',
      page: "<form novalidate><label>Namn * <input></label><p id=\"f\" role=\"alert\"></p><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').textContent = 'Skriv namnet ditt'; return false; };</script>",
    },
    {
      language: 'nn',
      page: "<form novalidate><label>Namn * <input aria-describedby=\"f\"></label><p id=\"f\"></p><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').textContent = 'Skriv namnet ditt'; document.querySelector('input').focus(); return false; };</script>",
    },
    { language: 'nn', page: '<form><label>Namn * <input required></label><button>Send inn no</button></form>' },
  ],
});
