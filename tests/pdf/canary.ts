import type { Item, PdfSketch, TextItem } from '@klarsyn/workshop';

const at = (y: number, text: string, more: Partial<TextItem> = {}): TextItem => ({ text, x: 70, y, ...more });

/** What a reader of the tagged document sees, a word for each thing a PDF can hold. */
export const shownTagged = [
  ...['topptekst', 'tittelen', 'avsnitt', 'spennet', 'lenketekst', 'listepunkt', 'andrepunkt', 'hodecelle', 'datacelle', 'bildetekst'],
  ...['sitatet', 'fotnoten', 'figurtekst', 'ukjentrolle', 'fortsetter', 'nestesiden', 'utenmerke', 'nestetreff', 'bunntekst'],
];

/** What nobody sees, or what is no text of the document. */
export const unseen = ['skjultlag', 'usynlig', 'alternativtekst'];

/** A tagged document of two pages. Content is painted in another order than it is read. */
export const tagged: PdfSketch = {
  title: 'Kanarifuglen',
  language: 'nb-NO',
  isTagged: true,
  showsTitle: true,
  universal: 1,
  bookmarks: ['Første', 'Andre'],
  pages: [
    {
      items: [
        at(810, 'topptekst', { isArtifact: true }),
        at(700, 'Et avsnitt med', { mark: 1 }),
        at(700, 'spennet', { x: 160, mark: 2 }),
        at(760, 'Dette er tittelen', { mark: 0, size: 18, bold: true, color: '#0b477a' }),
        at(700, 'lenketekst', { x: 230, mark: 3 }),
        at(680, '•', { mark: 4 }),
        at(680, 'Et listepunkt', { x: 90, mark: 5 }),
        at(660, '• Et andrepunkt', { mark: 6 }),
        at(640, 'hodecelle', { mark: 7, bold: true }),
        at(620, 'datacelle', { mark: 8 }),
        at(600, 'bildetekst', { mark: 9 }),
        { image: [300, 600, 50, 50], mark: 10 },
        at(580, 'sitatet', { mark: 11 }),
        at(560, '1 fotnoten', { mark: 12 }),
        at(540, 'figurtekst', { mark: 13 }),
        at(520, 'ukjentrolle', { mark: 14 }),
        at(500, 'utenmerke'),
        at(480, 'skjultlag', { isLayered: true }),
        at(460, 'usynlig', { mode: 3 }),
        at(100, 'Avsnittet fortsetter', { mark: 15 }),
        at(30, 'bunntekst side 1', { isArtifact: true }),
      ],
      tree: [
        { role: 'H1', children: [0] },
        { role: 'P', children: [1, { role: 'Span', language: 'nn', children: [2] }, { role: 'Link', children: [3, 'lenke'] }] },
        {
          role: 'L',
          children: [
            {
              role: 'LI',
              children: [
                { role: 'Lbl', children: [4] },
                { role: 'LBody', children: [5] },
              ],
            },
            { role: 'LI', children: [{ role: 'LBody', children: [{ role: 'P', children: [6] }] }] },
          ],
        },
        {
          role: 'Table',
          children: [
            { role: 'TR', children: [{ role: 'TH', children: [{ role: 'P', children: [7] }] }] },
            { role: 'TR', children: [{ role: 'TD', children: [8] }] },
          ],
        },
        { role: 'Caption', children: [9] },
        { role: 'Figure', alt: 'alternativtekst', children: [10, 13] },
        { role: 'BlockQuote', children: [{ role: 'P', children: [11] }] },
        { role: 'Note', children: [12] },
        { role: 'Boks', children: [14] },
        { role: 'P', children: [15] },
      ],
      annotations: [{ name: 'lenke', box: [228, 695, 300, 715], href: 'https://fjordvik.example/soek' }],
    },
    {
      items: [
        at(810, 'topptekst', { isArtifact: true }),
        at(760, 'på nestesiden.', { mark: 0 }),
        at(730, 'Et nestetreff.', { mark: 1 }),
        at(30, 'bunntekst side 2', { isArtifact: true }),
      ],
      tree: [
        { role: 'P', children: [0] },
        { role: 'P', children: [1] },
      ],
    },
  ],
};

/** What a reader of the document without tags sees, in the order it is read. */
export const shownUntagged = [
  ...['kommunenavnet', 'overskriften', 'innledningen', 'venstrespalte', 'orddeling', 'venstreslutt', 'hoeyrespalte', 'hoeyreslutt'],
  ...['kuleen', 'kuleto', 'tallen', 'tallto', 'merkelapp', 'verdien', 'sidetoen', 'bunnlinja'],
];

const column = (x: number, top: number, lines: readonly string[]): readonly Item[] =>
  lines.map((text, index) => at(top - index * 14, text, { x }));

/** A document of two pages that says nothing of its structure. The right column is painted first. */
export const untagged: PdfSketch = {
  language: 'nb-NO',
  pages: [
    {
      items: [
        at(815, 'Fjordvik kommunenavnet', { size: 9 }),
        at(760, 'Dette er overskriften', { size: 18, bold: true }),
        at(735, 'Her er innledningen til det hele, som går over hele bredden av siden fra kant til kant.'),
        ...column(320, 700, [
          'Den andre hoeyrespalte er lang nok',
          'til at den er løpende tekst og ikke',
          'en tabell, og den leses etter den',
          'andre, og har en hoeyreslutt.',
        ]),
        ...column(70, 700, [
          'Den første venstrespalte er lang nok',
          'til at den er løpende tekst, og ord-',
          'deling på slutten av ei linje er satt',
          'sammen igjen før en venstreslutt.',
        ]),
        ...column(70, 620, ['• Det første er kuleen', '• Det andre er kuleto']),
        ...column(70, 580, ['1. Det første er tallen', '2. Det andre er tallto']),
        at(530, 'Den merkelapp:'),
        at(530, 'verdien', { x: 200 }),
        at(25, 'bunnlinja side 1 av 2', { size: 9 }),
      ],
    },
    {
      items: [
        at(815, 'Fjordvik kommunenavnet', { size: 9 }),
        at(760, 'Dette er sidetoen i brevet.'),
        at(25, 'bunnlinja side 2 av 2', { size: 9 }),
      ],
    },
  ],
};
