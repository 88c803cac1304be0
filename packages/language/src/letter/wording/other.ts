import { all, any, built, but, phrase, type Says } from './phrase.ts';
import { clock, date } from './times.ts';

/** That the reader may say something before it is decided: words for it, and the reader let or asked to. */
export const comment: Says = all(phrase('comment'), phrase('invited'));
/** That nobody has to say anything. */
export const noDuty = phrase('noDuty');
/** What the case is about. */
export const matter = phrase('matterTold');
/** What the reader may get of us on the way: papers, answers. */
export const getsPapers = phrase('getsPapers');
/** What we do if the reader asks for it. */
export const offersPapers = phrase('offersPapers');
/** What we may come to decide. */
export const outcome = phrase('possible');
/** A title that tells what we think of deciding, and not only that this is a notice. */
export const planned = /(?<!\p{L})(?:vurder(?:er|ar)|planlegg(?:er)?|tenk(?:er|jer)|kan (?:bli|komme|kome))(?!\p{L})/iu;
/** Reads as if all were decided. */
export const finished = phrase('finished');
/** Decides in so many words as it is written: «vi trekker med dette tilbake». */
export const performs: Says = but(phrase('performs'), phrase('onlyTells'));
/** Said before it: what might be decided, or what was not. */
export const mightBe = phrase('notYet');
/** Said right after it: a plan or a rule, or a step on the way. What was decided there is no decision in this case. */
export const decidedElsewhere = phrase('decidedElsewhere');
/** Tells of what comes when the deadline is out. */
export const afterDeadline =
  /^(?:når|etter(?: at)?|då|da) (?:denne |svar)?fristen|fristen (?:er|har) (?:\p{L}+ )?(?:ute|gått|gjengen|over)/iu;
/** A deadline, and nothing that it is for. */
export const bareDeadline = /^(?:siste |svar)?frist(?:en)?(?: (?:er|går ut|for dette er|din er))?:? (?:den |\p{L}+dag )*\d/iu;
/** Comes too late, or is waited for: «det som kommer etter 14. april». */
export const tooLate =
  /(?<!\p{L})(?:kommer|kjem|sendes|sendast|mottas|kommet|komen) (?:inn )?(?:etter|seinare enn|senere enn) (?:den )?\d/iu;
/** A deadline to pay, to put right or to tear down. */
export const otherDeadline: Says = but(phrase('otherDeadline'), phrase('speaksUp'));
/** Says only that it will be decided, and not what. */
export const settles = phrase('settles');
/** Calls for an answer. */
export const callsFor = phrase('callsFor');

/** Why an answer takes time. */
export const delay = phrase('delay');
const caseworkers = /saks(?:behandler|behandlar|handsamar)\p{L}*/giu;
/** We answer, decide or handle. People who handle cases are no answer. */
export const answer: Says = { test: (plain) => phrase('answer').test(plain.replace(caseworkers, '')) };
/** Tells the reader how long to wait. */
export const reckons = phrase('reckons');
const theLaw = /§|(?<!\p{L})(?:forvaltningslov|lov)(?:en|a)(?!\p{L})/iu;
/** Tells what time the law gives, and no day. */
export const lawGives = (plain: string): boolean => theLaw.test(plain) && !date.test(plain);
/** Asks the reader for something. */
export const asksReader = phrase('asksReader');
/** Says that it will not be done in time; that it is done no sooner than a day tells the day. */
export const notInTime: Says = but(phrase('notInTime'), phrase('notBefore'));
/** Tells of the time that others have to answer us. */
export const othersAnswer = phrase('othersAnswer');
/** Says no more than that the case is not decided. */
export const notDone = phrase('notDone');
/** Tells of what came in, and when. */
export const cameIn = phrase('cameIn');
/** Tells of what is to come. */
export const toCome = phrase('toCome');

const street =
  /(?<!\p{L})(?:på|i|ved|til)?\s*\p{Lu}[\p{L} ]*(?:gata?|gate|gaten|veien?|vegen?|vei|veg|plass|torg(?:et)?|allé|alleen|brygge|kai)\s\d/u;
/** A name after the word that leads to a place, or a road and its number. */
const placeName = /(?<=(?:på|i|ved|til|hos) )\p{Lu}\p{L}+|(?<!\p{L})\p{L}+(?:gata|gate|veien|vegen|vei|veg) \d/u;
const label = built(() => String.raw`(?<!\p{L})(?:${phrase('placeLabel').pattern.source.replace('(?!\\p{L})', '')})\s*\S`);
const house = phrase('maybePlace');
/** Words of a place to meet. A house is one where it is said that we meet there, or when. */
export const place: Says = any(phrase('places', 'meetsAt'), street, label, all(house, any(clock, date)));
/** Names a house, and does not say that we meet there. */
export const maybePlace: Says = any(house, all(clock, any(phrase('houses'), placeName)));
/** More than a name. */
export const tellsMore = phrase('isOrHas');
/** The label of a place, with the place in the next sentence. */
export const placeNext = /^(?:(?:møte|oppmøte)?st[ae]d|oppmøte|hvor|kor|kvar|lokale|adresse|møterom):$/iu;
/** A place after its label. */
export const placeLabelled: Says = label;
/** A line that is the name of a house or a room, or ends with it after the hour. */
export const isHouse = built(() => String.raw`(?:^|\d[ ,]+)${phrase('houses').pattern.source}[\p{L}\p{N} ,.]{0,30}$`);
/** A day that something must be done by is no day of a meeting. */
export const byDay = /(?<!\p{L})(?:innen|innan|senest|seinast|før|frist\p{L}*(?: er)?:?)\s+(?:den\s+|\p{L}+dag\s+)*\d/iu;
/** What to do when one cannot come. */
export const absence: Says = any(all(phrase('cannotCome'), phrase('sendsWord')), phrase('changesTime'));
/** Offers to answer questions. */
export const asks = phrase('asks');

/** What must be put right. */
export const correct = phrase('correct');
/** Asks the reader to send something. */
export const demands = phrase('demands');
/** Lays a duty on somebody. */
export const duty = phrase('duty');
/** Tells somebody to do it, or by when it must be done; what was found is told otherwise. */
export const directs = phrase('directs');

/** Access wider than the law demands was considered. */
export const wider: Says = any(
  but(phrase('widerTold'), /(?<!\p{L})(?:dette|kravet|rett|krav)[^.]{0,20}sladd/iu),
  all(phrase('weighed'), phrase('anyway')),
  /(?<!\p{L})likevel (?:\p{L}+ ){0,4}(?:innsyn|gis|gjevast|gi|gje|gitt|gjeve|utlever|se|sjå|få|fått)(?!\p{L})/iu,
);
/** Done by a machine. */
export const automated = phrase('automated');
/** How personal data are used. */
export const privacy = phrase('privacy');
/** How to reach us, and that we help. */
export const contact = phrase('contact');
/** What comes next. */
export const next = phrase('next');
/** Papers that are kept from the public. */
export const exempt = phrase('exempt');
/** Says that nobody has to sign. */
export const approval = phrase('approval');
