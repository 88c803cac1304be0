import type { WordTraits } from './features.ts';
import { mix } from './hash.ts';

/** What the first look made of a sentence: for each word its label, the runner-up, and how far that one lagged behind. */
export interface FirstLook {
  readonly labels: Int16Array;
  readonly seconds: Int16Array;
  readonly margins: Int32Array;
}

/** Words whose label won by less than this are looked at again: about one in seven. In eighths of a weight, as the weights are stored. */
export const doubtful = 200;
/** How many features a second look has. */
export const secondSize = 32;
/** Number of weights; a feature has its place by its hash. */
export const secondWeights = 1 << 18;
/** What one step of a stored weight is worth, as log odds. */
export const secondStep = 1 / 24;
/** Words looked over on either side for the verbs of the clause. */
const reach = 9;
const outside = 30;

/** Fills in the features of a second look at a word, when the labels on both sides are known. `pos` numbers the part of speech of each label. */
export function fillSecond(words: readonly WordTraits[], look: FirstLook, pos: Uint8Array, at: number, into: Uint32Array): void {
  const labels = look.labels;
  const label = (place: number): number => (place < 0 || place >= words.length ? 254 : (labels[place] as number));
  const tag = (place: number): number => (place < 0 || place >= words.length ? outside : (pos[labels[place] as number] as number));
  const word = words[at] as WordTraits;
  const w = word.hash;
  const pair = label(at) * 256 + (look.seconds[at] as number);
  const lag = Math.floor(Math.sqrt(look.margins[at] as number));
  const [l1, l2, r1, r2, r3] = [label(at - 1), label(at - 2), label(at + 1), label(at + 2), label(at + 3)];
  const [p1, p2, n1, n2, n3] = [tag(at - 1), tag(at - 2), tag(at + 1), tag(at + 2), tag(at + 3)];
  const ahead = scan(words, labels, pos, at, 1);
  const behind = scan(words, labels, pos, at, -1);
  into[0] = mix(130, pair);
  into[1] = mix(131, pair, w);
  into[2] = mix(132, pair, r1);
  into[3] = mix(133, pair, l1);
  into[4] = mix(134, pair, n1, n2);
  into[5] = mix(135, pair, p1, n1);
  into[6] = mix(136, pair, word.lexical);
  into[7] = mix(137, pair, word.suffix3);
  into[8] = mix(138, pair, w, r1);
  into[9] = mix(139, pair, w, l1);
  into[10] = mix(140, pair, w, n1 * 32 + n2);
  into[11] = mix(141, pair, w, p1 * 32 + n1);
  into[12] = mix(142, pair, w, p2 * 32 + p1);
  into[13] = mix(143, pair, w, (n1 * 32 + n2) * 32 + n3);
  into[14] = mix(144, pair, w, words[at + 1]?.hash ?? 1);
  into[15] = mix(145, pair, w, words[at - 1]?.hash ?? 1);
  into[16] = mix(146, pair, w, ahead.verb);
  into[17] = mix(147, pair, w, behind.verb);
  into[18] = mix(148, pair, w, ahead.mask);
  into[19] = mix(149, pair, w, behind.mask);
  into[20] = mix(150, pair, w, ahead.label * 256 + behind.label);
  into[21] = mix(151, pair, ahead.label);
  into[22] = mix(152, pair, behind.label);
  into[23] = mix(153, pair, ahead.mask);
  into[24] = mix(154, pair, r1, r2);
  into[25] = mix(155, pair, l1, l2);
  into[26] = mix(156, pair, l1, r1);
  into[27] = mix(157, pair, w, ahead.noun * 32 + n1);
  into[28] = mix(158, pair, ahead.noun, n1);
  into[29] = mix(159, pair, r3, n1);
  into[30] = mix(160, pair, lag);
  into[31] = mix(161, pair, w, lag);
  for (let feature = 0; feature < secondSize; feature += 1) into[feature] = (into[feature] as number) & (secondWeights - 1);
}

interface Scan {
  /** The nearest verb in the clause: its word, and its label. */
  readonly verb: number;
  readonly label: number;
  /** Which parts of speech stand in the clause, as bits. */
  readonly mask: number;
  /** How far away the nearest noun, pronoun or name is. */
  readonly noun: number;
}

/** Looks over the clause on one side: up to the next mark or subjunction, or as far as it reaches. */
function scan(words: readonly WordTraits[], labels: Int16Array, pos: Uint8Array, at: number, step: 1 | -1): Scan {
  let verb = 1;
  let label = 254;
  let mask = 0;
  let noun = 0;
  for (let far = 1; far <= reach; far += 1) {
    const place = at + far * step;
    if (place < 0 || place >= words.length) break;
    const own = pos[labels[place] as number] as number;
    mask |= 1 << own;
    if (own === parts.PUNCT || own === parts.SCONJ) break;
    if (noun === 0 && (own === parts.NOUN || own === parts.PRON || own === parts.PROPN)) noun = far;
    if (own !== parts.VERB && own !== parts.AUX) continue;
    verb = (words[place] as WordTraits).hash;
    label = labels[place] as number;
    break;
  }
  return { verb, label, mask, noun };
}

const names = [
  'X',
  'PUNCT',
  'SCONJ',
  'NOUN',
  'PRON',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADP',
  'ADV',
  'CCONJ',
  'DET',
  'INTJ',
  'NUM',
  'PART',
  'SYM',
] as const;
const parts = Object.fromEntries(names.map((name, number) => [name, number])) as Readonly<Record<(typeof names)[number], number>>;

/** The number of the part of speech of each label. */
export const partsOf = (labels: readonly string[]): Uint8Array =>
  Uint8Array.from(labels, (label) => parts[(label.split('|')[0] ?? 'X') as keyof typeof parts] ?? 0);
