import { type Document, defineRule, nodesOf, type PartialProfile, type Profile, type StyleLook } from '@klarsyn/core';
import { distance } from './shared/color.ts';
import { familyName, letterFonts } from './shared/font.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { officeFonts: ['Arial'] },
  letters: { textSizePt: 11, headings: { h1: { sizePt: 18, color: '#0b477a' } } },
} satisfies PartialProfile;
const styled = (style: string, look: Omit<StyleLook, 'themed'>) => ({ styles: { [style]: { ...look, themed: [] } } });

export default defineRule({
  id: 'grafisk-profil/stil-avvik',
  over: 'document',
  formats: ['docx', 'odt'],
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-DOCX-STYLES', 'PROF-ODT-STYLES', 'SEED-BAE-01', 'SEED-MOD-02', 'SEED-SKI-20', 'SEED-ASK-03'],
  options: { deltaE: 3 },
  docs: {
    nb: {
      title: 'Stilen i brevmalen følger ikke profilen',
      why: 'Stilene bestemmer hvordan alle brev fra malen ser ut.',
      advice: 'Endre stilen i malen, ikke i det ene brevet.',
    },
    nn: {
      title: 'Stilen i brevmalen følgjer ikkje profilen',
      why: 'Stilane avgjer korleis alle brev frå malen ser ut.',
      advice: 'Endre stilen i malen, ikkje i det eine brevet.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.officeFonts og letters i profilen)' }],
  messages: {
    nb: {
      font: 'Stilen {style} har skriften {found}. Profilen har {right}.',
      size: 'Stilen {style} har størrelse {found} punkt. Profilen sier {right}.',
      color: 'Stilen {style} har fargen {found}. Profilen sier {right}.',
    },
    nn: {
      font: 'Stilen {style} har skrifta {found}. Profilen har {right}.',
      size: 'Stilen {style} har storleik {found} punkt. Profilen seier {right}.',
      color: 'Stilen {style} har fargen {found}. Profilen seier {right}.',
    },
  },
  applies: ({ meta }) => meta.styles !== undefined,
  check(document, { profile: known, options }) {
    const used = usedStyles(document);
    return Object.entries(document.meta.styles ?? {}).flatMap(([style, look]) => {
      const at = used.get(style);
      return at === undefined ? [] : faultsOf(style, look, known, options.deltaE).map((fault) => ({ ...fault, at }));
    });
  },
  examples: [
    { profile, meta: styled('Normal', { fontFamily: 'Calibri' }), docx: [{ text: '⟦Hei, Anna.⟧' }] },
    { profile, meta: styled('Normal', { fontFamily: 'Arial', fontSizePt: 9 }), docx: [{ text: '⟦Hei, Anna.⟧' }] },
    {
      profile,
      meta: styled('Overskrift 1', { fontFamily: 'Arial', fontSizePt: 18, color: '#2e74b5' }),
      docx: [{ text: '⟦Vedtak⟧', style: 'Overskrift 1' }],
    },
    { profile, meta: styled('Normal', { fontFamily: 'Arial', fontSizePt: 11 }), docx: [{ text: 'Hei, Anna.' }] },
    {
      profile,
      meta: styled('Overskrift 1', { fontFamily: 'Arial', fontSizePt: 18, color: '#0b477a' }),
      docx: [{ text: 'Vedtak', style: 'Overskrift 1' }],
    },
    {
      profile,
      meta: { styles: { Normal: { fontFamily: 'Calibri', themed: ['font'] } } },
      docx: [{ text: 'Hei, Anna.' }],
      note: 'Kommer fra temaet: en annen regels sak.',
    },
    { language: 'nn', profile, meta: styled('Normal', { fontFamily: 'Calibri' }), docx: [{ text: '⟦Du får ikkje plass.⟧' }] },
    { language: 'nn', profile, meta: styled('Normal', { fontSizePt: 10 }), docx: [{ text: '⟦Du får ikkje plass.⟧' }] },
    {
      language: 'nn',
      profile,
      meta: styled('Overskrift 1', { fontSizePt: 14 }),
      docx: [{ text: '⟦Vedtak⟧', style: 'Overskrift 1' }, { text: 'Du får ikkje plass.' }],
    },
    { language: 'nn', profile, meta: styled('Normal', { fontFamily: 'Arial', fontSizePt: 12 }), docx: [{ text: 'Du får ikkje plass.' }] },
    {
      language: 'nn',
      profile,
      meta: styled('Overskrift 2', { fontFamily: 'Impact' }),
      docx: [{ text: 'Du får ikkje plass.' }],
      note: 'Ein stil som ingen bruker.',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      meta: styled('Normal', { fontFamily: 'Impact' }),
      docx: [{ text: 'Du får ikkje plass.' }],
    },
  ],
});

/** The styles the text has, each with the first block of it. */
function usedStyles(document: Document): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const { id, word, text } of nodesOf(document, 'paragraph', 'heading'))
    if (word !== undefined && text.plain !== '' && !used.has(word.styleName)) used.set(word.styleName, id);
  return used;
}

type Fault = {
  readonly message: 'font' | 'size' | 'color';
  readonly values: Readonly<Record<'style' | 'found' | 'right', string | number>>;
};

/** Names of the styles that letters are written with, and the level of heading each is; 0 for running text. */
function levelOf(style: string): number | undefined {
  if (/^(?:Normal|Brødtekst|Body Text|Standard)$/i.test(style)) return 0;
  const level = /^(?:Overskrift|Heading)\s*(\d)$/i.exec(style)?.[1];
  return level === undefined ? (/^(?:Tittel|Title)$/i.test(style) ? 1 : undefined) : Number(level);
}

function faultsOf(style: string, look: StyleLook, { brand, letters }: Profile, deltaE: number): readonly Fault[] {
  const level = levelOf(style);
  if (level === undefined) return [];
  const wanted = level === 0 ? undefined : letters.headings?.[`h${level}`];
  const fonts = wanted?.font === undefined ? letterFonts(brand) : [wanted.font];
  const { fontFamily, fontSizePt, color, themed } = look;
  const isForeign =
    fontFamily !== undefined && fonts.length > 0 && !themed.includes('font') && !fonts.map(familyName).includes(familyName(fontFamily));
  const minimum = level === 0 ? letters.textSizePt : undefined;
  const isSmall = fontSizePt !== undefined && minimum !== undefined && fontSizePt < minimum;
  const isOther = fontSizePt !== undefined && wanted?.sizePt !== undefined && Math.abs(fontSizePt - wanted.sizePt) > halfPoint;
  const isPainted =
    color !== undefined && wanted?.color !== undefined && !themed.includes('color') && distance(color, wanted.color) > deltaE;
  return [
    ...(isForeign ? [{ message: 'font', values: { style, found: fontFamily, right: fonts.join(', ') } } as const] : []),
    ...(isSmall || isOther
      ? [{ message: 'size', values: { style, found: fontSizePt ?? 0, right: minimum ?? wanted?.sizePt ?? 0 } } as const]
      : []),
    ...(isPainted ? [{ message: 'color', values: { style, found: color, right: wanted?.color ?? '' } } as const] : []),
  ];
}

/** Word measures letters in half points. */
const halfPoint = 0.5;
