import type { DocumentKind } from '@klarsyn/core';
import { built, but, type Finds, phrase, type Says } from '../letter/wording/phrase.ts';

/** What in a letter tells its kind: said in titles and headings, or in a sentence. The words stand in `dictionaries/brev/slag.yaml`. */
export interface Cue {
  readonly kind: DocumentKind;
  /** Said of the letter itself, anywhere in it. */
  readonly self?: Says;
  readonly heading?: Says;
  readonly text?: Finds;
  /** Said beforehand, it takes the cue away: «vi vil fatte vedtak» decides nothing. */
  readonly unless?: Says;
}

/** Only the first line of a text says that it is a press release. */
const pressLine = /^[Pp]ressemelding(?!\p{L})(?: (?:fra|frå) .+|,? \d{1,2}\.| \p{Lu}|$)/u;

/** The marking of a letter that is kept from others tells nothing of what it decides: «Unntatt offentlighet etter offentleglova § 13». */
export const marking =
  /(?:^|[\s*_|])(?:[Bb]revet er unntatt|[Bb]revet er unnateke|Unntatt|UNNTATT|Unnateke|UNNATEKE|U\. ?[Oo]ff)[^.]{0,30}(?:[Oo]ffent|[Oo]ffl|OFFENT)/u;
/** What is found where the other is not said. */
const without = (finds: Finds, other: Says): Finds => ({
  test: (plain) => !other.test(plain) && finds.test(plain),
  exec: (plain) => (other.test(plain) ? null : finds.exec(plain)),
});

/** Cues in the order they are weighed: the narrower kind first. Bokmål and nynorsk together. */
export const cues: readonly Cue[] = [
  { kind: 'pressemelding', heading: phrase('pressTitle'), text: pressLine },
  { kind: 'innsynsavslag', heading: phrase('accessRefusedTitle'), text: without(phrase('accessRefusedTold'), marking) },
  {
    kind: 'forhaandsvarsel',
    self: phrase('selfNotice'),
    heading: but(phrase('noticeTitle'), phrase('supervisionNotice', 'schoolNotice')),
    text: phrase('noticeTold'),
  },
  { kind: 'tilsyn', heading: phrase('supervisionTitle'), text: phrase('supervisionTold') },
  { kind: 'foreloepig-svar', self: phrase('selfReply'), heading: phrase('replyTitle'), text: phrase('replyTold') },
  {
    kind: 'innkalling',
    heading: but(phrase('summonsTitle'), phrase('openMeeting')),
    text: without(phrase('summonsTold'), phrase('openMeeting')),
  },
  { kind: 'avslag', heading: phrase('refusalTitle'), text: phrase('refusalTold') },
  {
    kind: 'vedtak',
    heading: phrase('decisionTitle'),
    text: phrase('decisionTold'),
    unless: built(() => String.raw`${phrase('notDecided').pattern.source}\s+(?:\p{L}+\s+){0,3}$`),
  },
  { kind: 'foreloepig-svar', text: phrase('thanksTold') },
  { kind: 'orientering', heading: phrase('informsTitle'), text: phrase('informsTold') },
];

/** Lines that a post or an e-mail begins with when it is written down as text. */
export const openings = {
  innlegg: /^konto:\s*\p{L}/iu,
  'e-post': /^(?:fra|frå|from):\s*[^\n]{0,80}@/iu,
} as const;
