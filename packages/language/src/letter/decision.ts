import { type DocumentKind, oncePerText } from '@klarsyn/core';
import type { Outcome, Part } from './part.ts';
import type { Unit } from './units.ts';
import { access } from './wording/appeal.ts';
import * as says from './wording/decision.ts';
import { approval } from './wording/other.ts';
import type { Finds, Says } from './wording/phrase.ts';

/** Sentences of the body that are looked at for what is decided. */
const earlySentences = 14;

/** The sentences and titles that say what is decided. */
export function resultUnits(units: readonly Unit[], appeal: ReadonlySet<Unit>): readonly Unit[] {
  const body = units.filter((unit) => unit.part === 'body' && unit.role !== 'heading' && !appeal.has(unit));
  const sections = body.filter(({ topics }) => topics.includes('result'));
  const subjects = units.filter(
    (unit) => unit.role === 'heading' && !appeal.has(unit) && (unit.part === 'head' || unit.offset === 0 || unit.topics.includes('result')),
  );
  const texts = [...new Set([...body.slice(0, earlySentences), ...sections])];
  return [...subjects.filter(saysResult), ...texts.filter(saysResult)];
}

const outcomes: readonly Finds[] = [says.refuses, says.burdens, says.partly, says.grants, says.decides];

const saysResult = ({ plain, role }: Unit): boolean => (role === 'heading' ? titlesResult(plain) : tellsResult(plain));

const titlesResult = oncePerText((plain) => isResult(plain, 'heading'));
const tellsResult = oncePerText((plain) => isResult(plain, 'sentence'));

function isResult(plain: string, role: Unit['role']): boolean {
  if (
    approval.test(plain) ||
    says.earlierDecision.test(plain) ||
    says.ownRights.test(plain) ||
    says.getsAnswer.test(plain) ||
    says.lawSpeaks.test(plain) ||
    (role !== 'heading' && says.conditional.test(plain)) ||
    !outcomes.some((pattern) => pattern.test(plain))
  )
    return false;
  if (role === 'heading')
    return !/\?$/.test(plain.trim()) && !/^(?:begrunn|grunngj|hvorfor|kvifor|hva |kva |slik |vurdering)/iu.test(plain.trim());
  const match = outcomes.map((pattern) => pattern.exec(plain)).find((found) => found !== null);
  const clause = plain.slice(0, match?.index ?? 0);
  return (
    !says.hypothetical.test(plain.slice(0, (match?.index ?? 0) + 1)) && !/(?<!\p{L})som\s*$/iu.test(clause) && !says.appliedFor.test(clause)
  );
}

/** What the decision decides for its reader, as far as it can be told. */
export function outcomeOf(results: readonly Unit[], kind: DocumentKind | undefined): Outcome | undefined {
  const weighed = decisive(results);
  const has = (pattern: Says): boolean => weighed.some(({ plain }) => pattern.test(plain));
  if (results.some(({ plain }) => says.partly.test(plain))) return 'partly';
  const [first] = weighed;
  const isRefusal = kind === 'avslag' || kind === 'innsynsavslag';
  // What is laid on the reader and said first is what is decided; a «not» further down tells why.
  if (first !== undefined && says.burdens.test(first.plain) && !isRefusal) return 'burden';
  if (has(says.refuses) || isRefusal) return 'refusal';
  if (has(says.burdens)) return 'burden';
  return has(says.grants) ? 'full' : undefined;
}

/** What is decided stands in titles, in the first sentence that decides and the one right after it, and where the case is named. */
function decisive(results: readonly Unit[]): readonly Unit[] {
  const texts = results.filter(({ role }) => role !== 'heading');
  const [first, second] = texts;
  const isBeside = first !== undefined && second !== undefined && second.offset <= first.offset + first.plain.length + 1;
  return results.filter(
    (unit) =>
      unit.role === 'heading' ||
      unit === first ||
      (unit === second && isBeside) ||
      /søknad|vedtak|krav(?:et)?(?!\p{L})|klag/iu.test(unit.plain),
  );
}

/** Why it was decided so, on which facts, by which rule. What the letter says of appealing is no part of it. */
export function groundParts(units: readonly Unit[], appeal: ReadonlySet<Unit>, results: readonly Unit[]): readonly Part[] {
  const own = units.filter(
    (unit) => unit.part === 'body' && unit.role !== 'heading' && (!appeal.has(unit) || isGroundSection(unit)) && !isAside(unit),
  );
  const decided = new Set(results);
  const part = (name: Part['name'], unit: Unit): Part => ({ name, span: unit.span, plain: unit.plain });
  const reasons = reasonsIn(own, decided);
  return [
    ...reasons.map((unit) => part('reasons', unit)),
    ...own
      .filter((unit) => tellsFact(toldIn(unit, decided.has(unit))) || isUnderFacts(unit) || isStateOfCase(unit, decided))
      .map((unit) => part('facts', unit)),
    ...own.filter(({ plain }) => weighs(plain)).map((unit) => part('considerations', unit)),
    ...own.filter(({ plain }) => givesRule(plain)).map((unit) => part('rule', unit)),
    ...units.filter(isDeviation).map((unit) => part('deviation', unit)),
  ];
}

/** A section on the facts, where an appeal is what the case is about. */
const isGroundSection = ({ topics }: Unit): boolean => topics.length === 1 && topics[0] === 'facts';

/** A sentence of a section on the facts, unless it only tells how the case came in. */
const isUnderFacts = (unit: Unit): boolean =>
  unit.role === 'sentence' && isGroundSection(unit) && wordCount(unit.plain) >= leastWords && !says.factless.test(unit.plain);

/** How something is with the reader or with what the case is about, and not what we think of it. */
const isStateOfCase = (unit: Unit, decided: ReadonlySet<Unit>): boolean =>
  tellsState(unit, decided) &&
  !says.ruleTalk.test(unit.plain) &&
  isPlain(unit.plain) &&
  !says.factless.test(unit.plain) &&
  (says.ofCase.test(unit.plain) || unit.topics.includes('facts'));
/** Tells no more than it says, or what counted: «vi har lagt vekt på at klubbhuset er leid ut». */
const isPlain = (plain: string): boolean => (!weighs(plain) && !says.judges.test(plain)) || /vekt på at(?!\p{L})/iu.test(plain);

/** What a sentence tells of the case: all of it, or, where it decides, what stands after «because» or before «therefore». */
function toldIn({ plain }: Unit, isResult: boolean): string {
  if (!isResult) return plain;
  const cause = says.because.exec(plain) ?? says.forIt.exec(plain);
  return cause === null ? plain.slice(0, therefore.exec(plain)?.index ?? 0) : plain.slice(cause.index);
}
const therefore = /(?<!\p{L})(?:derfor|difor|dermed)(?!\p{L})|, så (?:du|dere|de|vi|det|svaret|søknaden) /iu;

const tellsFact = oncePerText((plain) => {
  const told = withoutRules(plain);
  if (says.conditional.test(plain) || says.ownRights.test(plain) || access.test(plain)) return false;
  if (says.ruleTalk.test(plain) && !(citesRule(plain) ? namesReader : says.reader).test(told) && !says.observed.test(told)) return false;
  return (says.plainFact.test(told) && !says.looksAt.test(told)) || (says.fact.test(told) && !says.factless.test(told) && isPlain(plain));
});
const weighs = oncePerText(
  (plain) => says.consideration.test(plain) && !says.asksToWeigh.test(plain) && !(says.ruleTalk.test(plain) && asksOfAll.test(plain)),
);
/** Tells what must be so in any case. */
const asksOfAll = /(?<!\p{L})(?:må|skal|kan bare|kan berre)(?!\p{L})/iu;
const givesRule = oncePerText(
  (plain) =>
    (says.paragraph.test(withoutProcedure(plain)) && !access.test(plain)) ||
    (says.ruleName.test(withoutProcedure(plain)) && !says.aboutPrice.test(plain)),
);

/** What breaks a law or must be put right; a label may say it: «Pålegg:». */
const isDeviation = ({ part, role, plain }: Unit): boolean =>
  part === 'body' && (role !== 'heading' || orderLabel.test(plain)) && says.deviation.test(plain) && !says.conditional.test(plain);
const orderLabel = /:\s*$|^[\d.\s]*pålegg(?:et)?(?: \d+)?\s*$/iu;

/**
 * The sentences that tell why. How things are is a reason where more than one sentence tells it, where it stands after what is decided, or where it says
 * what is lacking: one alone before it only tells how the case came in.
 */
function reasonsIn(own: readonly Unit[], results: ReadonlySet<Unit>): readonly Unit[] {
  const found = own.filter((unit) => isReason(unit, results));
  const [only] = found;
  if (found.length !== 1 || only === undefined || isSaidOutright(only, results)) return found;
  const at = own.indexOf(only);
  return says.lacks.test(only.plain) || own.slice(0, at).some((unit) => results.has(unit)) ? found : [];
}

/** Says that this is why: a cause, what we find, how a demand is met; or it stands under such a heading. */
const isSaidOutright = (unit: Unit, results: ReadonlySet<Unit>): boolean =>
  results.has(unit) ||
  unit.topics.includes('reasons') ||
  [says.cause, says.forIt, says.judges, says.fulfils].some((one) => one.test(unit.plain));

/** A cause is told, or how things are in this case. That somebody has thought about it is no reason, nor is what a rule says of all. */
function isReason(unit: Unit, results: ReadonlySet<Unit>): boolean {
  const { plain, topics } = unit;
  if (/\?\s*$/.test(plain) || isElsewhere(unit) || access.test(plain)) return false;
  const told = results.has(unit) || says.readerMust.test(plain) ? plain.replace(pointsBack, '') : plain;
  const hasCause = (says.cause.test(told) || says.forIt.test(told)) && !says.conditional.test(plain) && !isRuleOfAll(unit);
  if (hasCause || results.has(unit)) return hasCause || isFinding(plain);
  if (says.emptyReason.test(plain) || says.refersBack.test(plain)) return false;
  if (says.judges.test(plain)) return !isRuleOfAll(unit);
  if (citesRule(plain) && (says.aboutRule.test(plain) || !says.reader.test(withoutRules(plain))))
    return (topics.includes('reasons') && isLacking.test(plain) && !says.aboutRule.test(plain)) || fallsShort.test(plain);
  if (topics.includes('reasons') && !topics.includes('rule'))
    return (wordCount(plain) >= leastUnderHeading && !isOutside(plain)) || tellsState(unit, results);
  if (says.fulfils.test(plain) && !isBeside(plain)) return !topics.includes('rule') || says.reader.test(plain);
  return !tellsGround(unit) && tellsState(unit, results);
}

/** Stands in a section on the rules, and names nobody in the case. */
const isRuleOfAll = ({ plain, topics }: Unit): boolean =>
  topics.length > 0 && topics.every((topic) => topic === 'rule') && !namesReader.test(plain);
/** The reader as a letter names its reader; «de» may be anybody. */
const namesReader =
  /(?<!\p{L})(?:du|deg|din|di|ditt|dine|dere|deres|dykk|dykkar|Du|Deg|Din|Di|Ditt|Dere|Deres|Dykk|Dykkar|De|Dem)(?!\p{L})/u;

/** «Therefore» in the clause that decides: the cause stands elsewhere, or nowhere. */
const pointsBack = /^(?:(?! og |,).)+?(?<!\p{L})(?:derfor|difor|dermed)(?!\p{L})/iu;

/** Something is not as a rule asks: «gangevnen er ikke nedsatt i den grad forskriften krever». */
const fallsShort =
  /^(?!vilkår|krav)\p{L}+(?:en|a|et|ene|ane) (?:\p{L}+ ){0,3}?(?:er|har|var) (?:ikke|ikkje) [^.]*(?:forskrift|lov|retningslinje)\p{L}* (?:krever|krev|setter|set)/iu;
/** What a rule asks for is not there. */
const isLacking = /(?<!\p{L})som (?:ikke|ikkje) (?:foreligger|ligg føre|er (?:gitt|gjeve|søkt|omsøkt|oppfylt))/iu;

/** A section on the facts or on the rules alone tells what the case rests on, and not why it ends so. */
const tellsGround = ({ topics }: Unit): boolean => topics.length > 0 && topics.every((topic) => topic === 'facts' || topic === 'rule');

/** A section on the reasons says more than that somebody has thought about it. */
const leastUnderHeading = 5;
const citesRule = (plain: string): boolean => says.paragraph.test(plain) || says.ruleName.test(plain);
/** It stands where the letter speaks of what happens next or of the papers. */
const isElsewhere = ({ topics }: Unit): boolean =>
  topics.some((topic) => topic === 'next' || topic === 'access' || topic === 'terms') && !topics.includes('reasons');
const wordCount = (plain: string): number => plain.trim().split(/\s+/).length;

/** Words that a sentence needs to tell something. */
const leastWords = 4;
/** How things are in this case: a sentence that is neither the result nor practical. */
export const tellsState = (unit: Unit, results: ReadonlySet<Unit>): boolean => !results.has(unit) && holdsState(unit);

const holdsState = (unit: Unit): boolean => unit.role === 'sentence' && !isElsewhere(unit) && isState(unit.plain);

const isState = oncePerText(
  (plain) =>
    wordCount(plain) >= leastWords &&
    !/[?:]\s*$/.test(plain) &&
    !(citesRule(plain) && !says.reader.test(plain)) &&
    (says.state.test(plain) || tellsFact(plain)) &&
    !isBeside(plain) &&
    !says.aboutGrant.test(plain) &&
    !says.emptyReason.test(plain) &&
    !says.refersBack.test(plain) &&
    !access.test(plain),
);

/** We have come to something, and it is not said what that gives the reader: «vi har kommet til at behovet ikke er stort nok». */
const isFinding = (plain: string): boolean =>
  says.comesTo.test(plain) &&
  !says.givesReader.test(plain) &&
  ![says.refuses, says.burdens, says.partly, says.grants].some((outcome) => outcome.test(plain));

/** Practical, or about the rule or the decision itself: it tells nothing of why. */
const isBeside = (plain: string): boolean => says.practical.test(plain) || isApart(plain);
/** Says what must be done by a day. */
const mustByDay = /(?<!\p{L})(?:skal|må) (?:[^ ,.]+ ){0,6}(?:innen|innan|senest|seinast)(?!\p{L})/iu;
const isApart = (plain: string): boolean =>
  says.weDo.test(plain) ||
  mustByDay.test(plain) ||
  says.aboutRule.test(plain) ||
  says.aboutProcess.test(plain) ||
  says.conditional.test(plain);
/** The same, under a heading that promises reasons: what the reader can do is told there too. */
const isOutside = (plain: string): boolean => says.practicalAlone.test(plain) || isApart(plain);

/** A sentence without what it cites on how cases are handled: reasons, access and appeals. That is no rule for what is decided. */
const withoutProcedure = (plain: string): string =>
  plain.replace(
    /(?:offentleglova|offl\.?)\s*§+\s*\d+(?:\s+(?:første|andre|annet|tredje|fjerde) ledd)?|(?:kommunelov(?:en|a))\s*§+\s*(?:5|13)-\d+|(?:forvaltningslov(?:en|a)|fvl\.?)\s*§+\s*(?:1[0-9]|2[0-9]|4[0-9]|5[0-9]|6[0-9])(?:\s*[a-z](?!\p{L}))?(?:\s*(?:,|og|til|–|-)\s*§*\s*\d+)*/giu,
    '',
  );

/** What stands beside the case: how to reach us, what happens next, how data are used. */
const isAside = ({ topics }: Unit): boolean =>
  topics.some((topic) => topic === 'contact' || topic === 'privacy') && !topics.some((topic) => topic === 'reasons' || topic === 'facts');

/** A sentence without its citations: the figures of a paragraph are no facts of the case. */
const withoutRules = (plain: string): string =>
  plain.replace(/§+\s*[\d-]+(?:\s*(?:første|andre|annet|tredje|fjerde)\s+ledd)?|(?:bokstav|nr\.?|ledd)\s*\S+/giu, '');
