import {
  blocks,
  type Document,
  defineRule,
  isQuoted,
  nodesOf,
  type PartialProfile,
  type Problem,
  type Profile,
  textWithin,
} from '@klarsyn/core';
import { logosBehind, logosIn } from './shared/logo.ts';
import { namePattern } from './shared/name.ts';

const profile = {
  name: { official: 'Fjordvik kommune', allowed: [], discouraged: [], exceptions: [], retired: ['Strandvik kommune'] },
  web: { retiredHosts: ['strandvik.kommune.example'] },
  brand: { logo: { files: [{ path: 'logo.svg', variant: 'formal' }], retired: [{ path: 'strandvik.svg', variant: 'formal' }] } },
} satisfies PartialProfile;

/** Words that tell of the time before a merger. */
const past =
  /(?<!\p{L})(?:tidligere|tidlegare|gamle|gamal|gammel|før|fram til|inntil|slått saman|slått sammen|sammenslå\p{L}*|samanslå\p{L}*|histori\p{L}*|den gang(?:en)?|var|ble|vart|blei)(?!\p{L})/iu;

export default defineRule({
  id: 'grafisk-profil/utgaatt-kommune',
  over: 'document',
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-LOGO-RETIRED', 'SEED-SKI-21'],
  docs: {
    nb: {
      title: 'Her står navnet, logoen eller nettadressen til en kommune som ikke finnes lenger',
      why: 'Leseren kan tro at hun er på feil sted, eller at det hun leser ikke gjelder lenger.',
      advice: 'Bruk navnet, logoen og adressen til kommunen i dag. Navnet kan stå når det er historie: «tidligere Strandvik kommune».',
    },
    nn: {
      title: 'Her står namnet, logoen eller nettadressa til ein kommune som ikkje finst lenger',
      why: 'Lesaren kan tru at ho er på feil stad, eller at det ho les ikkje gjeld lenger.',
      advice: 'Bruk namnet, logoen og adressa til kommunen i dag. Namnet kan stå når det er historie: «tidlegare Strandvik kommune».',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (name.retired, web.retiredHosts, brand.logo.retired)' }],
  messages: {
    nb: {
      name: '{name} finnes ikke lenger. Kommunen heter {right}.',
      host: 'Lenken går til {name}, nettstedet til en kommune som ikke finnes lenger.',
      logo: 'Dette er logoen til en kommune som ikke finnes lenger.',
    },
    nn: {
      name: '{name} finst ikkje lenger. Kommunen heiter {right}.',
      host: 'Lenkja går til {name}, nettstaden til ein kommune som ikkje finst lenger.',
      logo: 'Dette er logoen til ein kommune som ikkje finst lenger.',
    },
  },
  check: (document, { profile: known }) => [...namesIn(document, known), ...hostsIn(document, known), ...oldLogos(document, known)],
  examples: [
    { profile, text: 'Send søknaden til ⟦Strandvik kommune⟧.' },
    { profile, html: '<p>Se ⟦<a href="https://www.strandvik.kommune.example/skole">skolene</a>⟧.</p>' },
    { profile, html: '<header>⟦<img src="strandvik.svg" alt="Strandvik">⟧</header><p>Søk nå.</p>' },
    { profile, text: 'Gården lå i tidligere Strandvik kommune.', note: 'Historie.' },
    { profile, text: 'Fjordvik og Strandvik kommune ble slått sammen i 2020.' },
    { profile, text: 'Vi bor på Strandvik.', note: 'Stedet heter fortsatt det samme.' },
    { language: 'nn', profile, text: 'Send søknaden til ⟦Strandvik kommune⟧, ikkje til oss.' },
    { language: 'nn', profile, html: '<p>Sjå ⟦<a href="https://strandvik.kommune.example/">skolane</a>⟧ som ikkje er fulle.</p>' },
    { language: 'nn', profile, html: '<header>⟦<img src="strandvik.svg" alt="Strandvik">⟧</header><p>Søk no.</p>' },
    { language: 'nn', profile, text: 'Garden låg i tidlegare Strandvik kommune, som ikkje finst no.' },
    { language: 'nn', profile, text: 'Fjordvik og Strandvik kommune vart slått saman i 2020.' },
    { language: 'nn', profile, text: 'Vi bur ikkje på Strandvik lenger.' },
  ],
});

function namesIn(document: Document, { name }: Profile): readonly Problem<'name'>[] {
  if (name.retired.length === 0 || /histori/i.test(`${document.uri} ${document.title ?? ''}`)) return [];
  return blocks(document).flatMap((block) =>
    name.retired.flatMap((retired) =>
      [...block.text.plain.matchAll(namePattern(retired))].flatMap((match) => {
        const at = { node: block.id, start: match.index, end: match.index + match[0].length };
        if (past.test(sentenceAround(block.text.plain, at.start, at.end)) || isQuoted(document, at)) return [];
        return [{ message: 'name' as const, values: { name: retired, right: name.official }, at }];
      }),
    ),
  );
}

/** The sentence a name stands in, roughly: to the nearest full stop or line break. */
function sentenceAround(plain: string, start: number, end: number): string {
  const before = Math.max(plain.lastIndexOf('. ', start), plain.lastIndexOf('\n', start)) + 1;
  const after = /[.\n](?:\s|$)/.exec(plain.slice(end))?.index ?? plain.length;
  return plain.slice(before, end + after);
}

function hostsIn(document: Document, { web }: Profile): readonly Problem<'host'>[] {
  if (web.retiredHosts.length === 0) return [];
  return nodesOf(document, 'link').flatMap((link) => {
    const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(link.href)?.[1]?.toLowerCase();
    const retired = web.retiredHosts.find((old) => host === old || host?.endsWith(`.${old}`) === true);
    return retired === undefined || past.test(textWithin(document, link))
      ? []
      : [{ message: 'host' as const, values: { name: retired }, at: link.id }];
  });
}

const oldLogos = (document: Document, profile: Profile): readonly Problem<'logo'>[] =>
  [...logosIn(document, profile).logos, ...logosBehind(document, profile)].flatMap(({ node, isRetired }) =>
    isRetired ? [{ message: 'logo' as const, at: node.id }] : [],
  );
