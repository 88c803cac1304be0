import { type Document, defineRule, type Node, textWithin } from '@klarsyn/core';
import { isPage } from './shared/page.ts';

const parts = ['sender', 'time', 'advice', 'phone', 'next'] as const;
const clock = /(?<!\p{L})(?:kl\.?|klokk[ae]n?)\s?\d{1,2}|(?<!\d)(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d)/iu;
const advice =
  /(?<!\p{L})(?:kok|hold|hald|ikke|ikkje|unngå|gå|bli|ver|vær|evakuer|følg|bruk|steng|lukk|sjekk|du må|alle må|ta med|ring|drikk)(?!\p{L})/iu;
const phone =
  /(?<!\d)(?:\d{2}\s?){3}\d{2}(?!\d)|(?<!\d)\d{3}\s\d{2}\s\d{3}(?!\d)|(?<!\p{L})(?:ring|telefon|tlf\.?)\s(?:nødnummer\s)?1\d{2}(?!\d)|116\s?117/iu;
const next =
  /(?<!\p{L})(?:neste (?:melding|oppdatering)|ny (?:melding|oppdatering)|oppdater(?:er|es|ast|ar)|mer informasjon (?:kl|kommer)|meir informasjon (?:kl|kjem))(?!\p{L})/iu;

export default defineRule({
  id: 'kommune/krisebanner-ufullstendig',
  over: 'document',
  needs: ['kind', 'html', 'profile'],
  severity: 'error',
  tags: ['SEED-SOR-23'],
  docs: {
    nb: {
      title: 'Krisemeldingen er ikke fullstendig',
      why: 'I en krise må leseren se hvem som sier det, og når. Hun må vite hva hun skal gjøre, og hvor hun ringer.',
      advice: 'Skriv avsender, klokkeslett, råd, telefonnummer og når neste melding kommer.',
    },
    nn: {
      title: 'Krisemeldinga er ikkje fullstendig',
      why: 'I ei krise må lesaren sjå kven som seier det, og når. Ho må vite kva ho skal gjere, og kvar ho ringjer.',
      advice: 'Skriv avsendar, klokkeslett, råd, telefonnummer og når neste melding kjem.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Sørum kommune: etablere krisemodus på hjemmesiden' }],
  messages: {
    nb: {
      sender: 'Krisemeldingen sier ikke hvem den er fra.',
      time: 'Krisemeldingen sier ikke når den er skrevet.',
      advice: 'Krisemeldingen sier ikke hva leseren skal gjøre.',
      phone: 'Krisemeldingen sier ikke hvor leseren kan ringe.',
      next: 'Krisemeldingen sier ikke når neste melding kommer.',
      role: 'Krisemeldingen er ikke merket, så skjermlesere leser den ikke opp.',
    },
    nn: {
      sender: 'Krisemeldinga seier ikkje kven ho er frå.',
      time: 'Krisemeldinga seier ikkje når ho er skriven.',
      advice: 'Krisemeldinga seier ikkje kva lesaren skal gjere.',
      phone: 'Krisemeldinga seier ikkje kvar lesaren kan ringje.',
      next: 'Krisemeldinga seier ikkje når neste melding kjem.',
      role: 'Krisemeldinga er ikkje merkt, så skjermlesarar les henne ikkje opp.',
    },
  },
  applies: (document) => isPage(document),
  check(document, { profile }) {
    const banner = document.nodes.find((node) => isBanner(node, profile.crisis.selector));
    if (banner === undefined) return undefined;
    const text = textWithin(document, banner);
    const says = {
      sender:
        [profile.name.official, ...profile.name.allowed].some((name) => name !== '' && text.toLowerCase().includes(name.toLowerCase())) ||
        /(?<!\p{L})(?:kommunen|vi)(?!\p{L})/iu.test(text),
      time: clock.test(text) || hasTime(document, banner),
      advice: advice.test(text),
      phone: phone.test(text),
      next: next.test(text),
    };
    const missing = parts.flatMap((message) => (says[message] ? [] : [{ message, at: banner.id }]));
    if (missing.length > 0) return missing;
    return isMarked(document, banner) ? undefined : { message: 'role', at: banner.id, severity: 'warning' };
  },
  examples: [
    {
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '⟦<div role="alert" class="krise">Fjordvik kommune: Kok vannet. Ring 32 00 00 00. Neste melding kommer i kveld.</div>⟧<h1>Fjordvik kommune</h1>',
    },
    {
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '⟦<section class="krisebanner" role="region"><p>Fjordvik kommune klokka 10.00: Kok vannet. Ring 32 00 00 00.</p></section>⟧',
    },
    {
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' }, crisis: { selector: '#varsel' } },
      html: '⟦<div id="varsel"><p>Fjordvik kommune klokka 10.00: Kok vannet. Ring 32 00 00 00. Neste melding kommer klokka 12.</p></div>⟧',
      note: 'Alt står der, men området er ikke merket.',
    },
    {
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<div role="alert" class="krise">Fjordvik kommune klokka 10.00: Kok vannet. Ring 32 00 00 00. Neste melding kommer klokka 12.</div>',
    },
    {
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>Fjordvik kommune</h1><p>Vi har en plan for kriser.</p>',
    },
    {
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<div role="alert" class="cookie">Vi bruker informasjonskapsler.</div>',
    },
    {
      language: 'nn',
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '⟦<div role="alert" class="krise">Fjordvik kommune: Ikkje drikk vatnet. Ring 32 00 00 00. Neste melding kjem i kveld.</div>⟧<h1>Fjordvik kommune</h1>',
    },
    {
      language: 'nn',
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '⟦<section class="krisebanner" role="region"><p>Fjordvik kommune klokka 10.00: Ikkje drikk vatnet. Ring 32 00 00 00.</p></section>⟧',
    },
    {
      language: 'nn',
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' }, crisis: { selector: '#varsel' } },
      html: '⟦<div id="varsel"><p>Fjordvik kommune klokka 10.00: Ikkje drikk vatnet. Ring 32 00 00 00. Neste melding kjem klokka 12.</p></div>⟧',
    },
    {
      language: 'nn',
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<div role="alert" class="krise">Fjordvik kommune klokka 10.00: Ikkje drikk vatnet. Ring 32 00 00 00. Neste melding kjem klokka 12.</div>',
    },
    {
      language: 'nn',
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>Fjordvik kommune</h1><p>Vi har ikkje ei krise.</p>',
    },
    {
      language: 'nn',
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<div role="alert" class="cookie">Vi brukar ikkje informasjonskapslar.</div>',
    },
  ],
});

/** What the profile says is the message, or what calls itself one. Simple selectors only: `#id`, `.class`, `[role=alert]`, a tag. */
function isBanner({ html }: Node, selector: string | undefined): boolean {
  if (html === undefined) return false;
  const { attributes, tag } = html;
  const classes = (attributes['class'] ?? '').split(/\s+/);
  if (selector === undefined)
    return (
      classes.some((name) => /^(?:krise|beredskap|crisis|emergency)/i.test(name)) || /^(?:krise|beredskap)/i.test(attributes['id'] ?? '')
    );
  const [, id, name, attribute, value] = /^(?:#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:=["']?([^"'\]]+)["']?)?\])$/.exec(selector) ?? [];
  if (id !== undefined) return attributes['id'] === id;
  if (name !== undefined) return classes.includes(name);
  if (attribute !== undefined) return value === undefined ? attribute in attributes : attributes[attribute] === value;
  return tag === selector;
}

const hasTime = ({ nodes }: Document, banner: Node): boolean => nodes.slice(banner.id, banner.end).some(({ html }) => html?.tag === 'time');

/** Read out at once, or found as a place of its own. */
const isMarked = ({ nodes }: Document, banner: Node): boolean =>
  nodes
    .slice(banner.id, banner.end)
    .some(
      ({ html }) =>
        /^(?:alert|status|region|alertdialog)$/.test(html?.attributes['role'] ?? '') ||
        html?.attributes['aria-live'] !== undefined ||
        (html?.tag === 'section' && html.attributes['aria-label'] !== undefined),
    );
