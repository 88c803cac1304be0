import { createMemory } from '@klarsyn/core';
import { phrases } from '@klarsyn/dictionary-brev';
import { type Anchor, anchorsOf } from './anchor.ts';
import { type Name, patternOf, sourceOfPhrase, writtenIn } from './pattern.ts';
import { letters } from './words.ts';

/** A phrase of a list, whose pattern is made when a text first holds its words. */
interface Alternative {
  readonly list: number;
  readonly written: string;
  pattern?: RegExp;
}

/** What a text may say: by list, the phrases whose words it holds, or, once somebody has asked, whether it says one of them. */
type Text = Map<number, Alternative[] | boolean>;

const names = Object.keys(phrases) as readonly Name[];
const numbers = new Map(names.map((name, number) => [name, number]));

/** True when a text says a phrase of a list. Only phrases whose words the text holds are tried, and each list once for a text. */
export function saysOneOf(name: Name, plain: string): boolean {
  const list = numbers.get(name) as number;
  const text = plain === last?.plain ? last.text : textOf(plain);
  const held = text.get(list) ?? false;
  if (typeof held === 'boolean') return held;
  const lower = plain.toLowerCase();
  const isTold = held.some((one) => isSaid(one, lower));
  text.set(list, isTold);
  return isTold;
}

/** The text that was asked about last: most are asked about many lists in a row. */
let last: { readonly plain: string; readonly text: Text } | undefined;

function textOf(plain: string): Text {
  last = { plain, text: texts.of(plain, () => readText(plain)) };
  return last.text;
}

/** Sentences that are remembered; most letters of one office share theirs. */
const mostTexts = 1000;
const mostWords = 8000;
const texts = createMemory<string, Text>(mostTexts);
const words = createMemory<string, readonly Alternative[]>(mostWords);

/** Held against small letters: a pattern that takes both for one takes several times the room, and there are thousands. */
function isSaid(alternative: Alternative, lower: string): boolean {
  alternative.pattern ??= patternOf([sourceOfPhrase(alternative.written)], 'u');
  return alternative.pattern.test(lower);
}

function readText(plain: string): Text {
  const held = new Set(anchored().unanchored);
  for (const word of new Set(plain.toLowerCase().match(runs))) for (const one of words.of(word, () => heldBy(word))) held.add(one);
  const text: Text = new Map();
  for (const one of held) {
    const of = text.get(one.list);
    if (Array.isArray(of)) of.push(one);
    else text.set(one.list, [one]);
  }
  return text;
}

const runs = new RegExp(`[${letters}]+`, 'gu');

/** Most words begin no phrase, and share this. */
const none: readonly Alternative[] = [];

/** The phrases that a word is an anchor of. */
function heldBy(word: string): readonly Alternative[] {
  const { whole, starred } = anchored();
  const found = [...(whole.get(word) ?? []), ...starred.flatMap(([anchor, of]) => (fits(word, anchor) ? of : []))];
  return found.length === 0 ? none : found;
}

function fits(word: string, anchor: Anchor): boolean {
  const isOpenBefore = anchor.startsWith('*');
  const isOpenAfter = anchor.endsWith('*');
  const core = anchor.slice(isOpenBefore ? 1 : 0, isOpenAfter ? -1 : undefined);
  if (isOpenBefore) return isOpenAfter ? word.includes(core) : word.endsWith(core);
  return word.startsWith(core);
}

interface Anchored {
  readonly whole: ReadonlyMap<Anchor, readonly Alternative[]>;
  readonly starred: readonly (readonly [Anchor, readonly Alternative[]])[];
  readonly unanchored: readonly Alternative[];
}

let known: Anchored | undefined;

/** All phrases by the words they cannot be said without; sorted when somebody first asks. */
function anchored(): Anchored {
  known ??= sortByAnchor();
  return known;
}

function sortByAnchor(): Anchored {
  const unanchored: Alternative[] = [];
  const byAnchor = new Map<Anchor, Alternative[]>();
  for (const [list, name] of names.entries())
    for (const written of writtenIn(name)) {
      const alternative = { list, written };
      const anchors = anchorsOf(written);
      if (anchors === undefined) unanchored.push(alternative);
      for (const anchor of anchors ?? []) {
        const of = byAnchor.get(anchor) ?? [];
        byAnchor.set(anchor, of);
        of.push(alternative);
      }
    }
  const isStarred = ([anchor]: readonly [Anchor, unknown]): boolean => anchor.includes('*');
  return { whole: new Map([...byAnchor].filter((one) => !isStarred(one))), starred: [...byAnchor].filter(isStarred), unanchored };
}
