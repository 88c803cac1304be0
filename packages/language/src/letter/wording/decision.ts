import { any, built, but, phrase, type Says } from './phrase.ts';

/** Something is refused. */
export const refuses = phrase('refuses');
/** Something is laid on the reader, or taken away. */
export const burdens = phrase('burdens');
/** Granted in part. */
export const partly = phrase('partly');
/** Something is granted. */
export const grants = phrase('grants');
/** Something is decided; what, stands elsewhere. */
export const decides = phrase('decides');
/** Said of what might come, or of what the law says in general; it decides nothing. */
export const hypothetical = phrase('hypothetical');
/** Says no more than that an application or a case has come. */
export const refersBack = phrase('refersBack');
/** What everyone may do in a case: read it, speak, appeal. It is no result. */
export const ownRights = phrase('ownRights');
/** Right before it, what follows is what somebody applied for. */
export const appliedFor = built(() => String.raw`${phrase('appliedFor').pattern.source}(?:\s+å)?(?:\s+\p{L}+){0,2}\s*$`);
/** The reader gets an answer, or we get something; nothing is decided by that. */
export const getsAnswer = phrase('getsAnswer');
/** Begins with what may be so or not. */
export const conditional = phrase('conditional');
/** Tells of a decision that was appealed, not of the one in this letter. */
export const earlierDecision = phrase('earlierDecision');

/** What was weighed where the law leaves a choice. */
export const consideration = phrase('consideration');
/** Tells that somebody is to weigh, and not what was weighed. */
export const asksToWeigh = phrase('asksToWeigh');
/** What we find and weigh. */
export const judges: Says = any(phrase('judges'), consideration);
/** How a demand is met. */
export const fulfils = phrase('fulfils');
/** A cause said in so many words. */
export const cause = phrase('cause');
/** A cause after a comma: «…, for du kan gå 300 meter». */
export const forIt = /, for (?:du|dere|de|det|den|ho|han|hun|vi|barnet|søker\p{L}*|inntekt\p{L}*|\p{L}+en|\p{L}+a|\p{L}+et) /iu;
/** Where a cause begins. */
export const because = phrase('because');
/** What we have come to. */
export const comesTo = phrase('comesTo');
/** The reader gets or must something. */
export const givesReader = phrase('givesReader');
/** Says what is lacking, or more or less than something. */
export const lacks = phrase('lacks');
/** Speaks of what is asked of all: demands, limits, rules. */
export const ruleTalk = phrase('ruleTalk');
/** Tells how cases of this kind are handled, or how this one was. */
export const aboutProcess = phrase('aboutProcess');
/** Fills the place of a reason and gives none. */
export const emptyReason = phrase('emptyReason');

const day = /(?<!\p{L})\d{1,2}\. ?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/iu;
const filled = /[[{«]/u;
const theirThing = /(?<!\p{L})\p{L}+(?:en|et|a|ane|ene) (?:din|ditt|di|dine|deres|dykkar)(?!\p{L})/iu;
const thingIs = built(() => String.raw`${phrase('subjects').pattern.source} (?:\p{L}+ ){0,3}?${phrase('isOrHas').pattern.source}`);
/** A fact of this case: figures, what the reader has told, what we have seen. */
export const fact: Says = any(phrase('measures', 'readerDid', 'sourceOfFact', 'weSaw'), theirThing, thingIs, day, filled);
/** A fact, whatever else the sentence tells. */
export const plainFact: Says = phrase('measures', 'sourceOfFact', 'weSaw');
/** Tells what we have looked at, and not what we saw. */
export const looksAt = phrase('looksAt');
/** Something known, and how it is: «Styraren har ikkje teke prøva». We who decide are none of it. */
const thingOfCase: Says = but(
  {
    test: (plain) =>
      /^\p{Lu}\p{L}{2,}(?:en|a|et|ene|ane) (?:har|er|var|hadde|ble|blei|vart|går|gjekk|gikk|ligg|ligger|står)(?!\p{L})/u.test(plain),
  },
  phrase('decider'),
);
/** The reader, a thing of the reader's, or what cases are about. */
export const ofCase: Says = any(phrase('reader', 'subjects'), theirThing, thingOfCase, { test: (plain) => /\d/.test(plain) });
/** What we have seen, measured or heard, or a paper says. */
export const observed = phrase('weSaw', 'sourceOfFact');

/** What something is or was, or what somebody has, did or saw. */
export const state = phrase('state');
/** The one who reads, or what the case is about. A rule that names neither is told of all. */
export const reader = phrase('reader');
/** Tells what we do next. */
export const weDo = phrase('weDo');

const subordinate = /(?<!\p{L})(?:at|som|fordi)\s+$/iu;
/** The reader gets, may or must: no reason, unless it hangs on a «that». */
const readerShall: Says = {
  test: (plain) => {
    const match = phrase('readerShall').exec(plain);
    return match !== null && !subordinate.test(plain.slice(0, match.index)) && !phrase('isAble').test(plain);
  },
};
/** Begins with what the reader must or can do. */
export const readerMust = phrase('readerMust');
/** Practical: what happens next, what the reader may do, how the case came in. It tells nothing of why. */
export const practical: Says = any(phrase('practical'), readerShall);
/** The same, but for what the reader can or must do. */
export const practicalAlone = phrase('practical');
const dueBy = /(?<!\p{L})(?:frist\p{L}*|innen|innan|senest|seinast)(?!\p{L})/iu;
/** Tells what the reader can or must do, how the case came in, or what we do with it: no fact that it rests on. */
export const factless: Says = any(readerShall, dueBy, phrase('refersBack', 'cameIn', 'weDo', 'aboutProcess', 'asksReader'));
/** Begins with what is granted, and tells how it is used. */
export const aboutGrant = phrase('aboutGrant');
/** Tells what something costs. */
export const aboutPrice = phrase('aboutPrice');
/** Begins with the rule or the decision, and tells where it stands. */
export const aboutRule = phrase('aboutRule');
/** What a law says in general, told with the law as the one who speaks. */
export const lawSpeaks =
  /(?:\p{L}+lov(?:en|a)|(?<!\p{L})lov(?:en|a)|\p{L}*forskrift(?:en|a)?)(?:\s*§+[^,.]{0,30}?)?\s(?:gir|gjev|sier|seier|krever|krev|skal|bestemmer|regulerer|opnar|åpner)(?!\p{L})/iu;

/** A law, a regulation or other rules that are cited. */
export const paragraph = /§+\s*\d|(?<!\p{L})paragraf(?:en|ane|ene)?\s+\d|[§]\s*[[{«]/iu;
const act = /(?<!\p{L})(?!forvaltnings|offentle|ulov|lovl)\p{L}{4,}lov(?:en|a)(?!\p{L})/iu;
/** The name of a law or of other rules, with no paragraph. */
export const ruleName: Says = any(act, phrase('ruleName'));
/** An order of supervision, or what breaks a law; not where it says that there is none. */
export const deviation: Says = but(phrase('deviation'), phrase('noDeviation'));
