import type { CriterionFacts } from './criterion.ts';

/** Principle 2 of WCAG: everybody can use what is there. */
export const operable: readonly CriterionFacts[] = [
  {
    ...{ id: '2.1.1', slug: 'keyboard', level: 'A', since: '2.0' },
    tests: ['211nett2025'],
    name: { nb: 'Tastatur', nn: 'Tastatur' },
    look: {
      nb: ['Legg vekk musa. Kan du nå og bruke alt med Tab, Enter, mellomrom og piltaster?'],
      nn: ['Legg vekk musa. Kan du nå og bruke alt med Tab, Enter, mellomrom og piltastar?'],
    },
  },
  {
    ...{ id: '2.1.2', slug: 'no-keyboard-trap', level: 'A', since: '2.0' },
    tests: ['nett-2.1.2a'],
    name: { nb: 'Ingen tastaturfelle', nn: 'Inga tastaturfelle' },
    look: {
      nb: ['Kommer du inn i og ut av hver del av siden med tastaturet, også i videospillere og kart?'],
      nn: ['Kjem du inn i og ut av kvar del av sida med tastaturet, òg i videospelarar og kart?'],
    },
  },
  {
    ...{ id: '2.1.4', slug: 'character-key-shortcuts', level: 'A', since: '2.1' },
    tests: ['nett-2.1.4a'],
    name: { nb: 'Hurtigtaster som består av ett tegn', nn: 'Hurtigtastar som er eitt teikn' },
    look: {
      nb: ['Skjer det noe når du trykker på en bokstav, et tall eller et tegn? Da skal det kunne slås av eller endres.'],
      nn: ['Skjer det noko når du trykkjer på ein bokstav, eit tal eller eit teikn? Då skal det kunne slåast av eller endrast.'],
    },
  },
  {
    ...{ id: '2.2.1', slug: 'timing-adjustable', level: 'A', since: '2.0' },
    tests: ['nett-2.2.1a'],
    name: { nb: 'Justerbar hastighet', nn: 'Justerbar fart' },
    look: {
      nb: ['Blir leseren logget ut eller sendt videre etter en tid? Da skal det kunne slås av eller forlenges.'],
      nn: ['Blir lesaren logga ut eller send vidare etter ei tid? Då skal det kunne slåast av eller forlengjast.'],
    },
  },
  {
    ...{ id: '2.2.2', slug: 'pause-stop-hide', level: 'A', since: '2.0' },
    tests: ['nett-2.2.2a', 'nett-2.2.2b'],
    name: { nb: 'Pause, stopp, skjul', nn: 'Pause, stopp, skjul' },
    look: {
      nb: ['Er det noe som beveger seg, blinker eller oppdaterer seg i mer enn fem sekunder? Da skal det kunne stanses.'],
      nn: ['Er det noko som rører seg, blinkar eller oppdaterer seg i meir enn fem sekund? Då skal det kunne stansast.'],
    },
  },
  {
    ...{ id: '2.3.1', slug: 'three-flashes-or-below-threshold', level: 'A', since: '2.0' },
    tests: ['nett-2.3.1a'],
    name: { nb: 'Terskelverdi på maksimalt tre glimt', nn: 'Terskelverdi på maksimalt tre glimt' },
    look: {
      nb: ['Er det noe som glimter mer enn tre ganger i sekundet, også i videoer?'],
      nn: ['Er det noko som glimtar meir enn tre gonger i sekundet, òg i videoar?'],
    },
  },
  {
    ...{ id: '2.4.1', slug: 'bypass-blocks', level: 'A', since: '2.0' },
    tests: ['nett-2.4.1a'],
    name: { nb: 'Hoppe over blokker', nn: 'Hoppe over blokker' },
    look: {
      nb: ['Trykk Tab øverst på siden. Kommer det fram en lenke som hopper til innholdet?'],
      nn: ['Trykk Tab øvst på sida. Kjem det fram ei lenkje som hoppar til innhaldet?'],
    },
  },
  {
    ...{ id: '2.4.2', slug: 'page-titled', level: 'A', since: '2.0' },
    tests: ['nett-2.4.2a'],
    name: { nb: 'Sidetitler', nn: 'Sidetitlar' },
    look: {
      nb: ['Sier tittelen i fanen hva siden handler om, og hvem den er fra?'],
      nn: ['Seier tittelen i fana kva sida handlar om, og kven ho er frå?'],
    },
  },
  {
    ...{ id: '2.4.3', slug: 'focus-order', level: 'A', since: '2.0' },
    tests: ['nett-2.4.3a'],
    name: { nb: 'Fokusrekkefølge', nn: 'Fokusrekkjefølgje' },
    look: {
      nb: [
        'Gå gjennom siden med Tab. Kommer ting i en rekkefølge som gir mening?',
        'Flytter fokus seg inn i vinduer som åpner seg, og tilbake når de lukkes?',
      ],
      nn: [
        'Gå gjennom sida med Tab. Kjem ting i ei rekkjefølgje som gir meining?',
        'Flyttar fokus seg inn i vindauge som opnar seg, og tilbake når dei blir lukka?',
      ],
    },
  },
  {
    ...{ id: '2.4.4', slug: 'link-purpose-in-context', level: 'A', since: '2.0' },
    tests: ['nett-2.4.4a'],
    name: { nb: 'Formål med lenke (i kontekst)', nn: 'Formål med lenkje (i kontekst)' },
    look: {
      nb: ['Les bare lenkene. Skjønner du hvor hver av dem fører?'],
      nn: ['Les berre lenkjene. Skjønar du kvar kvar av dei fører?'],
    },
  },
  {
    ...{ id: '2.4.5', slug: 'multiple-ways', level: 'AA', since: '2.0' },
    tests: ['nett-2.4.5a'],
    name: { nb: 'Flere måter', nn: 'Fleire måtar' },
    look: {
      nb: ['Kan siden finnes på to måter eller mer: meny, søk, nettstedskart?'],
      nn: ['Kan sida finnast på to måtar eller meir: meny, søk, nettstadkart?'],
    },
  },
  {
    ...{ id: '2.4.6', slug: 'headings-and-labels', level: 'AA', since: '2.0' },
    tests: ['nett-2.4.6a', '246bnett2025'],
    name: { nb: 'Overskrifter og ledetekster', nn: 'Overskrifter og leietekstar' },
    look: {
      nb: ['Sier hver overskrift hva som står under?', 'Sier hver ledetekst hva leseren skal skrive?'],
      nn: ['Seier kvar overskrift kva som står under?', 'Seier kvar leietekst kva lesaren skal skrive?'],
    },
  },
  {
    ...{ id: '2.4.7', slug: 'focus-visible', level: 'AA', since: '2.0' },
    tests: ['247aNett2025'],
    name: { nb: 'Synlig fokus', nn: 'Synleg fokus' },
    look: {
      nb: ['Gå gjennom siden med Tab. Ser du hele tida hvor du er?'],
      nn: ['Gå gjennom sida med Tab. Ser du heile tida kvar du er?'],
    },
  },
  {
    ...{ id: '2.4.11', slug: 'focus-not-obscured-minimum', level: 'AA', since: '2.2' },
    tests: [],
    name: { nb: 'Fokus ikke skjult (minimum)', nn: 'Fokus ikkje skjult (minimum)' },
    look: {
      nb: ['Gå gjennom siden med Tab. Blir det du står på, dekket av faste topper, bannere eller chatvinduer?'],
      nn: ['Gå gjennom sida med Tab. Blir det du står på, dekt av faste toppar, banner eller chatvindauge?'],
    },
  },
  {
    ...{ id: '2.5.1', slug: 'pointer-gestures', level: 'A', since: '2.1' },
    tests: ['nett-2.5.1a'],
    name: { nb: 'Pekerbevegelser', nn: 'Peikarrørsler' },
    look: {
      nb: ['Må leseren sveipe eller bruke to fingre, for eksempel i kart? Da skal det finnes knapper for det samme.'],
      nn: ['Må lesaren sveipe eller bruke to fingrar, til dømes i kart? Då skal det finnast knappar for det same.'],
    },
  },
  {
    ...{ id: '2.5.2', slug: 'pointer-cancellation', level: 'A', since: '2.1' },
    tests: ['nett-2.5.2a'],
    name: { nb: 'Pekeravbrytelse', nn: 'Peikaravbryting' },
    look: {
      nb: ['Trykk på en knapp, dra fingeren bort og slipp. Da skal ingenting skje.'],
      nn: ['Trykk på ein knapp, dra fingeren bort og slepp. Då skal ingenting skje.'],
    },
  },
  {
    ...{ id: '2.5.3', slug: 'label-in-name', level: 'A', since: '2.1' },
    tests: ['253aNett2025'],
    name: { nb: 'Ledetekst i navn', nn: 'Leietekst i namn' },
    look: {
      nb: ['Er teksten som vises på knapper og felt, også en del av navnet en skjermleser sier?'],
      nn: ['Er teksten som blir vist på knappar og felt, òg ein del av namnet ein skjermlesar seier?'],
    },
  },
  {
    ...{ id: '2.5.4', slug: 'motion-actuation', level: 'A', since: '2.1' },
    tests: ['nett-2.5.4a'],
    name: { nb: 'Bevegelsesaktivering', nn: 'Rørsleaktivering' },
    look: {
      nb: ['Skjer det noe når telefonen ristes eller vippes? Da skal det også finnes en knapp, og det skal kunne slås av.'],
      nn: ['Skjer det noko når telefonen blir rista eller vippa? Då skal det òg finnast ein knapp, og det skal kunne slåast av.'],
    },
  },
  {
    ...{ id: '2.5.7', slug: 'dragging-movements', level: 'AA', since: '2.2' },
    tests: [],
    name: { nb: 'Drabevegelser', nn: 'Drarørsler' },
    look: {
      nb: ['Må leseren dra noe? Da skal det også gå med enkle klikk.'],
      nn: ['Må lesaren dra noko? Då skal det òg gå med enkle klikk.'],
    },
  },
  {
    ...{ id: '2.5.8', slug: 'target-size-minimum', level: 'AA', since: '2.2' },
    tests: [],
    name: { nb: 'Størrelse på klikkflate (minimum)', nn: 'Storleik på klikkflate (minimum)' },
    look: {
      nb: ['Er knapper og ikoner minst 24 ganger 24 piksler, eller har de luft rundt seg?'],
      nn: ['Er knappar og ikon minst 24 gonger 24 pikslar, eller har dei luft rundt seg?'],
    },
  },
];
