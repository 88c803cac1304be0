import { guessKind } from '@klarsyn/language';
import { readHtml } from '@klarsyn/reader-html';
import { analyse } from '@klarsyn/toolkit';
import { expect, test } from 'vitest';

const kindOf = (body: string, { uri = 'side.html', head = '' } = {}) => {
  const document = readHtml({ uri, source: `<html lang="nb"><head><title>Fjordvik</title>${head}</head><body>${body}</body></html>` });
  return guessKind(document, analyse(document))?.value;
};

test.each([
  ['kontakt', '<main><h1>Kontakt oss</h1></main>'],
  ['innsyn', '<main><h1>Postliste</h1></main>'],
  ['hoering', '<main><h1>Høyring: Ny skuleveg</h1></main>'],
  ['moete', '<main><h1>Møtekalender</h1></main>'],
  ['skole', '<main><h1>Solvik skole</h1></main>'],
  ['enhet', '<main><h1>Lia barnehage</h1></main>'],
  ['tjeneste', '<main><h1>Søk om barnehageplass</h1></main>'],
])('a page of the kind %s is known by its main heading', (kind, body) => {
  expect(kindOf(body)).toBe(kind);
});

test('a front page is known by its address, an article by its data', () => {
  expect(kindOf('<main><h1>Velkommen</h1></main>', { uri: 'https://www.fjordvik.example/' })).toBe('forside');
  expect(kindOf('<main><h1>Ny bro</h1></main>', { head: '<meta property="og:type" content="article">' })).toBe('artikkel');
});

test('a letter in HTML is no page, and a page that says nothing has no kind', () => {
  expect(kindOf('<h1>Kontakt oss</h1><p>Hei</p>')).toBeUndefined();
  expect(kindOf('<main><h1>Om Fjordvik</h1><p>Fjordvik ligger ved fjorden.</p></main>')).toBeUndefined();
});
