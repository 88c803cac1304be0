import { heading, list, onLetterhead, paragraph } from './letterhead.ts';

/**
 * A refusal with the faults that such letters have: a heading that is only bold, a paragraph in a font from another letter,
 * a sentence that nobody would say, a merge field that was never filled in, no title under the name, and nothing about the right to appeal.
 */
export const avslagStartlaan = onLetterhead('nb', 'Avslag på søknad om startlån', 'Anne Nordmann', [
  paragraph('Dato: 12. oktober 2026\nVår referanse: 26/0988'),
  heading(1, 'Avslag på søknad om startlån'),
  { runs: [{ text: 'Hei ' }, { field: 'Fornavn' }, { text: ',' }] },
  paragraph(
    'Det vises til Deres søknad av 14. august 2026 vedrørende startlån til kjøp av bolig, samt øvrig innsendt dokumentasjon, og det meddeles herved at søknaden etter en samlet vurdering av husstandens økonomiske forhold, herunder inntekt, gjeld og mulighet for å oppnå ordinær finansiering i privat bank, ikke har kunnet imøtekommes.',
  ),
  { runs: [{ text: 'Begrunnelse for avslaget', look: { bold: true } }] },
  paragraph(
    'I søknaden skriver du at husstanden tjener 780 000 kroner i året. Banken din har svart at den kan gi deg et vanlig boliglån. Startlån er for dem som ikke får lån i banken. Det står i forskrift om lån fra Husbanken, kapittel 5.',
  ),
  {
    runs: [
      {
        text: 'Kommunen gjør oppmerksom på at ny søknad kan fremmes dersom det foreligger vesentlig endrede forhold.',
        look: { fontFamily: 'Times New Roman', fontSizePt: 12 },
      },
    ],
  },
  heading(2, 'Hva kan du gjøre nå?'),
  ...list('bullet', [
    'Snakk med banken om lånet den har tilbudt deg.',
    'Si fra til oss hvis inntekten eller gjelden din endrer seg.',
    'Søk på nytt når du vil. Skjemaet finner du på nettsiden vår.',
  ]),
  heading(2, 'Har du spørsmål?'),
  {
    runs: [
      { text: 'Ring oss på telefon 32 00 00 15, eller skriv til ' },
      { link: 'mailto:post@fjordvik.example', text: 'post@fjordvik.example' },
      { text: '.' },
    ],
  },
  paragraph('Med vennlig hilsen'),
  paragraph('Anne Nordmann\nBolig\nFjordvik kommune'),
  paragraph('Brevet er godkjent elektronisk og har derfor ingen underskrift.'),
]);
