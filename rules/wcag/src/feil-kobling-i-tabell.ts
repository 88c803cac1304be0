import { defineRule } from '@klarsyn/core';
import { hasAttribute } from './shared/applies.ts';
import { around, byId, isHiddenFromAll, tagged, words } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/feil-kobling-i-tabell',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'error',
  tags: ['wcag-1.3.1', 'niva-a', 'act-a25f45', 'uu-nett-1.3.1b'],
  docs: {
    nb: {
      title: 'Cellen viser til en overskrift som ikke er i tabellen',
      why: 'Skjermleseren leser opp overskriftene sammen med cellen. Her finner den ikke overskriften.',
      advice: 'Skriv id-en til en <th> i samme tabell i «headers», eller ta bort attributtet.',
    },
    nn: {
      title: 'Cella viser til ei overskrift som ikkje er i tabellen',
      why: 'Skjermlesaren les opp overskriftene saman med cella. Her finn han ikkje overskrifta.',
      advice: 'Skriv id-en til ein <th> i same tabell i «headers», eller ta bort attributtet.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' }],
  messages: {
    nb: { missing: 'Cellen viser til en overskrift som ikke finnes i tabellen.' },
    nn: { missing: 'Cella viser til ei overskrift som ikkje finst i tabellen.' },
  },
  applies: hasAttribute('headers'),
  check: (_, { document }) =>
    tagged(document, 'td', 'th')
      .filter((cell) => {
        const table = around(document, cell).find(({ tag }) => tag === 'table');
        if (table === undefined || isHiddenFromAll(document, cell) || !/^(?:|table|grid|treegrid)$/.test(table.attributes['role'] ?? ''))
          return false;
        return words(cell, 'headers').some((id) => {
          const header = byId(document, id, cell);
          const isCell = header !== undefined && (header.tag === 'td' || header.tag === 'th') && header.index !== cell.index;
          return !isCell || around(document, header).find(({ tag }) => tag === 'table')?.index !== table.index;
        });
      })
      .map(({ node }) => ({ message: 'missing', at: node }) as const),
  examples: [
    { page: '<table><tr><th id="pris">Pris</th></tr><tr>⟦<td headers="priser">100 kr</td>⟧</tr></table>' },
    {
      page: '<table><tr><th id="a">Dag</th><th id="b">Tid</th></tr><tr><td headers="a">Mandag</td>⟦<td headers="c">9–15</td>⟧</tr></table>',
    },
    { page: '<table><tr><th>Navn</th></tr><tr>⟦<td headers="x" id="x">Ola</td>⟧</tr></table>' },
    { page: '<table><tr><th id="pris">Pris</th></tr><tr><td headers="pris">100 kr</td></tr></table>' },
    { page: '<table><tr><th>Dag</th></tr><tr><td>Mandag</td></tr></table>' },
    { page: '<table><tr><th id="n">Navn</th></tr><tr><td headers="n">Ola</td></tr></table>' },
    { language: 'nn', page: '<table><tr><th id="pris">Pris</th></tr><tr>⟦<td headers="prisar">120 kr</td>⟧</tr></table>' },
    {
      language: 'nn',
      page: '<table><tr><th id="a">Dag</th><th id="b">Tid</th></tr><tr><td headers="a">Måndag</td>⟦<td headers="c">9–15</td>⟧</tr></table>',
    },
    { language: 'nn', page: '<table><tr><th>Namn</th></tr><tr>⟦<td headers="x" id="x">Kari</td>⟧</tr></table>' },
    { language: 'nn', page: '<table><tr><th id="pris">Pris</th></tr><tr><td headers="pris">120 kr</td></tr></table>' },
    { language: 'nn', page: '<table><tr><th>Dag</th></tr><tr><td>Måndag</td></tr></table>' },
    { language: 'nn', page: '<table><tr><th id="n">Namn</th></tr><tr><td headers="n">Kari</td></tr></table>' },
  ],
});
