import { defineRule, type NodeOf, nodesOf } from '@klarsyn/core';
import { isHidden } from './shared/hidden.ts';
import { vagueness } from './shared/vague.ts';

export default defineRule({
  id: 'wcag/lik-lenketekst-ulikt-maal',
  aliases: ['klarsprak/lik-lenketekst-ulikt-maal'],
  over: 'document',
  severity: 'warning',
  tags: ['wcag-2.4.4', 'niva-a', 'act-fd3a94'],
  docs: {
    nb: {
      title: 'To lenker heter det samme, men fører til ulike steder',
      why: 'Den som hører lenkene lest opp, kan ikke vite hvilken som er hvilken.',
      advice: 'Gi lenkene navn som skiller dem: «Skjema for barnehage» og «Skjema for SFO».',
      limits:
        'Regelen sammenligner lenketekster og adresser. Den åpner ikke lenkene, og vet ikke om to adresser viser det samme, eller om teksten rundt skiller dem. Det må du bedømme selv.',
    },
    nn: {
      title: 'To lenkjer heiter det same, men fører til ulike stader',
      why: 'Den som høyrer lenkjene lesne opp, kan ikkje vite kva for ei som er kva.',
      advice: 'Gje lenkjene namn som skil dei: «Skjema for barnehage» og «Skjema for SFO».',
      limits:
        'Regelen samanliknar lenkjetekstar og adresser. Han opnar ikkje lenkjene, og veit ikkje om to adresser viser det same, eller om teksten rundt skil dei. Det må du vurdere sjølv.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.4.4 Formål med lenke (i kontekst)', url: 'https://www.w3.org/TR/WCAG21/#link-purpose-in-context' }],
  messages: {
    nb: { same: 'Lenken «{label}» står flere ganger og fører til {count} ulike steder.' },
    nn: { same: 'Lenkja «{label}» står fleire gonger og fører til {count} ulike stader.' },
  },
  applies: (document) => nodesOf(document, 'link').length > 1,
  check(document) {
    const links = nodesOf(document, 'link').filter(
      (link) => labelOf(link) !== '' && vagueness(link.label) === undefined && !isHidden(document, link),
    );
    return [...Map.groupBy(links, labelOf).values()].flatMap((same) => {
      const targets = new Map(same.toReversed().map((link) => [targetOf(link.href), link]));
      const [first, second] = [...targets.values()].sort((one, other) => one.id - other.id);
      if (first === undefined || second === undefined) return [];
      const values = { label: first.label, count: targets.size };
      return { message: 'same', values, at: second.id, related: [first.id], certainty: 'review' } as const;
    });
  },
  examples: [
    { html: '<p><a href="/barnehage/skjema">Skjema</a> og ⟦<a href="/sfo/skjema">Skjema</a>⟧</p>' },
    { markdown: 'Barnehage: [søknad](/b). SFO: ⟦[Søknad](/s)⟧.' },
    { html: '<a href="/a">Priser</a> ⟦<a href="/b">Priser</a>⟧ <a href="/c">Priser</a>' },
    { html: '<p><a href="/barnehage">Søk om plass</a> … <a href="/barnehage#skjema">Søk om plass</a></p>', note: 'Samme side.' },
    { html: '<p><a href="/a">Skjema for barnehage</a> og <a href="/b">Skjema for SFO</a></p>' },
    { markdown: 'Les om barnehage [her](/a) og om SFO [her](/b).', note: '«her» er en annen regels sak.' },
    { language: 'nn', html: '<p><a href="/barnehage/skjema">Skjema</a> og ⟦<a href="/sfo/skjema">Skjema</a>⟧, ikkje på papir</p>' },
    { language: 'nn', markdown: 'Barnehage: [søknad](/b). SFO: ⟦[Søknad](/s)⟧, ikkje e-post.' },
    { language: 'nn', html: '<a href="/a">Prisar</a> ⟦<a href="/b">Prisar</a>⟧' },
    { language: 'nn', html: '<p><a href="/barnehage">Søk om plass</a> … <a href="/barnehage/">Søk om plass</a></p>' },
    { language: 'nn', html: '<p><a href="/a">Skjema for barnehage</a> og <a href="/b">Skjema for SFO</a></p>' },
    { language: 'nn', markdown: 'Les om barnehage [her](/a) og om SFO [her](/b), ikkje andre stader.' },
  ],
});

const labelOf = ({ label, access }: NodeOf<'link'>): string => (access?.name ?? label).trim().toLowerCase();

/** Where a link goes, without the part of the page and a last stroke. */
const targetOf = (href: string): string => href.replace(/#.*$/, '').replace(/\/$/, '');
