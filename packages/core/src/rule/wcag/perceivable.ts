import type { CriterionFacts } from './criterion.ts';

/** Principle 1 of WCAG: what is there can be seen, heard or felt by everybody. */
export const perceivable: readonly CriterionFacts[] = [
  {
    ...{ id: '1.1.1', slug: 'non-text-content', level: 'A', since: '2.0' },
    tests: ['111a2025', '111b2025', 'nett-1.1.1c', 'nett-1.1.1d', 'nett-1.1.1f'],
    name: { nb: 'Ikke-tekstlig innhold', nn: 'Ikkje-tekstleg innhald' },
    look: {
      nb: [
        'Les tekstalternativene høyt. Sier de det samme som bildene?',
        'Er bilder som bare er pynt, uten tekstalternativ?',
        'Har kart, diagrammer og ikoner en tekst som gir det samme?',
      ],
      nn: [
        'Les tekstalternativa høgt. Seier dei det same som bileta?',
        'Er bilete som berre er pynt, utan tekstalternativ?',
        'Har kart, diagram og ikon ein tekst som gir det same?',
      ],
    },
  },
  {
    ...{ id: '1.2.1', slug: 'audio-only-and-video-only-prerecorded', level: 'A', since: '2.0', about: 'media' },
    tests: ['nett-1.2.1a', 'nett-1.2.1b'],
    name: { nb: 'Bare lyd og bare video (forhåndsinnspilt)', nn: 'Berre lyd og berre video (førehandsinnspelt)' },
    look: {
      nb: ['Har hvert lydopptak en tekst med alt som blir sagt?', 'Har video uten lyd en tekst eller et lydspor som forteller det samme?'],
      nn: ['Har kvart lydopptak ein tekst med alt som blir sagt?', 'Har video utan lyd ein tekst eller eit lydspor som fortel det same?'],
    },
  },
  {
    ...{ id: '1.2.2', slug: 'captions-prerecorded', level: 'A', since: '2.0', about: 'media' },
    tests: ['nett-1.2.2a'],
    name: { nb: 'Teksting (forhåndsinnspilt)', nn: 'Teksting (førehandsinnspelt)' },
    look: {
      nb: ['Har hver video med lyd teksting?', 'Følger tekstingen talen, og sier den hvem som snakker og hvilke lyder som betyr noe?'],
      nn: ['Har kvar video med lyd teksting?', 'Følgjer tekstinga talen, og seier ho kven som snakkar og kva lydar som betyr noko?'],
    },
  },
  {
    ...{ id: '1.2.3', slug: 'audio-description-or-media-alternative-prerecorded', level: 'A', since: '2.0', exempt: 'all', about: 'media' },
    tests: [],
    name: { nb: 'Synstolking eller mediealternativ (forhåndsinnspilt)', nn: 'Synstolking eller mediealternativ (førehandsinnspelt)' },
    look: {
      nb: ['Kan den som ikke ser, få med seg alt som videoen viser?'],
      nn: ['Kan den som ikkje ser, få med seg alt som videoen viser?'],
    },
  },
  {
    ...{ id: '1.2.4', slug: 'captions-live', level: 'AA', since: '2.0', exempt: 'all', about: 'media' },
    tests: [],
    name: { nb: 'Teksting (direkte)', nn: 'Teksting (direkte)' },
    look: { nb: ['Har direktesendinger teksting?'], nn: ['Har direktesendingar teksting?'] },
  },
  {
    ...{ id: '1.2.5', slug: 'audio-description-prerecorded', level: 'AA', since: '2.0', exempt: 'private', about: 'media' },
    tests: ['nett-1.2.5a'],
    name: { nb: 'Synstolking (forhåndsinnspilt)', nn: 'Synstolking (førehandsinnspelt)' },
    look: {
      nb: ['Lytt til videoen uten å se på. Får du med deg alt?', 'Hvis ikke: Finnes det en versjon med synstolking?'],
      nn: ['Lytt til videoen utan å sjå på. Får du med deg alt?', 'Om ikkje: Finst det ein versjon med synstolking?'],
    },
  },
  {
    ...{ id: '1.3.1', slug: 'info-and-relationships', level: 'A', since: '2.0' },
    tests: ['131a2025', 'nett-1.3.1b', '131c2025', 'nett-1.3.1d', 'nett-1.3.1e', 'nett-1.3.1f'],
    name: { nb: 'Informasjon og relasjoner', nn: 'Informasjon og relasjonar' },
    look: {
      nb: [
        'Er alt som ser ut som overskrifter, lister og tabeller, også kodet slik?',
        'Står hver hjelpetekst i skjemaet koblet til feltet sitt?',
        'Er tabeller bare brukt til tall og fakta, ikke til å plassere ting?',
      ],
      nn: [
        'Er alt som ser ut som overskrifter, lister og tabellar, òg koda slik?',
        'Er kvar hjelpetekst i skjemaet kopla til feltet sitt?',
        'Er tabellar berre brukte til tal og fakta, ikkje til å plassere ting?',
      ],
    },
  },
  {
    ...{ id: '1.3.2', slug: 'meaningful-sequence', level: 'A', since: '2.0' },
    tests: ['nett-1.3.2a'],
    name: { nb: 'Meningsfylt rekkefølge', nn: 'Meiningsfull rekkjefølgje' },
    look: {
      nb: ['Slå av stilarkene, eller la en skjermleser lese. Gir rekkefølgen mening?'],
      nn: ['Slå av stilarka, eller la ein skjermlesar lese. Gir rekkjefølgja meining?'],
    },
  },
  {
    ...{ id: '1.3.3', slug: 'sensory-characteristics', level: 'A', since: '2.0' },
    tests: ['nett-1.3.3a'],
    name: { nb: 'Sensoriske egenskaper', nn: 'Sensoriske eigenskapar' },
    look: {
      nb: ['Viser noen tekst bare til form, farge, plass eller lyd («den runde knappen», «til høyre»)? Gi tingen et navn også.'],
      nn: ['Viser nokon tekst berre til form, farge, plass eller lyd («den runde knappen», «til høgre»)? Gi tingen eit namn òg.'],
    },
  },
  {
    ...{ id: '1.3.4', slug: 'orientation', level: 'AA', since: '2.1' },
    tests: [],
    name: { nb: 'Visningsretning', nn: 'Visingsretning' },
    look: {
      nb: ['Snu telefonen. Virker siden både på høykant og på tvers?'],
      nn: ['Snu telefonen. Verkar sida både på høgkant og på tvers?'],
    },
  },
  {
    ...{ id: '1.3.5', slug: 'identify-input-purpose', level: 'AA', since: '2.1', about: 'controls' },
    tests: [],
    name: { nb: 'Identifiser formål med inndata', nn: 'Identifiser formål med inndata' },
    look: {
      nb: ['Har felt for navn, adresse, e-post og telefon rett «autocomplete»?'],
      nn: ['Har felt for namn, adresse, e-post og telefon rett «autocomplete»?'],
    },
  },
  {
    ...{ id: '1.4.1', slug: 'use-of-color', level: 'A', since: '2.0' },
    tests: ['nett-1.4.1a', 'nett-1.4.1b', 'nett-1.4.1c'],
    name: { nb: 'Bruk av farge', nn: 'Bruk av farge' },
    look: {
      nb: [
        'Se siden i gråtoner. Skiller lenkene seg fra teksten rundt?',
        'Kan diagrammer og kart forstås uten farger?',
        'Er feil og påkrevde felt merket med mer enn farge?',
      ],
      nn: [
        'Sjå sida i gråtonar. Skil lenkjene seg frå teksten rundt?',
        'Kan diagram og kart forståast utan fargar?',
        'Er feil og påkravde felt merkte med meir enn farge?',
      ],
    },
  },
  {
    ...{ id: '1.4.2', slug: 'audio-control', level: 'A', since: '2.0', about: 'media' },
    tests: ['nett-1.4.2a'],
    name: { nb: 'Styring av lyd', nn: 'Styring av lyd' },
    look: {
      nb: ['Starter det lyd av seg selv? Da skal leseren lett kunne stanse den.'],
      nn: ['Startar det lyd av seg sjølv? Då skal lesaren lett kunne stanse han.'],
    },
  },
  {
    ...{ id: '1.4.3', slug: 'contrast-minimum', level: 'AA', since: '2.0' },
    tests: ['143a2025', '143b2025'],
    name: { nb: 'Kontrast (minimum)', nn: 'Kontrast (minimum)' },
    look: {
      nb: ['Mål kontrasten der teksten ligger over bilder og fargeoverganger.', 'Er tekst inne i bilder lett å lese?'],
      nn: ['Mål kontrasten der teksten ligg over bilete og fargeovergangar.', 'Er tekst inne i bilete lett å lese?'],
    },
  },
  {
    ...{ id: '1.4.4', slug: 'resize-text', level: 'AA', since: '2.0' },
    tests: ['nett-1.4.4a'],
    name: { nb: 'Endring av tekststørrelse', nn: 'Endring av tekststorleik' },
    look: {
      nb: ['Forstørr teksten til 200 prosent. Er alt der fortsatt, og kan alt brukes?'],
      nn: ['Forstørr teksten til 200 prosent. Er alt der framleis, og kan alt brukast?'],
    },
  },
  {
    ...{ id: '1.4.5', slug: 'images-of-text', level: 'AA', since: '2.0' },
    tests: ['nett-1.4.5a'],
    name: { nb: 'Bilder av tekst', nn: 'Bilete av tekst' },
    look: {
      nb: ['Er det tekst i bilder som kunne vært vanlig tekst? Logoer er unntatt.'],
      nn: ['Er det tekst i bilete som kunne vore vanleg tekst? Logoar er unnatekne.'],
    },
  },
  {
    ...{ id: '1.4.10', slug: 'reflow', level: 'AA', since: '2.1' },
    tests: ['1410a2025'],
    name: { nb: 'Dynamisk tilpasning (Reflow)', nn: 'Dynamisk tilpassing (Reflow)' },
    look: {
      nb: ['Gjør vinduet 320 piksler bredt, eller zoom til 400 prosent. Kan alt leses uten å rulle sidelengs?'],
      nn: ['Gjer vindauget 320 pikslar breitt, eller zoom til 400 prosent. Kan alt lesast utan å rulle sidelengs?'],
    },
  },
  {
    ...{ id: '1.4.11', slug: 'non-text-contrast', level: 'AA', since: '2.1' },
    tests: ['nett-1.4.11a', 'nett-1.4.11b', 'nett-1.4.11c'],
    name: { nb: 'Kontrast for ikke-tekstlig innhold', nn: 'Kontrast for ikkje-tekstleg innhald' },
    look: {
      nb: [
        'Er kontrasten 3:1 eller mer rundt felt, avkryssingsbokser og knapper?',
        'Skiller valgte, aktive og fokuserte elementer seg like tydelig ut?',
        'Kan ikoner og diagrammer ses mot bakgrunnen?',
      ],
      nn: [
        'Er kontrasten 3:1 eller meir rundt felt, avkryssingsboksar og knappar?',
        'Skil valde, aktive og fokuserte element seg like tydeleg ut?',
        'Kan ikon og diagram sjåast mot bakgrunnen?',
      ],
    },
  },
  {
    ...{ id: '1.4.12', slug: 'text-spacing', level: 'AA', since: '2.1' },
    tests: ['nett-1.4.12a'],
    name: { nb: 'Tekstavstand', nn: 'Tekstavstand' },
    look: {
      nb: ['Øk avstanden mellom linjer, ord og bokstaver. Blir noe klippet eller lagt over noe annet?'],
      nn: ['Auk avstanden mellom linjer, ord og bokstavar. Blir noko klipt eller lagt over noko anna?'],
    },
  },
  {
    ...{ id: '1.4.13', slug: 'content-on-hover-or-focus', level: 'AA', since: '2.1' },
    tests: ['nett-1.4.13a', 'nett-1.4.13b'],
    name: { nb: 'Pekerfølsomt innhold eller innhold ved tastaturfokus', nn: 'Peikarfølsamt innhald eller innhald ved tastaturfokus' },
    look: {
      nb: ['Dukker det opp noe når du peker eller flytter fokus? Det skal bli stående, og kunne lukkes med Esc.'],
      nn: ['Dukkar det opp noko når du peikar eller flyttar fokus? Det skal bli ståande, og kunne lukkast med Esc.'],
    },
  },
];
