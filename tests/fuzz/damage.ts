import fc from 'fast-check';

/** What a format is made of, for one who damages it with insight. Sources are strings of bytes (latin-1), so that nothing is lost on the way. */
export interface Anatomy {
  /** What its structure is made of: tags, lines, tokens. */
  readonly pieces: RegExp;
  /** Where values stand, and what hurts most there. */
  readonly holes: readonly { readonly where: RegExp; readonly put: readonly string[] }[];
  /** What hurts most where it does not belong. */
  readonly marks: readonly string[];
}

const ways = {
  /** Bytes taken out, doubled, changed, turned about, made nines, or cut off to the end. */
  ...{ cut: bytes, twice: bytes, noise: bytes, turned: bytes, nines: bytes, ended: bytes },
  /** Pieces taken out, doubled, nested, changed about or moved; a mark put between two; a value that hurts. */
  ...{
    dropped: structure,
    doubled: structure,
    nested: structure,
    swapped: structure,
    moved: structure,
    marked: structure,
    filled: structure,
  },
} as const;

/** One change to a source, as plain data: what it does, where it hits (in millionths of the way through), and how much. */
export interface Damage {
  readonly way: keyof typeof ways;
  readonly at: number;
  readonly to: number;
  readonly size: number;
}

const millionths = 1_000_000;

/** Any damage. fast-check makes a failing row of them as short and mild as it can. */
export const damages = (most: number, which = Object.keys(ways) as readonly Damage['way'][]): fc.Arbitrary<readonly Damage[]> =>
  fc.array(fc.record({ way: fc.constantFrom(...which), at: fc.nat(millionths - 1), to: fc.nat(millionths - 1), size: fc.nat(40) }), {
    minLength: 1,
    maxLength: most,
  });

/** The damages that know nothing of the format. */
export const blind = ['cut', 'twice', 'noise', 'turned', 'nines', 'ended'] as const;

/** The source after some damages, one after the other. */
export const damaged = (source: string, all: readonly Damage[], anatomy: Anatomy): string =>
  all.reduce((sick, damage) => (sick.length > largest ? sick : ways[damage.way](sick, damage, anatomy)), source);

/** What has grown to this is not made larger. */
const largest = 2_000_000;

function bytes(source: string, { way, at, to, size }: Damage): string {
  const start = within(source.length, at);
  const [before, middle, after] = [source.slice(0, start), source.slice(start, start + size + 1), source.slice(start + size + 1)];
  const signs = [...middle];
  if (way === 'cut') return before + after;
  if (way === 'twice') return before + middle + middle + after;
  if (way === 'turned') return before + signs.toReversed().join('') + after;
  if (way === 'nines') return before + middle.replace(/\d/g, '9') + after;
  if (way === 'ended') return before;
  return before + signs.map((_, index) => String.fromCharCode(noise(to + index))).join('') + after;
}

/** A byte that looks like chance, the same for the same number. */
const noise = (number: number): number => (Math.imul(number ^ (number >>> 7), 0x9e3779b1) >>> 16) & 0xff;

function structure(source: string, damage: Damage, anatomy: Anatomy): string {
  const { way, at, to, size } = damage;
  if (way === 'filled') return filled(source, damage, anatomy);
  const pieces: readonly string[] = source.match(anatomy.pieces) ?? [source];
  const one = within(pieces.length, at);
  const other = within(pieces.length, to);
  const piece = pieces[one] ?? '';
  if (way === 'marked') return pieces.toSpliced(one, 0, anatomy.marks[within(anatomy.marks.length, to)] ?? '').join('');
  if (way === 'dropped') return pieces.toSpliced(one, 1 + (size % 4)).join('');
  if (way === 'doubled') return pieces.toSpliced(one, 0, piece).join('');
  if (way === 'nested') return pieces.with(one, piece.repeat(2 ** (size % 13))).join('');
  if (way === 'swapped')
    return pieces
      .with(one, pieces[other] ?? '')
      .with(other, piece)
      .join('');
  return pieces.toSpliced(one, 1).toSpliced(other, 0, piece).join('');
}

/** Puts what hurts in the place of a value. */
function filled(source: string, { at, to, size }: Damage, { holes }: Anatomy): string {
  const hole = holes[size % holes.length];
  const places = hole === undefined ? [] : [...source.matchAll(hole.where)];
  const place = places[within(places.length, at)];
  if (hole === undefined || place === undefined) return source;
  const put = hole.put[within(hole.put.length, to)] ?? '';
  return source.slice(0, place.index) + put + source.slice(place.index + place[0].length);
}

const within = (length: number, at: number): number => Math.floor((at / millionths) * length);
