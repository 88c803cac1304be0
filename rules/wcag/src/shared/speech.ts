import { type Certainty, type Document, type Heard, seenBy } from '@klarsyn/core';

/** The languages that the probe knows. Of the others, Sámi and Somali among them, it says what they look like. */
const heard: ReadonlySet<string> = new Set(
  (
    'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa pl pt ro ru ' +
    'sk sl sq sr sv ta te th tl tr uk ur vi yo zh'
  ).split(' '),
);

/** Languages that a few words cannot tell apart: they count as one. */
const near: readonly ReadonlySet<string>[] = [
  'no nb nn da sv is fo',
  'nl af fy lb de',
  'es pt gl ca',
  'hr bs sr sl',
  'cs sk',
  'ru uk be bg',
  'ms id',
  'hi mr ne',
  'fa ar ur ku',
].map((group) => new Set(group.split(' ')));

/** The code that the probe has for a tag; undefined when it does not know the language. */
function heardAs(tag: string): string | undefined {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const known = primary === 'nb' || primary === 'nn' ? 'no' : primary === 'id' ? 'ms' : primary;
  return heard.has(known) ? known : undefined;
}

/**
 * So much likelier the other language must be than the one that is told of, and how likely at least: the fewer words, the clearer. On texts of 2 to 15
 * words in Norwegian these take one in a thousand for another language, and nearly all of those are quotations in English (UD Norwegian, dev).
 */
const enough = [
  { words: 20, lead: 0.15, least: 0 },
  { words: 6, lead: 0.2, least: 0 },
  { words: 2, lead: 0.35, least: 0.83 },
] as const;

/** A whole page of so few words is judged by its pieces too: this part of the words must be in pieces of the other language. */
const wholePage = { words: 6, lead: 0.05, agreed: 0.8 } as const;

/** The language that a text is in when it is not the one its tag says, and how sure that is; undefined when the tag may be right. */
export function otherLanguage(
  { words, isNames, isReliable, scores, agreed = 0 }: Heard,
  tag: string,
  isPage = false,
): { readonly language: string; readonly certainty: Certainty } | undefined {
  const [best, score] = scores[0] ?? ['', 0];
  const told = heardAs(tag);
  if (told === undefined || isNear(best, told) || !isReliable) return undefined;
  const ahead = score - Math.max(0, ...scores.filter(([language]) => isNear(language, told)).map(([, own]) => own));
  const isAgreed = isPage && words >= wholePage.words && ahead >= wholePage.lead && agreed >= words * wholePage.agreed;
  const needed = enough.find((step) => words >= step.words);
  if (needed === undefined || !heard.has(best)) return undefined;
  if (!isAgreed && (ahead < needed.lead || score < needed.least)) return undefined;
  return { language: best === 'no' ? 'nb' : best, certainty: isNames ? 'review' : 'certain' };
}

/** True when a text clearly sounds like the language its tag says. Norwegian sounds the same in both forms. */
export function soundsLike({ isReliable, scores }: Heard, tag: string): boolean {
  const told = heardAs(tag);
  return isReliable && told !== undefined && told !== 'no' && scores[0]?.[0] === told;
}

const isNear = (one: string, other: string): boolean => one === other || near.some((group) => group.has(one) && group.has(other));

/** What was heard of an element's text; undefined when nobody listened. */
export const heardIn = (document: Document, element: number): Heard | undefined =>
  seenBy<Heard>(document, 'speech').find((one) => one.element === element);
