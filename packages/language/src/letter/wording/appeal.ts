import { once } from '@klarsyn/core';
import type { Name } from './pattern.ts';
import { all, any, built, but, phrase, type Says } from './phrase.ts';

/** Speaks of appealing what the letter decides. */
export const appeals = phrase('appeals');
const bodyName = /klage(?:nemnd|utvalg|utval|styre|råd)\p{L}*/giu;
/** Speaks of appealing, and not only of a body by its name; where it decides appeals it does. */
export const speaksOfAppeal = (plain: string): boolean =>
  appeals.test(plain.replace(bodyName, '')) || (appeals.test(plain) && phrase('decidesAppeal').test(plain));
/** Speaks of an appeal that somebody has already sent, or of a body by its name. */
export const earlierAppeal = phrase('earlierAppeal');
/** Goes against what is decided, in words that name no appeal. */
const contests = phrase('contests');
const weeks = /(?<!\p{L})(?:uke|veke)\p{L}*/iu;
/** Weeks from when the letter came: only a right against a decision is counted so. They may stand in two sentences. */
const countsFromArrival = (...plains: readonly string[]): boolean => {
  const own = plains.filter((plain) => !othersTime.test(plain));
  return own.some((plain) => weeks.test(plain)) && own.some((plain) => fromArrival.test(plain));
};
const namesBody = phrase('bodies', 'isBody');
/**
 * Says, in whatever words, that one may go against what is decided: such words beside a body that decides appeals or weeks from the arrival of the
 * letter, or those two together. `near` are the sentences around it.
 */
export const goesAgainst = (plain: string, near: readonly string[]): boolean => {
  if (contests.test(plain)) return near.some((other) => namesBody.test(other)) || countsFromArrival(...near);
  return countsFromArrival(plain) && near.some((other) => namesBody.test(other));
};
/** Begins what the next sentence says of appealing: weeks to do it in, or the wish to go against what is decided. */
export const leadsToAppeal = (plain: string): boolean => (weeks.test(plain) && fromArrival.test(plain)) || contests.test(plain);
/** May go against it: one of these signs alone. */
export const mayGoAgainst = (plain: string): boolean =>
  appeals.test(plain) || (contests.test(plain) && phrase('decision', 'bodies').test(plain)) || countsFromArrival(plain);
/** That one may appeal. */
export const right = phrase('appealRight');
/** That nobody may appeal. */
export const denied: Says = but(phrase('appealDenied'), phrase('untilAppeal'));
/** A name says nothing; a title may. */
export const tells = phrase('isOrHas');
/** Time that somebody else than the one who appeals will use. */
export const othersTime = phrase('othersTime');
/** What is counted, when it is told on its own: «Fristen løper fra …». */
export const speaksOfDeadline = phrase('deadlineWords');

const sourceOf = (name: Name): string => phrase(name).pattern.source;
const within = (most: number): string => String.raw`\s[^.;]{0,${most}}?`;
/** Counted from when the letter came to its reader: the word says so, or it is the reader who did something with it. */
export const fromArrival = built(
  () =>
    String.raw`${sourceOf('since')}(?:${within(70)}${sourceOf('arrival')}|\s+(?:at\s+|den\s+dagen\s+|dagen\s+|tidspunktet\s+)*${sourceOf('party')}\s+(?!${sourceOf('readerActs')})\p{L}+)`,
);
/** Counted from when it was written, dated, sent or decided. */
export const fromWriting = built(
  () =>
    String.raw`(?<!\p{L})(?:fra|frå|etter)(?: og med)?(?:\s[^.;,]{0,50}?${sourceOf('writing')}|\s+(?:den\s+)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\s)|\s+(?:vedtak(?:et)?|avgjørelsen|avgjerda|avslaget)(?=\s*(?:[.,;:)]|$)))`,
);

/** The sentence says how the appeal is made. What we do with it says nothing of that. */
export const how: Says = {
  test: (plain) =>
    (appeals.test(plain) || !access.test(plain)) &&
    ((address.test(plain) && !phrase('asks').test(plain)) || phrase('how').test(ofReader(plain.replace(leadsOn, '')))),
};
/** What comes of an appeal: «fører klagen til endring». */
const leadsOn = /(?<!\p{L})før\p{L}* (?:klag\p{L}*|saken|saka|den|ho) [^,.]*/giu;
/** What we do, to the end of the clause. */
const forwards = once(() => new RegExp(`${phrase('weForward').pattern.source}[^,.;]*`, 'giu'));
const toUs = /(?<!\p{L})(?<!hos )(?:oss|hit)(?!\p{L})/iu;
const asks = /^\s*(?:send|skriv|lever|legg)(?!\p{L})/iu;
/** What is left for the reader to do: without what we do with an appeal, and whom it goes to in the end. */
export const ofReader = (plain: string): string =>
  plain
    .split(';')
    .filter((part) => toUs.test(part) || asks.test(part) || !phrase('whenWeStand').test(part))
    .join(';')
    .replace(phrase('toBody').pattern, '')
    .replace(forwards(), (does) => (toUs.test(does) ? does : ''));
/** An address on the web or of e-mail tells where an appeal is made. */
const address = /\S+@\S+\.\S+|(?<!\S)(?:https?:\/\/|www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:no|com|example)(?:\/\S*)?/iu;

const allowed = phrase('allowed');
/** One paper that is sent along gives nobody the others. */
const sentAlong: Says = { test: (plain) => /^\s*\p{L}+(?:en|a|et) (?:ligger|ligg|er lagt|er) (?:ved|vedlagt)\.?\s*$/iu.test(plain) };
/** That the reader may see the papers of the case. */
export const access: Says = any(
  but(phrase('accessTold'), phrase('papersWere')),
  but(all(phrase('papers'), phrase('reach'), allowed), phrase('asksForPapers'), phrase('papersWere'), phrase('anew'), sentAlong),
);

/** Says that an appeal stops nothing, and not that somebody may ask for it. */
const denies: Says = but(phrase('waitsNot'), phrase('asksFor'));
/** That what is decided can wait until the appeal is. */
export const postponement: Says = but(
  any(all(phrase('asksWait'), phrase('untilAppeal')), all(phrase('waits'), any(phrase('untilAppeal'), phrase('whatWaits')))),
  phrase('laterDeadline'),
  denies,
);
/** Costs, free legal aid, guidance. */
export const costs = phrase('costs');
/** That one must have appealed before one goes to court. */
export const lawsuit = phrase('lawsuit');
