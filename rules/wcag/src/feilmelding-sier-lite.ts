import { defineRule } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { keptForms, oncePerPlace, placeOf } from './shared/forms.ts';

/** Messages that say that something is wrong, and neither what nor what to do. */
const vague =
  /^(?:feil|det er feil i skjemaet|feil i (?:skjemaet|feltet)|ugyldig(?: verdi| inndata| format| input)?|(?:feltet|verdien) er (?:ugyldig|feil)|feil (?:verdi|format|inndata)|noe gikk galt|noko gjekk gale|error|an error occurred|invalid(?: value| input| field| format)?|something went wrong)[\s.!:*]*$/i;

export default defineRule({
  id: 'wcag/feilmelding-sier-lite',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'warning',
  tags: ['wcag-3.3.3', 'niva-aa', 'uu-nett-3.3.3a'],
  docs: {
    nb: {
      title: 'Feilmeldingen sier ikke hva du skal gjøre',
      why: 'Den som ikke vet hva som er feil, må prøve seg fram eller gi opp.',
      advice: 'Si hva som er feil og hvordan det blir rett: «E-postadressen mangler @. Skriv den slik: navn@eksempel.no».',
      limits: 'Regelen virker bare når du sjekker med --probe-forms. Den kjenner igjen meldinger som bare sier at noe er feil.',
    },
    nn: {
      title: 'Feilmeldinga seier ikkje kva du skal gjere',
      why: 'Den som ikkje veit kva som er feil, må prøve seg fram eller gi opp.',
      advice: 'Sei kva som er feil og korleis det blir rett: «E-postadressa manglar @. Skriv ho slik: namn@eksempel.no».',
      limits: 'Regelen verkar berre når du sjekkar med --probe-forms. Han kjenner att meldingar som berre seier at noko er feil.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 3.3.3 Forslag ved feil', url: 'https://www.w3.org/TR/WCAG21/#error-suggestion' }],
  messages: {
    nb: { vague: 'Skjemaet svarer bare «{text}».' },
    nn: { vague: 'Skjemaet svarar berre «{text}».' },
  },
  applies: hasTag('form'),
  check: (_, { document }) =>
    oncePerPlace(
      keptForms(document).flatMap((form) => {
        const [first] = form.messages;
        const isVague = form.messages.every(({ text }) => vague.test(text));
        return first === undefined || !isVague
          ? []
          : [{ message: 'vague', values: { text: first.text }, at: placeOf(document, form) } as const];
      }),
    ),
  examples: [
    {
      page: '<form novalidate><label>E-post ⟦<input type="email">⟧</label><p id="f" role="alert"></p><button>Send</button></form><script>document.querySelector(\'form\').onsubmit = () => { document.querySelector(\'#f\').textContent = \'Ugyldig verdi.\'; return false; };</script>',
    },
    {
      page: "<form novalidate><label>Navn * ⟦<input>⟧</label><p id=\"f\" role=\"alert\"></p><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').textContent = 'Feil!'; return false; };</script>",
    },
    {
      page: "<form novalidate><label>Telefon ⟦<input type=\"tel\">⟧</label><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { alert('Noe gikk galt'); return false; };</script>",
    },
    {
      page: '<form novalidate><label>E-post <input type="email"></label><p id="f" role="alert"></p><button>Send</button></form><script>document.querySelector(\'form\').onsubmit = () => { document.querySelector(\'#f\').textContent = \'E-postadressen mangler @.\'; return false; };</script>',
    },
    {
      page: "<form novalidate><label>Navn * <input></label><div id=\"f\" role=\"alert\"></div><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').innerHTML = '<h2>Feil i skjemaet</h2><p>Skriv navnet ditt.</p>'; return false; };</script>",
    },
    { page: '<form><label>E-post <input type="email"></label><button>Meld på</button></form>' },
    {
      language: 'nn',
      page: '<form novalidate><label>E-post ⟦<input type="email">⟧</label><p id="f" role="alert"></p><button>Send no</button></form><script>document.querySelector(\'form\').onsubmit = () => { document.querySelector(\'#f\').textContent = \'Ugyldig verdi.\'; return false; };</script>',
    },
    {
      language: 'nn',
      page: "<form novalidate><label>Namn * ⟦<input>⟧</label><p id=\"f\" role=\"alert\"></p><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').textContent = 'Feil!'; return false; };</script>",
    },
    {
      language: 'nn',
      page: "<form novalidate><label>Telefon ⟦<input type=\"tel\">⟧</label><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { alert('Noko gjekk gale'); return false; };</script>",
    },
    {
      language: 'nn',
      page: '<form novalidate><label>E-post <input type="email"></label><p id="f" role="alert"></p><button>Send</button></form><script>document.querySelector(\'form\').onsubmit = () => { document.querySelector(\'#f\').textContent = \'E-postadressa manglar @.\'; return false; };</script>',
    },
    {
      language: 'nn',
      page: "<form novalidate><label>Namn * <input></label><div id=\"f\" role=\"alert\"></div><button>Send</button></form><script>document.querySelector('form').onsubmit = () => { document.querySelector('#f').innerHTML = '<h2>Feil i skjemaet</h2><p>Skriv namnet ditt.</p>'; return false; };</script>",
    },
    { language: 'nn', page: '<form><label>E-posten <input type="email"></label><button>Meld på</button></form>' },
  ],
});
