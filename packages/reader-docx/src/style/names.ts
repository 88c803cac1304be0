/**
 * Word stores the styles it is born with under English names and shows them in the language of its menus.
 * These are the ones letters use, as Word shows them in Norwegian.
 */
const norwegian: Readonly<Record<string, string>> = {
  normal: 'Normal',
  title: 'Tittel',
  subtitle: 'Undertittel',
  'list paragraph': 'Listeavsnitt',
  'list bullet': 'Punktliste',
  'list number': 'Nummerert liste',
  'no spacing': 'Ingen mellomrom',
  'body text': 'Brødtekst',
  'table grid': 'Tabellrutenett',
  'normal table': 'Vanlig tabell',
  'table normal': 'Vanlig tabell',
  header: 'Topptekst',
  footer: 'Bunntekst',
  caption: 'Bildetekst',
  quote: 'Sitat',
  'intense quote': 'Sterkt sitat',
  hyperlink: 'Hyperkobling',
  strong: 'Sterk',
  emphasis: 'Utheving',
  date: 'Dato',
  signature: 'Underskrift',
  salutation: 'Innledende hilsen',
  closing: 'Hilsen',
  'footnote text': 'Fotnotetekst',
  'endnote text': 'Sluttnotetekst',
  'toc heading': 'Overskrift for innholdsfortegnelse',
  'balloon text': 'Bobletekst',
  'placeholder text': 'Plassholdertekst',
  'default paragraph font': 'Standardskrift for avsnitt',
};

/** The name a person meets in Norwegian Word: «Overskrift 1» for `heading 1`. Names of the sender's own stand as they are. */
export function styleNameShown(name: string): string {
  const known = norwegian[name.toLowerCase()];
  if (known !== undefined) return known;
  return name.replace(/^heading (?=[1-9]$)/i, 'Overskrift ').replace(/^toc (?=[1-9]$)/i, 'INNH ');
}

/** The level that a style's name gives a heading, from 1: `heading 2`, «Overskrift 2». */
export function headingLevel(name: string): number | undefined {
  const digit = /^(?:heading|overskrift) ?([1-9])$/i.exec(name.trim())?.[1];
  return digit === undefined ? undefined : Number(digit);
}
