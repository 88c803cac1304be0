import type { PdfSketch, TextItem } from './sketch.ts';
import { wrap } from './widths.ts';

const left = 70;
const width = 455;
const size = 11;
const leading = 14;

/** A letter that somebody has printed to a PDF: it looks as it should, and says nothing of its structure, its language or its title. */
export const orienteringStengtBru: PdfSketch = { pages: [{ items: set() }] };

function set(): readonly TextItem[] {
  const items: TextItem[] = [
    { text: 'Fjordvik kommune', x: left, y: 790, size: 14, bold: true },
    { text: 'Dato: 2. november 2026', x: left, y: 760 },
    { text: 'Vår referanse: 26/1184', x: left, y: 746 },
  ];
  let y = 710;
  const add = (text: string, { as = size, bold = false, indent = 0 } = {}) => {
    for (const line of wrap(text, as, width - indent)) {
      items.push({ text: line, x: left + indent, y, size: as, bold });
      y -= as === size ? leading : as * 1.4;
    }
    y -= 10;
  };
  add('Storelva bru er stengt fra 9. november', { as: 16, bold: true });
  add('Hei!');
  add('Vi stenger Storelva bru mandag 9. november klokka 7. Brua blir reparert, og vi regner med å åpne den igjen fredag 27. november.');
  add('Slik kommer du fram', { as: 13, bold: true });
  add('• Bil: kjør om Nordmoen. Det tar omtrent ti minutter mer enn vanlig.');
  add('• Buss: linje 4 går til Storelva vest. Vi har satt opp en egen buss vedrørende skolebarn på østsiden, og den går klokka 7.40.');
  add('• Til fots og på sykkel: bruk gangbrua ved skolen.');
  add('Har du spørsmål?', { as: 13, bold: true });
  add(
    'Ring oss på telefon 32 00 00 21, eller skriv til post@fjordvik.example. Det gjøres oppmerksom på at vakttelefonen bare er for ulykker.',
  );
  add('Hilsen');
  items.push({ text: 'Kari Nordmann', x: left, y }, { text: 'leder for vei og park', x: left, y: y - leading });
  items.push({ text: 'Fjordvik kommune', x: left, y: y - 2 * leading });
  items.push({ text: 'Fjordvik kommune · Postboks 12, 9990 Fjordvik · post@fjordvik.example · 32 00 00 00', x: left, y: 40, size: 9 });
  return items;
}
