import { ancestors, blocks, type Document, defineRule, type SiteRule } from '@klarsyn/core';
import { likeness, signatureOf } from './shared/likeness.ts';

interface Facts {
  readonly words: number;
  readonly signature: readonly number[];
}

/** Parts that are the same on all pages, and no part of what a page says. */
const around: ReadonlySet<string> = new Set(['header', 'footer', 'navigation', 'aside']);

const page = (body: string) => `<html lang="nb"><title>Fjordvik</title><body>${body}</body></html>`;
const nb =
  'Du kan søke om plass i barnehagen hele året. Hovedopptaket er i mars. Alle barn som fyller ett år innen november, har rett til plass fra august. Vi sender deg svar innen fire uker, og du kan klage hvis du ikke får den plassen du ønsket. Du betaler for plassen fra den dagen barnet begynner. Søsken får lavere pris, og familier med lav inntekt kan søke om gratis kjernetid.';
const nn =
  'Du kan søkje om plass i barnehagen heile året. Hovudopptaket er i mars. Alle barn som fyller eitt år innan november, har rett til plass frå august. Vi sender deg svar innan fire veker, og du kan klage om du ikkje får den plassen du ønskte deg. Du betaler for plassen frå den dagen barnet byrjar. Sysken får lågare pris, og familiar med låg inntekt kan søkje om gratis kjernetid.';

const rule: SiteRule<Facts, { readonly likeness: number; readonly words: number }, 'alike'> = {
  id: 'nettsted/nesten-like-sider',
  over: 'site',
  formats: ['html', 'page'],
  severity: 'hint',
  // Likeness is the share of runs of five words that two pages have in common; shorter texts are alike by chance.
  options: { likeness: 0.85, words: 50 },
  docs: {
    nb: {
      title: 'To sider sier nesten det samme',
      why: 'Leseren vet ikke hvilken side som gjelder, og den ene blir ofte ikke holdt oppdatert.',
      advice: 'Behold den ene, og la den andre sende leseren videre dit.',
    },
    nn: {
      title: 'To sider seier nesten det same',
      why: 'Lesaren veit ikkje kva side som gjeld, og den eine blir ofte ikkje halden oppdatert.',
      advice: 'Behald den eine, og la den andre sende lesaren vidare dit.',
    },
  },
  sources: [{ title: 'ISO 24495-1: 5.2 Findable' }, { title: 'Broder (1997): On the resemblance and containment of documents' }],
  messages: {
    nb: { alike: 'Teksten er omtrent {percent} % lik den på {other}.' },
    nn: { alike: 'Teksten er omtrent {percent} % lik den på {other}.' },
  },
  collect(document) {
    const words = wordsOf(document);
    return words.length < 20 ? undefined : { words: words.length, signature: signatureOf(words) };
  },
  check(pages, { options }) {
    const long = pages.filter(({ facts }) => facts.words >= options.words);
    return long.flatMap(({ uri, facts }, at) => {
      const other = long.slice(0, at).find((before) => likeness(before.facts.signature, facts.signature) >= options.likeness);
      if (other === undefined) return [];
      const percent = Math.round(100 * likeness(other.facts.signature, facts.signature));
      return [{ message: 'alike' as const, values: { percent, other: other.uri }, uri, certainty: 'review' as const }];
    });
  },
  examples: [
    { site: { 'a.html': page(`<p>${nb}</p>`), 'b.html': `⟦⟧${page(`<p>${nb}</p>`)}` } },
    { site: { 'a.html': page(`<nav>Skole Helse Plan</nav><p>${nb}</p>`), 'b.html': `⟦⟧${page(`<h1>Søk plass</h1><p>${nb}</p>`)}` } },
    {
      site: {
        'a.html': page(`<p>${nb}</p>`),
        'b.html': `⟦⟧${page(`<p>${nb.replace('kjernetid.', 'kjernetid her.')}</p>`)}`,
        'c.html': page('<p>Kort.</p>'),
      },
    },
    { site: { 'a.html': page(`<p>${nb}</p>`), 'b.html': page(`<p>${nn}</p>`) }, note: 'Samme innhold på to målformer er to tekster.' },
    {
      site: { 'a.html': page('<p>Siden er under arbeid.</p>'), 'b.html': page('<p>Siden er under arbeid.</p>') },
      note: 'For korte til å sammenligne.',
    },
    {
      site: {
        'a.html': page(`<p>${nb}</p>`),
        'b.html': page(`<p>${nb.slice(0, 140)}</p><p>${nb.slice(140).split(' ').reverse().join(' ')}</p>`),
      },
    },
    { language: 'nn', site: { 'a.html': page(`<p>${nn}</p>`), 'b.html': `⟦⟧${page(`<p>${nn}</p>`)}` } },
    {
      language: 'nn',
      site: { 'a.html': page(`<p>${nn}</p>`), 'b.html': page(`<p>${nb}</p>`), 'c.html': `⟦⟧${page(`<h1>Plass</h1><p>${nn}</p>`)}` },
    },
    {
      language: 'nn',
      site: { 'a.html': page(`<header>Fjordvik</header><p>${nn}</p>`), 'b.html': `⟦⟧${page(`<p>${nn}</p><footer>Kontakt oss</footer>`)}` },
    },
    { language: 'nn', site: { 'a.html': page(`<p>${nn}</p>`), 'b.html': page('<p>Sida er under arbeid.</p>') } },
    { language: 'nn', site: { 'a.html': page('<p>Sida er under arbeid.</p>'), 'b.html': page('<p>Sida er under arbeid.</p>') } },
    { language: 'nn', site: { 'a.html': page(`<p>${nn}</p>`), 'b.html': page(`<p>${nn.split(' ').reverse().join(' ')}</p>`) } },
  ],
};

export default defineRule(rule);

const wordsOf = (document: Document): readonly string[] =>
  blocks(document)
    .filter((block) => !ancestors(document, block).some((above) => above.kind === 'region' && around.has(above.region)))
    .flatMap(({ text }) => text.plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
