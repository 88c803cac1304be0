import { defineRule, isQuoted, type Problem, type Rule, type Sentence, type SentenceRule, type Span, type Token } from '@klarsyn/core';
import type { WordFile } from '../schema/rule-file.ts';
import { wordRule } from './words.ts';

/**
 * Makes a rule of compounds that are written as two words: those of its lists, those that the dictionary has in one word (`facts.slips`), and those that
 * want a hyphen after an initialism or the name of a product.
 */
export function compoundRule(file: WordFile): Rule {
  const listed = wordRule(file) as SentenceRule<{ readonly allow: readonly string[] }, 'found' | 'drop'>;
  return defineRule({
    ...listed,
    check(sentence, context) {
      const own = [listed.check(sentence, context) ?? []].flat();
      const both = [...slips(sentence), ...hyphens(sentence)];
      if (both.length === 0) return own;
      const others = both.filter(({ span }) => !isQuoted(context.document, span));
      return [...own, ...others.filter(({ span }) => !own.some(({ at }) => touches(at, span))).map((found) => problemOf(sentence, found))];
    },
  });
}

interface Found {
  readonly span: Span;
  readonly instead: string;
}

function problemOf({ span, plain }: Sentence, { span: at, instead }: Found): Problem<'found'> {
  const word = plain.slice(at.start - span.start, at.end - span.start);
  return {
    message: 'found',
    values: { word, entry: word, instead },
    at,
    fix: { safe: false, edits: [{ span: at, replacement: instead }] },
  };
}

const touches = (at: Problem['at'], { start, end }: Span): boolean => typeof at === 'object' && at.start < end && start < at.end;

function slips({ tokens, facts }: Sentence): readonly Found[] {
  return (facts?.slips ?? []).flatMap(({ kind, start, end, instead }) => {
    const span = kind === 'split-compound' ? spanOf(tokens, start, end - 1) : undefined;
    return span === undefined ? [] : [{ span, instead }];
  });
}

/** «HC», «TEK17». Longer words in capitals are shouted, not shortened. */
const initialism = /^\p{Lu}{2,5}\d{0,2}$/u;
/** Bodies whose own names are written apart after capitals: «NILU forskningssenter». */
const ofBodies = /(?:senter|institutt|museum|stiftelse|stifting|forlag|fond|forbund|laboratorium)$/u;
/** A year of upper secondary school, and who belongs to it: «vg1-elever». Names of programmes are written apart: «vg3 fagopplæring i skole». */
const year = /^vg[123]$/i;
const ofYear = /^(?:elev|klasse|gruppe|lærer|lærar|nivå)/u;
/** What is made of software, and is written with a hyphen after its name: «Vigo-appen». */
const ofProducts =
  /^(?:app(?:en|ar|er)?|operativsystem(?:et)?|nettbrett(?:et)?|konto(?:en)?|portal(?:en)?|lisens(?:en|er)?|brukar(?:en)?|brukere?n?|modul(?:en)?)$/u;

function hyphens({ tokens }: Sentence): readonly Found[] {
  const found: Found[] = [];
  for (const [at, first] of tokens.entries()) {
    const second = tokens[at + 1];
    if (second === undefined || !first.isWord || !second.isWord || !wantsHyphen(first, second, tokens[at - 1])) continue;
    found.push({ span: { ...first.span, end: second.span.end }, instead: `${first.form}-${second.form}` });
  }
  return found;
}

/** What can be seen of the forms is looked at before anybody reads the words. */
function wantsHyphen(first: Token, second: Token, before: Token | undefined): boolean {
  const isYear = year.test(first.form);
  const isShort = !isYear && initialism.test(first.form) && !ofBodies.test(second.form) && !/^\p{Lu}+$/u.test(before?.form ?? '');
  if (isShort || (isYear && ofYear.test(second.form))) return isNoun(second);
  return ofProducts.test(second.form) && isNoun(second) && isUnknown(first);
}

const isNoun = ({ form, readings: [likely] }: Token): boolean => likely?.pos === 'NOUN' && /^\p{Ll}{3,}$/u.test(form);

/** A name, or a word that is read as one. */
const isUnknown = ({ form, readings: [likely] }: Token): boolean => likely?.pos === 'PROPN' && /^\p{L}{3,}$/u.test(form);

function spanOf(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  return from === undefined || to === undefined ? undefined : { ...from.span, end: to.span.end };
}
