import type { Analysis, Document, DocumentKind, KindOfDocument } from '@klarsyn/core';
import { has, type Letter, type PartName, readGist, readLetter, type Unit } from '../letter/index.ts';
import { refersBack } from '../letter/wording/decision.ts';
import { cameIn } from '../letter/wording/other.ts';
import { type Finds, phrase, type Says } from '../letter/wording/phrase.ts';
import { type Cue, cues, marking, openings } from './cues.ts';
import { guessPageKind } from './page.ts';

/** How sure a cue makes us: in a title or heading, in the first sentences, further down; and the shape of a letter alone. */
const confidences = { heading: 0.9, early: 0.8, late: 0.6, shape: 0.5 } as const;
const earlySentences = 12;
/** Titles that are looked at: letterhead, subject and what follows at once. */
const mostTitles = 6;
const lateSentences = 80;

/** An e-mail that is nothing more particular; one that names its case is a letter. */
const mail: KindOfDocument = { value: 'e-post', confidence: confidences.heading, told: false };

const post: KindOfDocument = { value: 'innlegg', confidence: confidences.heading, told: false };
/** Lines in which a post or an e-mail says what it is. */
const mostOpening = 3;

/** Guesses what kind of letter, message or page a document is from what it says; undefined when it says nothing that tells. */
export function guessKind(document: Document, analysis: Analysis): KindOfDocument | undefined {
  const page = guessPageKind(document);
  if (page !== undefined) return page;
  const letter = readGist(document, analysis);
  const opening = letter.units.slice(0, mostOpening).map(({ plain }) => plain);
  if (opening.some((line) => openings.innlegg.test(line))) return post;
  const titles = letter.units
    .filter(({ role, part }, at) => role === 'heading' && (part === 'head' || at < earlySentences))
    .slice(0, mostTitles);
  const subjects = letter.units.flatMap(({ plain, part }) => (part === 'head' ? (subjectLine.exec(plain)?.[1] ?? []) : []));
  const headings = [document.title, ...titles.map(({ plain }) => plain), ...subjects].filter((text) => text !== undefined);
  const sentences = analysis.sentences.map(({ plain }) => plain);
  const early = earlySentences + headLength(letter, analysis);
  const found =
    best((cue) => sentences.slice(0, lateSentences).some((text) => cue.self?.test(text.slice(0, longest))), confidences.heading) ??
    best((cue) => headings.some((text) => cue.heading?.test(text.slice(0, longest))), confidences.heading) ??
    best((cue) => sentences.slice(0, early).some((text) => says(text, cue.text, cue.unless)), confidences.early) ??
    best((cue) => sentences.slice(early, lateSentences).some((text) => says(text, cue.text, cue.unless)), confidences.late);
  const decided = decidedKind(letter, found, headings);
  const isMail = document.format === 'eml' || opening.some((line) => openings['e-post'].test(line));
  if (found === undefined || (decided === undefined && found.confidence < confidences.heading && found.value === 'orientering')) {
    const shaped = decided ?? shapedKind(document, analysis, letter, headings);
    return shaped ?? found ?? (isMail && !has(letter, 'our-reference') ? mail : byShape(letter));
  }
  if (found.value === 'vedtak' || found.value === 'avslag') {
    // A word of a decision far down, in what has no shape of a letter, tells nothing.
    const isLate = found.confidence <= confidences.late && byShape(letter) === undefined && trustIn(letter) === 0;
    return isLate ? undefined : (decided ?? found);
  }
  // «Takk for søknaden», and then what is decided and how to appeal.
  const isLoose = found.confidence < confidences.heading && (found.value === 'foreloepig-svar' || found.value === 'orientering');
  const isDecided = letter.outcome !== undefined && has(letter, 'rule') && resultsOf(letter).some(({ plain }) => aboutCase.test(plain));
  return isLoose && ((has(letter, 'appeal-right') && has(letter, 'result')) || isDecided) ? (decided ?? found) : found;
}

/** Sentences before the body: every line of an address is one. */
function headLength({ units }: Letter, { sentences }: Analysis): number {
  const first = units.find(({ part }) => part === 'body')?.span;
  const at = sentences.findIndex(({ span }) => span.node === first?.node && span.end > first.start);
  return Math.max(at, 0);
}

/** Parts that together make a letter of a kind, whatever it calls itself, and how sure they make us. */
const shapes: readonly (readonly [DocumentKind, readonly PartName[], number])[] = [
  ['innkalling', ['meeting-time', 'meeting-place', 'absence'], confidences.early],
  ['forhaandsvarsel', ['possible-outcome', 'comment-right', 'comment-deadline'], confidences.early],
  ['tilsyn', ['deviation', 'correction-deadline', 'rule'], confidences.early],
  ['foreloepig-svar', ['waiting-reason', 'answer-time'], confidences.early],
];

/** The kind whose parts a letter has, where it decides nothing and tells nobody how to appeal. */
function shapedKind(document: Document, analysis: Analysis, gist: Letter, headings: readonly string[]): KindOfDocument | undefined {
  if (has(gist, 'appeal-right', 'appeal-deadline', 'appeal-denied', 'result') || byShape(gist) === undefined) return undefined;
  const as = (value: DocumentKind): Letter =>
    readLetter({ ...document, kind: { value, confidence: confidences.late, told: false } }, analysis);
  const isReply = gist.units.some(({ plain, part }) => part === 'body' && (refersBack.test(plain) || cameIn.test(plain)));
  if (isReply && headings.some((text) => phrase('matterTitle').test(text)) && has(as('foreloepig-svar'), 'waiting-reason'))
    return { value: 'foreloepig-svar', confidence: confidences.early, told: false };
  const shape = shapes.find(([value, names]) => (value !== 'foreloepig-svar' || isReply) && names.every((name) => has(as(value), name)));
  return shape === undefined ? undefined : { value: shape[0], confidence: shape[2], told: false };
}

/** The subject of an e-mail. */
const subjectLine = /^\s*(?:emne|vedrørende|vedrørande|gjelder|gjeld)\s*:\s*(.+)/iu;

/** Two of these make a letter: somebody is greeted, somebody signs, a case is named. One that shows no other kind informs. */
const byShape = ({ parts }: Letter): KindOfDocument | undefined =>
  (['opening', 'closing', 'our-reference'] as const).filter((one) => parts.some(({ name }) => name === one)).length >= 2
    ? { value: 'orientering', confidence: confidences.shape, told: false }
    : undefined;

/** What a letter decides tells if it is a refusal, and that it is a decision where no other word does. */
function decidedKind(letter: Letter, found: KindOfDocument | undefined, headings: readonly string[]): KindOfDocument | undefined {
  const { outcome } = letter;
  const confidence = Math.max(found?.confidence ?? 0, trustIn(letter));
  if (confidence === 0) return undefined;
  const refuses = outcome === 'refusal' || outcome === 'partly' || found?.value === 'avslag' || letter.units.some(isExemption);
  const isOnAccess =
    headings.some((text) => asksAccess.test(text)) ||
    letter.units.some(isExemption) ||
    letter.parts.some(({ name, plain }) => name === 'result' && keepsBack.test(plain));
  const value = !refuses ? 'vedtak' : isOnAccess ? 'innsynsavslag' : 'avslag';
  return { value, confidence, told: false };
}

const resultsOf = ({ parts }: Letter) => parts.filter(({ name }) => name === 'result');

/** How much the result says that this is a decision: it names the case, or the letter tells of appealing; else a short letter on a rule. */
function trustIn(letter: Letter): number {
  const results = resultsOf(letter);
  const tellsHow = has(letter, 'appeal-deadline') && has(letter, 'appeal-body', 'appeal-how');
  if (has(letter, 'appeal-right') && (results.length > 0 || (tellsHow && byShape(letter) !== undefined))) return confidences.early;
  if (results.some(({ plain }) => aboutCase.test(plain))) return confidences.early;
  return isAtOnce(letter) && has(letter, 'rule') && byShape(letter) !== undefined ? confidences.late : 0;
}

/** The title of an answer to who asked to see something. */
const asksAccess =
  /(?<!\p{L})(?:krav|avslag|avslår|svar|begjæring|forespørsel|førespurnad)\p{L}*[^.]{0,40}innsyn|innsynskrav|dokumentinnsyn/iu;

/** Refuses somebody to see something. */
const keepsBack = /(?<!\p{L})(?:ikke|ikkje|avslår|avslag|avslått|avslege) (?:\p{L}+ ){0,4}(?:innsyn|dokumentinnsyn|utlevert)/iu;

/** The sections that let a body hold papers back: §§ 13 to 26 of the act on access. In the letterhead they keep the letter itself from others. */
const exemption = /(?:offentle(?:g|ig)l(?:ova|oven)|(?<!\p{L})offl\.?)[^§]{0,20}§+\s*(?:1[3-9]|2[0-6])(?!\d)/iu;
const isExemption = ({ plain, part, role }: Unit): boolean =>
  part === 'body' && role !== 'heading' && exemption.test(plain) && !marking.test(plain);

/** What is decided is told in the first sentences. */
function isAtOnce({ units, parts }: Letter): boolean {
  const results = new Set(parts.filter(({ name }) => name === 'result').map(({ span }) => span));
  const sentences = units.filter(({ part, role }) => part === 'body' && role === 'sentence');
  return sentences.slice(0, firstSentences).some(({ span }) => results.has(span));
}
const firstSentences = 3;

/** What is decided is an application or the like, not what the letter tells of. */
const aboutCase = /(?<!\p{L})(?:søknad|vedtak|krav(?:et)?(?!\p{L})|tillatelse|løyve|bevilling|dispensasjon|innsyn)/iu;

/** Characters of a heading or a sentence that are looked at. */
const longest = 2000;

function best(holds: (cue: Cue) => boolean, confidence: number): KindOfDocument | undefined {
  const cue = cues.find(holds);
  return cue === undefined ? undefined : { value: cue.kind, confidence, told: false };
}

function says(text: string, pattern: Finds | undefined, unless: Says | undefined): boolean {
  const match = pattern?.exec(text.slice(0, longest));
  if (match === null || match === undefined) return false;
  return unless === undefined || !unless.test(text.slice(0, match.index));
}
