import { ancestors, children, type Document, defineRule, type Node, type NodeOf, textWithin } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/tabell-uten-overskriftsceller',
  over: 'node',
  kinds: ['table'],
  formats: ['html', 'page', 'docx', 'odt', 'pdf'],
  severity: 'warning',
  tags: ['wcag-1.3.1', 'niva-a', 'SEED-SKI-05'],
  docs: {
    nb: {
      title: 'Tabellen har ingen overskriftsrad',
      why: 'Den som bruker skjermleser, hører én celle om gangen. Uten overskrifter er det bare tall og ord uten sammenheng.',
      advice:
        'I Word: merk den første raden og velg «Gjenta overskriftsrader» under Tabelloppsett. I LibreOffice: «Gjenta overskrift» under Tabell, Egenskaper, Tekstflyt. På nettsider: bruk <th> i den første raden.',
      limits:
        'Regelen ser om noen celle er merket som overskrift, men ikke om det er de riktige cellene. Den sier bare fra om tabeller med korte ord øverst og en kolonne med tall. Om det er en datatabell, må du bedømme selv. I en PDF uten tagger ser den ingen tabeller.',
    },
    nn: {
      title: 'Tabellen har inga overskriftsrad',
      why: 'Den som bruker skjermlesar, høyrer éi celle om gongen. Utan overskrifter er det berre tal og ord utan samanheng.',
      advice:
        'I Word: merk den første rada og vel «Gjenta overskriftsrader» under Tabelloppsett. I LibreOffice: «Gjenta overskrift» under Tabell, Eigenskapar, Tekstflyt. På nettsider: bruk <th> i den første rada.',
      limits:
        'Regelen ser om nokon celle er merkt som overskrift, men ikkje om det er dei rette cellene. Han seier berre frå om tabellar med korte ord øvst og ein kolonne med tal. Om det er ein datatabell, må du vurdere sjølv. I ein PDF utan taggar ser han ingen tabellar.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' }],
  messages: {
    nb: { missing: 'Tabellen har {rows} rader, men ingen av dem er merket som overskriftsrad.' },
    nn: { missing: 'Tabellen har {rows} rader, men ingen av dei er merkte som overskriftsrad.' },
  },
  applies: (table, { document }) =>
    !/^(?:presentation|none)$/.test(table.html?.attributes['role'] ?? '') &&
    !ancestors(document, table).some(({ kind }) => kind === 'region' || kind === 'table'),
  check(table, { document }) {
    const rows = children(document, table).filter(({ kind }) => kind === 'row');
    const cells = rows.map((row) => cellsOf(document, row));
    if (rows.length < 3 || cells.flat().some(({ header }) => header) || !looksLikeData(document, cells)) return undefined;
    return { message: 'missing', values: { rows: rows.length }, certainty: 'review' };
  },
  examples: [
    {
      html: '⟦<table><tr><td>Plass</td><td>Pris</td></tr><tr><td>Hel</td><td>3 000 kr</td></tr><tr><td>Halv</td><td>1 500 kr</td></tr></table>⟧',
    },
    {
      html: '⟦<table><tr><td>År</td><td>Søkere</td><td>Plasser</td></tr><tr><td>2025</td><td>120</td><td>80</td></tr><tr><td>2026</td><td>140</td><td>90</td></tr></table>⟧',
    },
    {
      html: '⟦<table><tr><td>Tiltak</td><td>Andel</td></tr><tr><td>Busstider</td><td>45 %</td></tr><tr><td>Sykkelvei</td><td>30 %</td></tr></table>⟧',
    },
    {
      html: '<table><tr><th>Plass</th><th>Pris</th></tr><tr><td>Hel</td><td>3 000 kr</td></tr><tr><td>Halv</td><td>1 500 kr</td></tr></table>',
    },
    {
      html: '<table><tr><td>Vår dato</td><td>12. mars 2027</td></tr><tr><td>Vår referanse</td><td>27/123</td></tr><tr><td>Saksbehandler</td><td>Kari Moe</td></tr></table>',
      note: 'Et brevhode i tabell.',
    },
    {
      html: '<table><tr><td>Plass</td><td>Pris</td></tr><tr><td>Hel</td><td>3 000 kr</td></tr></table>',
      note: 'To rader er for lite til å si.',
    },
    {
      language: 'nn',
      html: '⟦<table><tr><td>Plass</td><td>Pris</td></tr><tr><td>Heil</td><td>3 000 kr</td></tr><tr><td>Halv</td><td>1 500 kr</td></tr></table>⟧',
    },
    {
      language: 'nn',
      html: '⟦<table><tr><td>År</td><td>Søkjarar</td><td>Plassar</td></tr><tr><td>2025</td><td>120</td><td>80</td></tr><tr><td>2026</td><td>140</td><td>90</td></tr></table>⟧',
    },
    {
      language: 'nn',
      html: '⟦<table><tr><td>Tiltak</td><td>Del</td></tr><tr><td>Busstider</td><td>45 %</td></tr><tr><td>Sykkelveg</td><td>30 %</td></tr></table>⟧',
    },
    {
      language: 'nn',
      html: '<table><tr><th>Plass</th><th>Pris</th></tr><tr><td>Heil</td><td>3 000 kr</td></tr><tr><td>Halv</td><td>1 500 kr</td></tr></table>',
    },
    {
      language: 'nn',
      html: '<table><tr><td>Vår dato</td><td>12. mars 2027</td></tr><tr><td>Vår referanse</td><td>27/123</td></tr><tr><td>Sakshandsamar</td><td>Kari Moe</td></tr></table>',
    },
    { language: 'nn', html: '<table><tr><td>Plass</td><td>Pris</td></tr><tr><td>Ikkje heil</td><td>3 000 kr</td></tr></table>' },
  ],
});

const cellsOf = (document: Document, row: Node): readonly NodeOf<'cell'>[] =>
  children(document, row).filter((cell): cell is NodeOf<'cell'> => cell.kind === 'cell');

/** Longest text of a cell that heads a column, in signs. */
const longestHead = 40;

/** True for a table that tells something by rows and columns: short words on top, and a column with figures under one of them. */
function looksLikeData(document: Document, [top = [], ...rest]: readonly (readonly NodeOf<'cell'>[])[]): boolean {
  const heads = top.map((cell) => textWithin(document, cell).trim());
  if (heads.length < 2 || heads.some((head) => head === '' || head.length > longestHead || /^[\d\s.,:%-]+$/.test(head))) return false;
  return heads.some((_, column) => {
    const below = rest.flatMap((row) => (row[column] === undefined ? [] : [textWithin(document, row[column]).trim()]));
    return (
      below.length === rest.length && below.every((text) => /^(?:kr\.?\s*)?[\d\s.,:%–-]+(?:\s*(?:kr|kroner|prosent|%))?$/iu.test(text))
    );
  });
}
