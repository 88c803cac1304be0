import type { ByForm } from '@klarsyn/core';

/** What the command says of whole sites. */
export const siteTexts = {
  site: { nb: 'sjekk et helt nettsted', nn: 'sjekk ein heil nettstad' },
  exampleSite: { nb: 'hele nettstedet, fra forsiden og nettstedskartet', nn: 'heile nettstaden, frå framsida og nettstadskartet' },
  exampleSitemap: {
    nb: 'sidene i et nettstedskart, hentet fra en annen tjener før de publiseres',
    nn: 'sidene i eit nettstadskart, henta frå ein annan tenar før dei blir publiserte',
  },
  exampleResume: { nb: 'fortsett der forrige kjøring stanset', nn: 'hald fram der førre køyring stoppa' },
  optionSitemap: {
    nb: 'nettstedskart, adresse eller fil: bare sidene i det blir sjekket. Kan gis flere ganger',
    nn: 'nettstadskart, adresse eller fil: berre sidene i det blir sjekka. Kan gjevast fleire gonger',
  },
  optionSites: {
    nb: 'fil med flere nettsteder (YAML): en rapport for hvert i mappa til --output, og en tabell over alle',
    nn: 'fil med fleire nettstader (YAML): ein rapport for kvar i mappa til --output, og ein tabell over alle',
  },
  siteOf: { nb: 'Nettsted {number} av {of}: {name}', nn: 'Nettstad {number} av {of}: {name}' },
  optionParallel: { nb: 'så mange nettsteder om gangen med --list (ellers 1)', nn: 'så mange nettstader om gongen med --list (elles 1)' },
  optionUrls: { nb: 'fil med én adresse per linje', nn: 'fil med éi adresse per linje' },
  optionFollow: {
    nb: 'følg lenker også fra sidene i et nettstedskart eller en liste (--no-follow: aldri)',
    nn: 'følg lenkjer òg frå sidene i eit nettstadskart eller ei liste (--no-follow: aldri)',
  },
  optionBase: {
    nb: 'tjeneren sidene hentes fra, uansett hva nettstedskartet sier',
    nn: 'tenaren sidene blir henta frå, same kva nettstadskartet seier',
  },
  optionAlso: {
    nb: 'et annet nettsted som hører med. Kan gis flere ganger',
    nn: 'ein annan nettstad som høyrer med. Kan gjevast fleire gonger',
  },
  optionInclude: { nb: 'bare sider med en slik sti: /skole/**', nn: 'berre sider med ein slik sti: /skole/**' },
  optionExclude: { nb: 'ikke sider med en slik sti: /arkiv/**', nn: 'ikkje sider med ein slik sti: /arkiv/**' },
  optionMaxPages: { nb: 'høyst så mange sider (ellers 10000)', nn: 'høgst så mange sider (elles 10000)' },
  optionMaxDepth: { nb: 'høyst så mange lenker fra forsiden (ellers 30)', nn: 'høgst så mange lenkjer frå framsida (elles 30)' },
  optionRate: {
    nb: 'høyst så mange sider i minuttet (ellers det nettstedet ber om i robots.txt)',
    nn: 'høgst så mange sider i minuttet (elles det nettstaden ber om i robots.txt)',
  },
  optionIgnoreRobots: { nb: 'sjekk også det robots.txt stenger for', nn: 'sjekk òg det robots.txt stengjer for' },
  optionViewport: {
    nb: 'vis sidene også på telefon (mobile) eller nettbrett (tablet). Kan gis flere ganger',
    nn: 'vis sidene òg på telefon (mobile) eller nettbrett (tablet). Kan gjevast fleire gonger',
  },
  optionAllowPrivate: {
    nb: 'la sidene hente fra adresser på lukkede nett som du ikke har nevnt',
    nn: 'la sidene hente frå adresser på lukka nett som du ikkje har nemnt',
  },
  optionResume: { nb: 'fortsett der forrige kjøring stanset', nn: 'hald fram der førre køyring stoppa' },
  optionJournal: {
    nb: 'fila som tar vare på det som er gjort (ellers i mappa .klarsyn)',
    nn: 'fila som tek vare på det som er gjort (elles i mappa .klarsyn)',
  },
  siteNeedsStart: {
    nb: 'Si hvilket nettsted som skal sjekkes: en adresse, --sitemap, --urls eller --list. For eksempel: klarsyn site https://fjordvik.example',
    nn: 'Sei kva nettstad som skal sjekkast: ei adresse, --sitemap, --urls eller --list. Til dømes: klarsyn site https://fjordvik.example',
  },
  siteBadAddress: {
    nb: '«{address}» er ikke en gyldig adresse. Skriv hele, med https:// foran.',
    nn: '«{address}» er ikkje ei gyldig adresse. Skriv heile, med https:// framfor.',
  },
  siteProgress: { nb: '{done} av {of} sider, {left} igjen: {uri}', nn: '{done} av {of} sider, {left} att: {uri}' },
  siteLeft: {
    nb: 'Stanset ved grensen. Ikke sjekket: {count}. Hev grensen med --max-pages eller --max-depth.',
    nn: 'Stoppa ved grensa. Ikkje sjekka: {count}. Hev grensa med --max-pages eller --max-depth.',
  },
  siteClosed: {
    nb: 'robots.txt stenger for noe. Ikke sjekket: {count}. Er nettstedet ditt, kan du bruke --ignore-robots.',
    nn: 'robots.txt stengjer for noko. Ikkje sjekka: {count}. Er nettstaden din, kan du bruke --ignore-robots.',
  },
  siteStopped: {
    nb: 'Stanset før alt var sjekket. Kjør samme kommando med --resume for å fortsette.',
    nn: 'Stoppa før alt var sjekka. Køyr same kommando med --resume for å halde fram.',
  },
} as const satisfies Readonly<Record<string, ByForm<string>>>;
