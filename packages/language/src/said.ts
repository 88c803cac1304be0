import { createMemory, type LanguageTag } from '@klarsyn/core';
import type { Evidence } from './form/weigh.ts';
import type { Read, Readable, Reader } from './reader.ts';
import type { Foreign } from './text/islands.ts';
import type { Range } from './text/sentences.ts';
import type { Raw } from './text/tokenize.ts';

/** A token of a sentence: characters [start, end), counted from where the sentence begins. */
export interface SaidToken extends Readable {
  readonly start: number;
  readonly end: number;
  /** True in a passage that the source declares to be in another language. */
  readonly isAbroad: boolean;
}

/** What sentences that are the same word for word share, wherever they stand. */
export interface Said {
  readonly plain: string;
  readonly tokens: readonly SaidToken[];
  /** What its words speak for. */
  readonly evidence: Evidence;
  /** What is read of it in a language. */
  readIn(language: LanguageTag): Alike;
}

/** What is read of a sentence in one language: the same object for all sentences that read alike. */
export interface Alike {
  /** Absent when no model is loaded, or the language is not Norwegian. */
  readonly read?: () => Read;
}

/** A sentence that has been found in a block: its tokens, and what of the block is in another language. */
export interface Standing {
  readonly block: string;
  readonly tokens: readonly Raw[];
  readonly range: Range;
  readonly foreign: readonly Foreign[];
}

/** Gives what a sentence shares with those that are like it. */
export type Say = (standing: Standing) => Said;

/** Sentences remembered: letters of one office share many of theirs. */
const mostSentences = 2_000;
/** Longer ones, in characters, are met once. */
const longestRemembered = 1_000;

/** Makes a memory of sentences. Of `most` 0 nothing is remembered. */
export function createSay({ weigh, read }: Pick<Reader, 'weigh' | 'read'>, most = mostSentences): Say {
  const make = (standing: Standing): Said => {
    const tokens = tokensOf(standing);
    const languages = new Map<LanguageTag, Alike>();
    return {
      plain: plainOf(standing),
      tokens,
      evidence: weigh(wordsOf(tokens)),
      readIn(language) {
        const known = languages.get(language);
        if (known !== undefined) return known;
        const own = read?.(tokens, language);
        const made = own === undefined ? {} : { read: own };
        languages.set(language, made);
        return made;
      },
    };
  };
  if (most === 0) return make;
  const remembered = createMemory<string, Said>(most);
  return (standing) => {
    const plain = plainOf(standing);
    if (plain.length > longestRemembered) return make(standing);
    const said = remembered.of(plain, () => make(standing));
    return isSame(said.tokens, standing) ? said : make(standing);
  };
}

/** Words as they are weighed: in small letters, without those of another language. */
export const wordsOf = (tokens: readonly SaidToken[]): readonly string[] =>
  tokens.filter(({ kind, isAbroad }) => kind === 'word' && !isAbroad).map(({ form }) => form.toLowerCase().normalize('NFC'));

const plainOf = ({ block, tokens, range: { from, to } }: Standing): string =>
  block.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

function tokensOf({ block, tokens, range: { from, to }, foreign }: Standing): readonly SaidToken[] {
  const base = tokens[from]?.start ?? 0;
  return tokens.slice(from, to).map((token) => ({
    start: token.start - base,
    end: token.end - base,
    kind: token.kind,
    form: block.slice(token.start, token.end),
    isAbroad: isWithin(foreign, token),
  }));
}

/** True when a sentence with the same characters has the same tokens: a merge field may be written as a word is. */
function isSame(said: readonly SaidToken[], { tokens, range: { from, to }, foreign }: Standing): boolean {
  if (said.length !== to - from) return false;
  const base = tokens[from]?.start ?? 0;
  for (const [index, { start, end, kind, isAbroad }] of said.entries()) {
    const token = tokens[from + index];
    if (token === undefined || token.kind !== kind || token.start - base !== start || token.end - base !== end) return false;
    if (isAbroad !== isWithin(foreign, token)) return false;
  }
  return true;
}

/** True for a token that some of the stretches overlap. */
export const isWithin = (
  stretches: readonly { readonly start: number; readonly end: number }[],
  { start, end }: Pick<Raw, 'start' | 'end'>,
): boolean => stretches.some((stretch) => stretch.start < end && start < stretch.end);
