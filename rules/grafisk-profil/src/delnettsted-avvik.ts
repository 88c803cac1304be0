import { type Document, defineRule, descendants, nodesOf, type PartialProfile, type Region } from '@klarsyn/core';
import { distance } from './shared/color.ts';
import { logosBehind, logosIn } from './shared/logo.ts';
import { isWithin, saidIn } from './shared/region.ts';

/** What of a page must be alike on all sites of the organisation; what is not known is left out. */
interface Look {
  readonly host: string;
  readonly logo: boolean;
  readonly name: boolean;
  readonly font?: string | undefined;
  readonly top?: string | undefined;
  readonly bottom?: string | undefined;
}

const profile = {
  name: { official: 'Fjordvik kommune' },
  web: { hosts: ['www.fjordvik.example', 'skole.fjordvik.example'] },
  brand: { logo: { files: [{ path: 'logo.svg', variant: 'formal' }] } },
} satisfies PartialProfile;
const page = (head: string, foot: string, text: string) =>
  `<html><body><header>${head}</header><main><p>${text}</p></main><footer><p>${foot}</p></footer></body></html>`;
const logo = '<img src="/logo.svg" alt="Fjordvik kommune">';
const right = page(logo, 'Fjordvik kommune', 'Søk plass.');

export default defineRule({
  id: 'grafisk-profil/delnettsted-avvik',
  over: 'site',
  formats: ['html', 'page'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-SUBSITE', 'SEED-MOD-03', 'SEED-SOR-04', 'SEED-ASK-04'],
  options: { deltaE: 5 },
  docs: {
    nb: {
      title: 'Delnettstedet ser annerledes ut enn hovednettstedet',
      why: 'Leseren skal se at skolen, kulturhuset og kommunen er samme avsender.',
      advice: 'Bruk samme topp, bunn, skrift og logo på alle nettstedene i profilen.',
    },
    nn: {
      title: 'Delnettstaden ser annleis ut enn hovudnettstaden',
      why: 'Lesaren skal sjå at skulen, kulturhuset og kommunen er same avsendar.',
      advice: 'Bruk same topp, botn, skrift og logo på alle nettstadene i profilen.',
    },
  },
  sources: [
    { title: 'Profilen til virksomheten (web.hosts)' },
    { title: 'Kommunikasjonsstrategien til Modum kommune: visuelt like hjemmesider' },
  ],
  messages: {
    nb: {
      logo: '{main} har logoen i toppen. {host} har den ikke.',
      name: '{main} har navnet på kommunen i bunnen. {host} har det ikke.',
      font: '{main} har skriften {right}. {host} har {found}.',
      top: 'Toppen på {main} har fargen {right}. På {host} er den {found}.',
      bottom: 'Bunnen på {main} har fargen {right}. På {host} er den {found}.',
    },
    nn: {
      logo: '{main} har logoen i toppen. {host} har han ikkje.',
      name: '{main} har namnet på kommunen i botnen. {host} har det ikkje.',
      font: '{main} har skrifta {right}. {host} har {found}.',
      top: 'Toppen på {main} har fargen {right}. På {host} er han {found}.',
      bottom: 'Botnen på {main} har fargen {right}. På {host} er han {found}.',
    },
  },
  collect(document, { profile: known }) {
    const host = hostOf(document.uri);
    if (host === undefined || !known.web.hosts.includes(host)) return undefined;
    return { ...lookOf(document, known), host };
  },
  check(pages, { options, profile: known }) {
    const hosts = known.web.hosts.filter((host) => pages.some(({ facts }) => facts.host === host));
    const [main, ...others] = hosts;
    if (main === undefined) return [];
    const usual = usualLook(pages.filter(({ facts }) => facts.host === main).map(({ facts }) => facts));
    return others.flatMap((host) => {
      const own = pages.filter(({ facts }) => facts.host === host);
      const look = usualLook(own.map(({ facts }) => facts));
      const uri = own[0]?.uri ?? '';
      const differs = (one: string | undefined, other: string | undefined) => one !== undefined && other !== undefined && one !== other;
      const far = (one: string | undefined, other: string | undefined) =>
        differs(one, other) && distance(one ?? '', other ?? '') > options.deltaE;
      return [
        ...(usual.logo && !look.logo ? [{ message: 'logo' as const, values: { main, host }, uri }] : []),
        ...(usual.name && !look.name ? [{ message: 'name' as const, values: { main, host }, uri }] : []),
        ...(differs(usual.font, look.font)
          ? [{ message: 'font' as const, values: { main, host, right: usual.font ?? '', found: look.font ?? '' }, uri }]
          : []),
        ...(far(usual.top, look.top)
          ? [{ message: 'top' as const, values: { main, host, right: usual.top ?? '', found: look.top ?? '' }, uri }]
          : []),
        ...(far(usual.bottom, look.bottom)
          ? [{ message: 'bottom' as const, values: { main, host, right: usual.bottom ?? '', found: look.bottom ?? '' }, uri }]
          : []),
      ];
    });
  },
  examples: [
    {
      profile,
      site: {
        'https://www.fjordvik.example/': right,
        'https://skole.fjordvik.example/': `⟦⟧${page('Solvik skole', 'Fjordvik kommune', 'Velkommen.')}`,
      },
    },
    {
      profile,
      site: { 'https://www.fjordvik.example/': right, 'https://skole.fjordvik.example/': `⟦⟧${page(logo, 'Solvik skole', 'Velkommen.')}` },
    },
    {
      profile,
      site: {
        'https://www.fjordvik.example/a': right,
        'https://www.fjordvik.example/b': right,
        'https://skole.fjordvik.example/': `⟦⟧${page('', '', 'Velkommen.')}`,
      },
    },
    {
      profile,
      site: {
        'https://www.fjordvik.example/': right,
        'https://skole.fjordvik.example/': page(logo, 'Solvik skole, Fjordvik kommune', 'Velkommen.'),
      },
    },
    {
      profile,
      site: { 'https://www.fjordvik.example/': right, 'https://avis.example/': page('Avisa', 'Avisa', 'Nytt.') },
      note: 'Et nettsted som ikke er kommunens.',
    },
    {
      profile,
      site: { 'https://skole.fjordvik.example/': page('Solvik skole', 'Solvik skole', 'Velkommen.') },
      note: 'Ingenting å sammenligne med.',
    },
    {
      language: 'nn',
      profile,
      site: {
        'https://www.fjordvik.example/': right,
        'https://skole.fjordvik.example/': `⟦⟧${page('Solvik skule', 'Fjordvik kommune', 'Velkomen.')}`,
      },
    },
    {
      language: 'nn',
      profile,
      site: { 'https://www.fjordvik.example/': right, 'https://skole.fjordvik.example/': `⟦⟧${page(logo, 'Solvik skule', 'Velkomen.')}` },
    },
    {
      language: 'nn',
      profile,
      site: { 'https://www.fjordvik.example/': right, 'https://skole.fjordvik.example/': `⟦⟧${page('', 'Skulen', 'Ikkje no.')}` },
    },
    {
      language: 'nn',
      profile,
      site: {
        'https://www.fjordvik.example/': right,
        'https://skole.fjordvik.example/': page(logo, 'Solvik skule, Fjordvik kommune', 'Velkomen.'),
      },
    },
    {
      language: 'nn',
      profile,
      site: { 'https://www.fjordvik.example/': page('', '', 'Hei.'), 'https://skole.fjordvik.example/': page('', '', 'Hei.') },
      note: 'Like er dei.',
    },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, site: { 'https://www.fjordvik.example/': right } },
  ],
});

function lookOf(document: Document, known: Parameters<typeof logosIn>[1]): Omit<Look, 'host'> {
  const logos = [...logosIn(document, known).logos, ...logosBehind(document, known)];
  const logo = logos.some(({ node, isRetired }) => !isRetired && isWithin(document, node, 'header'));
  const name = (saidIn(document, 'footer') ?? '').toLowerCase().includes(known.name.official.toLowerCase());
  const running = nodesOf(document, 'paragraph').filter(({ look, access }) => look !== undefined && access?.hidden !== true);
  const font = mostFrequent(running.map(({ look }) => look?.fontFamily));
  const top = groundOf(document, 'header');
  const bottom = groundOf(document, 'footer');
  return { logo, name, ...(font !== undefined && { font }), ...(top !== undefined && { top }), ...(bottom !== undefined && { bottom }) };
}

/** What most pages of a site look like. */
const usualLook = (looks: readonly Look[]): Look => ({
  host: looks[0]?.host ?? '',
  logo: mostFrequent(looks.map(({ logo }) => logo)) ?? false,
  name: mostFrequent(looks.map(({ name }) => name)) ?? false,
  font: mostFrequent(looks.map(({ font }) => font)),
  top: mostFrequent(looks.map(({ top }) => top)),
  bottom: mostFrequent(looks.map(({ bottom }) => bottom)),
});

function mostFrequent<T>(values: readonly (T | undefined)[]): T | undefined {
  const groups = [
    ...Map.groupBy(
      values.filter((value) => value !== undefined),
      (value) => value,
    ),
  ];
  return groups.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

/** The colour most of the text in a part stands on. */
function groundOf(document: Document, region: Region): string | undefined {
  const part = nodesOf(document, 'region').find((node) => node.region === region);
  if (part === undefined) return undefined;
  return mostFrequent([part, ...descendants(document, part)].map(({ look }) => look?.background));
}

function hostOf(uri: string): string | undefined {
  return /^https?:\/\/([^/?#:]+)/i.exec(uri)?.[1]?.toLowerCase();
}
