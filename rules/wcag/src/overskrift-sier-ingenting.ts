import { ancestors, type Document, defineRule, type Node, type NodeId, type NodeOf, textWithin } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { isHidden } from './shared/hidden.ts';

/** What stands in a template where the heading is to be. */
const placeholder =
  /^(?:(?:ny |skriv |sett inn |set inn )?(?:under|mellom|hoved|hovud)?(?:overskrift(?:en|a)?|tittel(?:en)?)(?: her)?|(?:uten|utan) (?:navn|namn|tittel)|(?:card |section )?(?:heading|title)|untitled|lorem ipsum(?: dolor.*)?)\s*\d*[.:…]*$/i;

export default defineRule({
  id: 'wcag/overskrift-sier-ingenting',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'warning',
  tags: ['wcag-2.4.6', 'niva-aa', 'act-b49b2e', 'uu-2.4.6a'],
  docs: {
    nb: {
      title: 'Overskriften sier ingenting om det som står under',
      why: 'Mange leser bare overskriftene, og skjermleseren kan lese dem opp som en liste. Da må hver av dem si hva delen handler om.',
      advice: 'Skriv hva leseren finner under overskriften: «Slik søker du», «Priser i barnehagen».',
      limits:
        'Regelen ser bare overskrifter som ikke kan si noe, og like overskrifter i samme del. Om en overskrift passer til teksten, må du se selv.',
    },
    nn: {
      title: 'Overskrifta seier ingenting om det som står under',
      why: 'Mange les berre overskriftene, og skjermlesaren kan lese dei opp som ei liste. Då må kvar av dei seie kva delen handlar om.',
      advice: 'Skriv kva lesaren finn under overskrifta: «Slik søkjer du», «Prisar i barnehagen».',
      limits:
        'Regelen ser berre overskrifter som ikkje kan seie noko, og like overskrifter i same del. Om ei overskrift passar til teksten, må du sjå sjølv.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.4.6 Overskrifter og ledetekster', url: 'https://www.w3.org/TR/WCAG21/#headings-and-labels' }],
  messages: {
    nb: {
      empty: 'Overskriften er bare «{heading}».',
      same: 'Flere overskrifter i samme del er «{heading}». Se om leseren kan skille dem fra hverandre.',
    },
    nn: {
      empty: 'Overskrifta er berre «{heading}».',
      same: 'Fleire overskrifter i same del er «{heading}». Sjå om lesaren kan skilje dei frå kvarandre.',
    },
  },
  applies: hasTagOrRole('h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
  check: (_, { document }) => {
    const headings = document.nodes.filter((node): node is NodeOf<'heading'> => node.kind === 'heading' && !isHidden(document, node));
    const again = repeated(document, headings);
    return headings
      .map((node) => ({ at: node.id, values: { heading: node.text.plain.trim() } }))
      .filter(({ at, values: { heading } }) => placeholder.test(heading) || again.has(at))
      .map((about) =>
        placeholder.test(about.values.heading)
          ? ({ ...about, message: 'empty' } as const)
          : ({ ...about, message: 'same', certainty: 'review' } as const),
      );
  },
  examples: [
    { html: '⟦<h2>Overskrift</h2>⟧<p>Søk før 1. mars.</p>' },
    { html: '⟦<h2>Mellomtittel 2</h2>⟧<p>Søk før 1. mars.</p>' },
    { html: '<h2>Priser</h2><h3>Kontakt</h3><p>Ring oss.</p>⟦<h3>Kontakt</h3>⟧<p>Skriv til oss.</p>' },
    {
      html: '<div><div><h2>Sommerskole</h2><p>Meld deg på.</p></div><div><h2>Sommerskole</h2><p>Meld deg på.</p></div></div>',
      note: 'Et bilde i en karusell kan stå to ganger i koden.',
    },
    { html: '<h2>Slik søker du</h2><p>Søk før 1. mars.</p>' },
    { html: '<h2>Skole</h2><h3>Priser</h3><p>Gratis.</p><h2>Barnehage</h2><h3>Priser</h3><p>2000 kroner.</p>' },
    { html: '<h2>Tittelen på saken</h2><p>Søk før 1. mars.</p>' },
    { html: '<h2>Mer penger til skolen</h2><p>Vi har vedtatt det.</p>' },
    { language: 'nn', html: '⟦<h2>Skriv overskrift her</h2>⟧<p>Søk før 1. mars.</p>' },
    { language: 'nn', html: '⟦<h2>Undertittel</h2>⟧<p>Søk før 1. mars.</p>' },
    { language: 'nn', html: '<h2>Prisar</h2><h3>Kontakt</h3><p>Ring oss.</p>⟦<h3>Kontakt</h3>⟧<p>Skriv til oss.</p>' },
    {
      language: 'nn',
      html: '<div><div><h2>Sommarskule</h2><p>Meld deg på.</p></div><div><h2>Sommarskule</h2><p>Meld deg på.</p></div></div>',
    },
    { language: 'nn', html: '<h2>Slik søkjer du</h2><p>Søk før 1. mars.</p>' },
    { language: 'nn', html: '<h2>Skule</h2><h3>Prisar</h3><p>Gratis.</p><h2>Barnehage</h2><h3>Prisar</h3><p>2000 kroner.</p>' },
    { language: 'nn', html: '<h2>Meir pengar til skulen</h2><p>Vi har vedteke det.</p>' },
  ],
});

/**
 * The headings that say the same as one before them under the same heading, in the same part of the page: of one name the first of those. What stands
 * there a second time to the letter is a copy, such as the pictures of a show that goes round.
 */
function repeated(document: Document, headings: readonly NodeOf<'heading'>[]): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  const told = new Set<string>();
  const path: { readonly level: number; readonly said: Map<string, NodeOf<'heading'>> }[] = [{ level: 0, said: new Map() }];
  for (const node of headings) {
    while ((path.at(-1)?.level ?? 0) >= node.level) path.pop();
    const part = ancestors(document, node).find(({ html }) => /^(?:article|section|nav|aside|footer|header)$/.test(html?.tag ?? ''))?.id;
    const heading = node.text.plain.trim().toLowerCase();
    const said = path.at(-1)?.said ?? new Map<string, NodeOf<'heading'>>();
    const first = said.get(`${part} ${heading}`);
    if (first === undefined) said.set(`${part} ${heading}`, node);
    else if (/\p{L}/u.test(heading) && !told.has(heading) && !isCopy(document, first, node)) {
      found.add(node.id);
      told.add(heading);
    }
    path.push({ level: node.level, said: new Map() });
  }
  return found;
}

/** True when the parts that two headings stand in, below what they share, say the same from first to last. */
function isCopy(document: Document, one: NodeOf<'heading'>, other: NodeOf<'heading'>): boolean {
  const shared = ancestors(document, one).find(({ id, end }) => id < other.id && other.id < end)?.id;
  const partOf = (node: NodeOf<'heading'>): Node | undefined =>
    [node, ...ancestors(document, node)].find(({ parent }) => parent === shared);
  const [first, second] = [partOf(one), partOf(other)];
  if (first === undefined || second === undefined || first.id === one.id || second.id === other.id) return false;
  return textWithin(document, first) === textWithin(document, second);
}
