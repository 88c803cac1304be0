import { defineRule } from '@klarsyn/core';
import { isHidden } from './shared/hidden.ts';
import { contextOf, labelOf, linkKinds, linkName } from './shared/link-context.ts';
import { vagueness } from './shared/vague.ts';

/** Links that point at what was spoken of before: «dette skjemaet», «this product». «Denne uka» says when. */
const pointing = /^(?:(?:denne|dette|disse|desse) \p{L}+(?:en|et|a|ene|ane)|th(?:is|at|ese|ose) \p{L}+)$/iu;
const times =
  /(?:dag|kveld|uk[ea]|vek[ea]|måned|månad|år|helg|sommer|sumar|vinter|høst|haust|vår|week|day|night|month|year|season)(?:a|en|et|ene|ane|s)?$/i;

export default defineRule({
  id: 'wcag/lenketekst-trenger-sammenheng',
  over: 'node',
  kinds: linkKinds,
  formats: ['html', 'page'],
  severity: 'hint',
  tags: ['wcag-2.4.9', 'niva-aaa', 'act-aizyf1', 'prove'],
  docs: {
    nb: {
      title: 'Lenketeksten sier ikke alene hvor den fører',
      why: 'Den som får lest opp bare lenkene, mister ordene rundt. Dette er et krav bare på nivå AAA.',
      advice: 'La lenken nevne det den fører til: «søknadsskjemaet for barnehage», ikke «dette skjemaet».',
    },
    nn: {
      title: 'Lenkjeteksten seier ikkje åleine kvar han fører',
      why: 'Den som får lese opp berre lenkjene, mistar orda rundt. Dette er eit krav berre på nivå AAA.',
      advice: 'La lenkja nemne det ho fører til: «søknadsskjemaet for barnehage», ikkje «dette skjemaet».',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.4.9 Formål med lenke (bare lenke)', url: 'https://www.w3.org/TR/WCAG21/#link-purpose-link-only' }],
  messages: {
    nb: { found: 'Lenken «{label}» må leses sammen med teksten rundt.' },
    nn: { found: 'Lenkja «{label}» må lesast saman med teksten rundt.' },
  },
  applies: (link, { document }) => (labelOf(link) ?? '') !== '' && !isHidden(document, link),
  check(link, { document }) {
    const name = linkName(document, link).trim();
    const points = pointing.test(name) && !times.test(name);
    // Where nothing around it says more, level A is not met either: that is another rule's business.
    const leans = vagueness(name) !== undefined && contextOf(document, link) === 'tied';
    return points || leans ? { message: 'found', values: { label: labelOf(link) ?? name } } : undefined;
  },
  examples: [
    { html: '<p>Fyll ut ⟦<a href="/skjema">dette skjemaet</a>⟧ før fristen.</p>' },
    { html: '<p>Alt om prisene i barnehagen står ⟦<a href="/priser">her</a>⟧.</p>' },
    { html: '<p>Du finner prisene på ⟦<a href="/priser">denne oversikten</a>⟧.</p>' },
    { html: '<p>Fyll ut <a href="/skjema">søknaden om barnehageplass</a> før fristen.</p>' },
    { html: '<p>Se hva som er på kino <a href="/kino">denne uka</a>.</p>', note: 'Det er et tidspunkt.' },
    { html: '<p><a href="/barnehage">Les mer</a></p>', note: 'Uten tekst rundt bryter lenken nivå A. Det sier en annen regel.' },
    { language: 'nn', html: '<p>Fyll ut ⟦<a href="/skjema">dette skjemaet</a>⟧ før fristen, ikkje etter.</p>' },
    { language: 'nn', html: '<p>Alt om prisane i barnehagen står ⟦<a href="/prisar">her</a>⟧.</p>' },
    { language: 'nn', html: '<p>Du finn prisane på ⟦<a href="/prisar">denne oversikta</a>⟧.</p>' },
    { language: 'nn', html: '<p>Fyll ut <a href="/skjema">søknaden om barnehageplass</a> før fristen, ikkje etter.</p>' },
    { language: 'nn', html: '<p>Sjå kva som er på kino <a href="/kino">denne veka</a>.</p>' },
    { language: 'nn', html: '<p><a href="/barnehage">Les meir</a></p>' },
  ],
});
