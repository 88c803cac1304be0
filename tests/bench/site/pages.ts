import { letter } from '../letters.ts';

/** Where the pages of a made site stand: `/skole/12`. */
const sections = ['skole', 'helse', 'plan', 'kultur', 'politikk'] as const;

/** The path of a page by its number; 0 is the front page. */
export const pathOf = (number: number): string => (number === 0 ? '/' : `/${sections[number % sections.length]}/${number}`);

/** How many pages each page leads to: with five, the last of 2,000 is five links from the front page. */
const children = 5;

/** A page of a municipality that does not exist, as such pages are: menus, a text of some 300 words, a form, a table, a footer. The same for the same number. */
export function page(number: number, count: number): string {
  const below = Array.from({ length: children }, (_, at) => number * children + at + 1).filter((other) => other < count);
  const section = sections[number % sections.length] ?? '';
  return `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Side ${number} om ${section} – Fjordvik kommune</title><meta name="description" content="Om ${section}">
<style>body { font: 1rem/1.5 sans-serif; margin: 0 auto; max-width: 60rem } nav a { margin-right: 1rem } td, th { padding: .25rem }</style></head>
<body>
<a href="#innhold">Hopp til innholdet</a>
<header><nav aria-label="Hovedmeny">${sections.map((name, at) => `<a href="${pathOf(at === 0 ? sections.length : at)}">${name}</a>`).join(' ')}</nav>
<form role="search" action="/sok"><label>Søk <input name="q"></label><button>Søk</button></form></header>
<main id="innhold"><h1>Side ${number} om ${section}</h1>
${textOf(number)}
<table><caption>Priser</caption><tr><th scope="col">Tilbud</th><th scope="col">Pris</th></tr><tr><td>Plass</td><td>${number} kroner</td></tr></table>
<h2>Les mer</h2><ul>${below.map((other) => `<li><a href="${pathOf(other)}">Side ${other} om ${sections[other % sections.length]}</a></li>`).join('')}</ul>
${trapsOf(number)}</main>
<footer><p>Fjordvik kommune, telefon 32 00 00 00</p><a href="/">Til forsiden</a> <a href="/#innhold">Min side</a></footer>
</body></html>`;
}

const textOf = (number: number): string =>
  letter(number + 1, 300)
    .split('\n\n')
    .slice(1)
    .map((block) => (block.startsWith('## ') ? `<h2>${block.slice(3)}</h2>` : `<p>${block}</p>`))
    .join('\n');

/** Every fiftieth page leads to what sites have of traps. */
const trapsOf = (number: number): string =>
  number % 50 === 7
    ? `<p><a href="/borte/${number}">Borte</a> <a href="/feil">Feil</a> <a href="/videre/${number}">Videre</a> <a href="/ring">Ring</a> <a href="/kalender?uke=${number}">Kalender</a> <a href="/lukket/${number}">Lukket</a> <a href="${pathOf(number)}?utm_source=brev">Samme side</a></p>`
    : '';
