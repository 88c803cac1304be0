import { ancestors, type Document, defineRule, type NodeOf, nodesOf } from '@klarsyn/core';
import { isHidden } from './shared/hidden.ts';

export default defineRule({
  id: 'wcag/overskrift-hierarki',
  aliases: ['klarsprak/overskrift-hierarki'],
  over: 'document',
  severity: 'warning',
  tags: ['wcag-1.3.1', 'niva-a', 'SEED-ASK-13'],
  docs: {
    nb: {
      title: 'Overskriftene hopper over et nivå',
      why: 'Den som bruker skjermleser, går fra overskrift til overskrift. Mangler et nivå, ser det ut som noe er borte.',
      advice: 'La nivåene følge innholdet: 1 for siden, 2 for hver del, 3 for det som står under. Velg utseende i stilen, ikke i nivået.',
      limits:
        'Regelen ser nivået på overskriftene: stilen eller disposisjonsnivået i Word og ODT, taggen i PDF. Om nivået passer til innholdet, må du bedømme selv. En PDF uten tagger bedømmer den ikke.',
    },
    nn: {
      title: 'Overskriftene hoppar over eit nivå',
      why: 'Den som bruker skjermlesar, går frå overskrift til overskrift. Manglar eit nivå, ser det ut som noko er borte.',
      advice: 'La nivåa følgje innhaldet: 1 for sida, 2 for kvar del, 3 for det som står under. Vel utsjånad i stilen, ikkje i nivået.',
      limits:
        'Regelen ser nivået på overskriftene: stilen eller disposisjonsnivået i Word og ODT, taggen i PDF. Om nivået passar til innhaldet, må du vurdere sjølv. Ein PDF utan taggar vurderer han ikkje.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' }],
  messages: {
    nb: {
      skipped: 'Overskriften har nivå {level}, men den før har nivå {before}.',
      several: 'Det er flere overskrifter på øverste nivå. Vanligvis har en side én.',
    },
    nn: {
      skipped: 'Overskrifta har nivå {level}, men den før har nivå {before}.',
      several: 'Det er fleire overskrifter på øvste nivå. Vanlegvis har ei side éi.',
    },
  },
  // In a PDF without tags, headings are a guess of ours.
  applies: (document) => nodesOf(document, 'heading').length > 0 && document.pdf?.isTagged !== false,
  check(document) {
    const headings = nodesOf(document, 'heading').filter((heading) => heading.text.plain !== '' && !isHidden(document, heading));
    const skipped = headings.flatMap((heading, index) => {
      const before = headings[index - 1];
      if (before === undefined || heading.level <= before.level + 1 || regionOf(document, heading) !== regionOf(document, before))
        return [];
      return { message: 'skipped', values: { level: heading.level, before: before.level }, at: heading.id, certainty: 'review' } as const;
    });
    const [first, ...others] = headings.filter((heading) => heading.level === 1 && /^(?:main)?$/.test(regionOf(document, heading) ?? ''));
    const [second] = others;
    if (first === undefined || second === undefined) return skipped;
    return [...skipped, { message: 'several', at: second.id, related: [first.id], certainty: 'review', severity: 'hint' } as const];
  },
  examples: [
    { pdf: [{ text: 'Barnehage', role: 'H1' }, { text: 'Du kan søke.' }, { text: '⟦Frister⟧', role: 'H4' }, { text: '1. mars.' }] },
    { html: '<h1>Barnehage</h1><p>Du kan søke.</p>⟦<h4>Frister</h4>⟧<p>1. mars.</p>' },
    { markdown: '# Barnehage\n\nDu kan søke.\n\n⟦### Frister⟧\n\n1. mars.' },
    { html: '<h1>Barnehage</h1><p>Du kan søke.</p>⟦<h1>Skole</h1>⟧' },
    { html: '<h1>Barnehage</h1><h2>Frister</h2><h3>Flytting</h3><h2>Priser</h2>', note: 'Det er greit å gå opp flere nivåer.' },
    { markdown: '## Frister\n\n1. mars.\n\n## Priser\n\n### Moderasjon', note: 'En del av en større side kan begynne på nivå 2.' },
    { html: '<main><h1>Barnehage</h1></main><footer><h3>Kontakt oss</h3></footer>', note: 'Bunnen er en egen del av siden.' },
    { language: 'nn', html: '<h1>Barnehage</h1><p>Du kan søkje.</p>⟦<h3>Fristar</h3>⟧<p>Ikkje etter 1. mars.</p>' },
    { language: 'nn', markdown: '# Barnehage\n\nDu kan søkje.\n\n⟦### Fristar⟧\n\nIkkje etter 1. mars.' },
    { language: 'nn', html: '<h1>Barnehage</h1><p>Du kan søkje.</p>⟦<h1>Skule</h1>⟧' },
    { language: 'nn', html: '<h1>Barnehage</h1><h2>Fristar</h2><h3>Flytting</h3><h2>Prisar</h2>' },
    { language: 'nn', markdown: '# Barnehage\n\n## Fristar\n\n## Prisar' },
    { language: 'nn', html: '<p>Ei side utan overskrifter har ikkje noko å hoppe over.</p>' },
  ],
});

/** The part of the page that a heading stands in; undefined for the page itself. */
function regionOf(document: Document, heading: NodeOf<'heading'>): string | undefined {
  const region = ancestors(document, heading).find(({ kind }) => kind === 'region');
  return region?.kind === 'region' ? region.region : undefined;
}
