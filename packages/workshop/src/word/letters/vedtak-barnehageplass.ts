import { heading, list, onLetterhead, paragraph } from './letterhead.ts';

/** A decision as it should be: what we have decided first, then what to do, why, what it costs, how to appeal, and whom to ask. */
export const vedtakBarnehageplass = onLetterhead('nn', 'Mia får plass i Bjørkelia barnehage', 'Kari Nordmann', [
  paragraph('Lise Nordmann\nFjordgata 4\n9990 Fjordvik'),
  paragraph('Dato: 12. mars 2026\nVår referanse: 26/0312\nSaksbehandlar: Kari Nordmann, telefon 32 00 00 17'),
  heading(1, 'Mia får plass i Bjørkelia barnehage'),
  paragraph('Hei Lise,'),
  paragraph('Vi har innvilga søknaden din. Mia får heiltidsplass i Bjørkelia barnehage frå måndag 17. august 2026.'),
  heading(2, 'Slik tek du imot plassen'),
  ...list('number', ['Gå til www.fjordvik.example/barnehage og logg inn.', 'Svar ja til plassen innan fredag 27. mars 2026.']),
  paragraph('Får vi ikkje svar innan fristen, går plassen til neste barn på lista.'),
  heading(2, 'Kvifor Mia får plass'),
  paragraph(
    'I søknaden skriv du at Mia fyller eitt år 3. juni 2026. Barn som fyller eitt år før utgangen av november, har rett til plass same år. Det står i barnehagelova § 16. Bjørkelia var førstevalet ditt, og der er det ledig plass.',
  ),
  heading(2, 'Kva plassen kostar'),
  {
    table: [
      ['Teneste', 'Pris per månad'],
      ['Heiltidsplass', '1200 kroner'],
      ['Mat', '250 kroner'],
    ],
  },
  heading(2, 'Du kan klage på vedtaket'),
  paragraph(
    'Er du ikkje samd, kan du klage. Fristen er tre veker frå du fekk dette brevet. Send klaga til Fjordvik kommune, Postboks 12, 9990 Fjordvik, eller til post@fjordvik.example. Skriv kva du er usamd i, og kva du vil ha endra.',
  ),
  paragraph('Vi ser på saka på nytt. Held vi på vedtaket, avgjer den kommunale klagenemnda klaga.'),
  paragraph('Du har rett til å sjå dokumenta i saka. Reglane om klage står i forvaltningslova §§ 28 til 32.'),
  heading(2, 'Har du spørsmål?'),
  {
    runs: [
      { text: 'Ring meg på telefon 32 00 00 17, eller skriv til ' },
      { link: 'mailto:post@fjordvik.example', text: 'post@fjordvik.example' },
      { text: '.' },
    ],
  },
  paragraph('Med vennleg helsing'),
  paragraph('Kari Nordmann\nrådgivar, Barnehage\nFjordvik kommune'),
  paragraph('Brevet er godkjent elektronisk og har derfor inga underskrift.'),
]);
