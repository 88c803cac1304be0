/** A sign of a symbol font. Word stores those at F000 to F0FF; a sign we do not know is U+FFFD, and a sign of a common font itself. */
export function symbolOf(font: string, hex: string): string {
  const code = /^[0-9a-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0xfffd;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const known = symbols[font.toLowerCase()]?.[code & 0xff];
  if (known !== undefined) return known;
  if (!isPrivate && code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) return String.fromCodePoint(code);
  return '\ufffd';
}

/** The signs that letters use, by font and place in it. Source: Unicode's mapping tables for Wingdings and Symbol. */
const symbols: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    40: '☎',
    42: '✉',
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    118: '❖',
    159: '•',
    167: '▪',
    168: '◻',
    216: '➢',
    223: '←',
    224: '→',
    225: '↑',
    226: '↓',
    232: '➔',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  symbol: { 45: '−', 97: 'α', 98: 'β', 109: 'μ', 163: '≤', 174: '→', 176: '°', 177: '±', 179: '≥', 180: '×', 183: '•', 185: '≠' },
};
