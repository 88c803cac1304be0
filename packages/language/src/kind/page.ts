import { type Document, type DocumentKind, type KindOfDocument, nodesOf } from '@klarsyn/core';

/** What the title of a page says of its kind; the narrower kind first. Bokmål and nynorsk together. */
const titles: readonly (readonly [DocumentKind, RegExp])[] = [
  ['innsyn', /(?<!\p{L})(?:postliste|postjournal|innsyn|(?:offentlig|offentleg) journal)/iu],
  ['hoering', /^(?:høring|høyring|på høring|på høyring|(?:offentlig|offentleg) ettersyn)(?!\p{L})/iu],
  ['moete', /^(?:møteplan|møtekalender|møteinnkalling|neste møte|møte i )|^(?:kommunestyret|formannskapet)[^\n]{0,30}\d/iu],
  ['kontakt', /^kontakt(?: oss| kommunen|informasjon)?$/iu],
  ['beredskap', /^(?:krise|beredskap|varsel)(?!\p{L})/iu],
  ['skole', /^\p{Lu}[\p{L} ]{1,40}(?:skole|skule)$/u],
  ['enhet', /^\p{Lu}[\p{L} ]{1,40}(?:barnehage|sykehjem|sjukeheim|bibliotek|kulturskole|kulturskule|helsestasjon)$/u],
  ['tjeneste', /^(?:søk(?:e|je)? (?:om|på)|søknad om|bestill|slik søk(?:er|jer) du|meld inn|meld frå om|meld fra om)(?!\p{L})/iu],
];
/** How sure the title of a page makes us, and its address or data. */
const confidences = { title: 0.8, data: 0.7 } as const;

/** Guesses the kind of a web page from its main heading, its data and its address. Undefined for what is no page, and where nothing tells. */
export function guessPageKind(document: Document): KindOfDocument | undefined {
  if (!isPage(document)) return undefined;
  const main = nodesOf(document, 'heading')
    .find(({ level }) => level === 1)
    ?.text.plain.trim();
  const [value] = titles.find(([, pattern]) => main !== undefined && pattern.test(main)) ?? [];
  if (value !== undefined) return { value, confidence: confidences.title, told: false };
  const isFront = /^https?:\/\/[^/]+\/?(?:[?#].*)?$/i.test(document.uri);
  if (isFront) return { value: 'forside', confidence: confidences.title, told: false };
  return document.meta.properties?.['og:type'] === 'article' ? { value: 'artikkel', confidence: confidences.data, told: false } : undefined;
}

/** True for HTML that has the places of a page: a letter in HTML has none. */
const isPage = ({ format, elements = [] }: Document): boolean =>
  (format === 'html' || format === 'page') &&
  elements.some(({ tag, attributes }) => tag === 'main' || tag === 'nav' || attributes['role'] === 'main');
