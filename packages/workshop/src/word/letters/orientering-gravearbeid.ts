import { heading, list, onLetterhead, paragraph } from './letterhead.ts';

/** Information with the faults of a text that has been through several hands: a heading that is only bold, a list of dashes, stiff words, a link that says «her». */
export const orienteringGravearbeid = onLetterhead('nb', 'Vi graver i Strandgata', 'Ola Nordmann', [
  paragraph('Dato: 2. april 2027\nVår referanse: 27/0415'),
  heading(1, 'Vi graver i Strandgata'),
  paragraph('Til deg som bor i Strandgata 2 til 40'),
  paragraph(
    'Fra 3. mai til 11. juni 2027 legger vi nye vannrør i Strandgata. Du kan gå og sykle forbi hele tida, men du kan ikke kjøre gjennom gata.',
  ),
  { runs: [{ text: 'Når vannet er borte', look: { bold: true } }] },
  paragraph('Vi stenger vannet to ganger. Vi vil i den forbindelse anmode beboere om å tappe tilstrekkelig vann på forhånd.'),
  paragraph('- onsdag 12. mai klokka 8 til 14'),
  paragraph('- onsdag 2. juni klokka 8 til 14'),
  heading(2, 'Slik henter vi avfallet'),
  ...list('bullet', ['Sett dunkene ved hjørnet av Torggata før klokka 7.', 'Skriv husnummeret på dunken.']),
  heading(2, 'Har du spørsmål?'),
  {
    runs: [
      { text: 'Ring Ola Nordmann på telefon 32 00 00 21. Du kan lese mer om arbeidet ' },
      { link: 'https://www.fjordvik.example/strandgata', text: 'her' },
      { text: '.' },
    ],
  },
  paragraph('Med vennlig hilsen'),
  paragraph('Ola Nordmann\ningeniør, Vann og avløp\nFjordvik kommune'),
]);
