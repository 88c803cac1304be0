import { writtenIn } from './pattern.ts';
import { letters } from './words.ts';

/** A run of letters that a phrase cannot be said without, in small letters; a star before or after stands for any letters. */
export type Anchor = string;

/**
 * The words one of which stands in any text that says a phrase: those of its most telling piece, so that few texts hold them by chance. Undefined when no
 * piece has letters of its own; then only the pattern can tell.
 */
export function anchorsOf(written: string): readonly Anchor[] | undefined {
  return written
    .split(' ')
    .filter((piece) => piece !== '…' && piece !== '^' && !piece.endsWith('?'))
    .map(anchorsOfPiece)
    .filter((anchors) => anchors !== undefined)
    .toSorted((one, other) => weight(other) - weight(one) || one.length - other.length)[0];
}

/** How telling words are: as the shortest of them. */
const weight = (anchors: readonly Anchor[]): number => Math.min(...anchors.map((anchor) => anchor.replaceAll('*', '').length));

function anchorsOfPiece(piece: string): readonly Anchor[] | undefined {
  return joined(piece.split('/').map((word) => (word.startsWith('<') ? anchorsOfList(word.slice(1, -1)) : anchorOfWord(word))));
}

const anchorsOfList = (name: string): readonly Anchor[] | undefined =>
  name === 'digits' ? undefined : joined(writtenIn(name).map(anchorsOf));

const joined = (all: readonly (readonly Anchor[] | undefined)[]): readonly Anchor[] | undefined =>
  all.every((anchors) => anchors !== undefined) ? [...new Set(all.flat())] : undefined;

/** The longest run of letters in a word: of «e-post*», «post*». One with a star inside tells only how it begins. */
function anchorOfWord(word: string): readonly Anchor[] | undefined {
  const [longest] = (word.toLowerCase().match(runs) ?? [])
    .map((run) => run.replace(starInside, '$1*'))
    .toSorted((one, other) => weight([other]) - weight([one]));
  return longest === undefined || weight([longest]) === 0 ? undefined : [longest];
}

const runs = new RegExp(`[*${letters}]+`, 'gu');
const starInside = new RegExp(`^([${letters}]+)\\*.*`, 'u');
