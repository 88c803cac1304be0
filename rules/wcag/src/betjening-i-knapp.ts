import { defineRule } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/betjening-i-knapp',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-4.1.2', 'niva-a', 'act-307n5z', 'uu-nett-4.1.2b'],
  docs: {
    nb: {
      title: 'Det ligger noe å trykke på inni noe annet å trykke på',
      why: 'Skjermleseren leser det ytterste som én ting. Det som ligger inni, blir borte for den som ikke ser.',
      advice: 'Legg dem ved siden av hverandre i stedet.',
    },
    nn: {
      title: 'Det ligg noko å trykkje på inni noko anna å trykkje på',
      why: 'Skjermlesaren les det ytste som éin ting. Det som ligg inni, blir borte for den som ikkje ser.',
      advice: 'Legg dei ved sida av kvarandre i staden.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 4.1.2 Navn, rolle, verdi', url: 'https://www.w3.org/TR/WCAG21/#name-role-value' }],
  messages: {
    nb: { found: 'Inni elementet ligger noe annet som kan trykkes på eller få fokus.' },
    nn: { found: 'Inni elementet ligg noko anna som kan trykkjast på eller få fokus.' },
  },
  applies: hasTagOrRole('button', 'summary', 'progress', 'meter', 'option', 'img', 'svg'),
  check: (_, { document }) => judge(document, [], ['307n5z'], 'found'),
  examples: [
    { page: '⟦<button>Send <span tabindex="0">hjelp</span></button>⟧' },
    { page: '⟦<div role="button" tabindex="0">Vis <a href="/mer">prisliste</a></div>⟧' },
    { page: '⟦<div role="img" aria-label="Kart"><a href="/kart">Stort kart</a></div>⟧' },
    { page: '<button>Send</button> <span tabindex="0">hjelp</span>' },
    { page: '<div role="button" tabindex="0">Vis</div> <a href="/mer">Prisliste</a>' },
    { page: '<div role="img" aria-label="Kart"></div><a href="/kart">Stort kart</a>' },
    { language: 'nn', page: '⟦<button>Send <span tabindex="0">hjelp til skjemaet</span></button>⟧' },
    { language: 'nn', page: '⟦<div role="button" tabindex="0">Vis <a href="/meir">prislista</a></div>⟧' },
    { language: 'nn', page: '⟦<div role="img" aria-label="Kart over bygda"><a href="/kart">Stort kart</a></div>⟧' },
    { language: 'nn', page: '<button>Send</button> <span tabindex="0">hjelp til skjemaet</span>' },
    { language: 'nn', page: '<div role="button" tabindex="0">Vis</div> <a href="/meir">Prislista</a>' },
    { language: 'nn', page: '<div role="img" aria-label="Kart over bygda"></div><a href="/kart">Stort kart</a>' },
  ],
});
