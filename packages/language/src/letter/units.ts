import {
  type Analysis,
  ancestors,
  type Block,
  blocks,
  createTextMemory,
  type Document,
  nodeOf,
  type Piece,
  type Sentence,
  type Span,
} from '@klarsyn/core';
import { phrase } from './wording/phrase.ts';
import { type Topic, topicsOf } from './wording/topics.ts';
import { words } from './wording/words.ts';

/** A heading, a line or a sentence of a letter, and where in the letter it stands. */
export interface Unit {
  readonly span: Span;
  /** The characters of the span, with every space a blank. */
  readonly plain: string;
  readonly role: 'heading' | 'line' | 'sentence';
  /** `head` is all before the first sentence, `foot` all from the greeting on. Letterhead and footer count as head and foot. */
  readonly part: 'head' | 'body' | 'foot';
  /** What the section it stands in is about, by its heading. */
  readonly topics: readonly Topic[];
  /** Characters of the body before it. */
  readonly offset: number;
  /** True when it stands in a list or a table. */
  readonly listed: boolean;
}

/** A label of the letterhead, first in its line: «Vår referanse: 26/1041». */
const fieldLabel =
  /^(?:(?:vår|deres|dykkar|din|ditt|vårt)\s+)?(?:dato|ref\p{L}*|saks?(?:nr|nummer|ref\p{L}*|-?id|behandl[ae]r)?|arkiv\p{L}*|journal\p{L}*|løpenr|brev(?:dato|ref\p{L}*)|tlf|telefon|e-?post|til|fra|frå|org\p{L}*|gnr|postadresse|besøksadresse|adresse|nettside|kontakt(?:person)?|emne|gjeld(?:er)?|vedlegg|kopi|unntatt\s\p{L}+|unnateke\s\p{L}+|gradering)\.?(?=\s*[:.]|\s+\d|\s*$)/iu;

const greeting =
  /^for (?:\p{Lu}[\p{L} -]{2,30} kommune|\p{L}*nemnd|\p{L}*utval|\p{L}*styre|\p{L}*direktør|kommune|statsforvalt|rektor)\p{L}*\s*$|^(?:med\s+)?(?:(?:vennlig|venleg|vennleg|beste|varme?|mange|hjertelig|hjarteleg)\s+)?(?:hilsen|hilsener|helsing|helsingar)(?!\p{L})|^(?:mvh|vh|m\.v\.h)\.?(?!\p{L})/iu;
const salutation =
  /^(?:hei|hallo|kjære|god dag|til (?:deg|dere|dykk|alle|innbygg\p{L}*|foresatte|føresette|foreldre\p{L}*|beboer\p{L}*|bebuar\p{L}*|naboer|naboar|eier\p{L}*|eigar\p{L}*|brukere|brukarar))(?!\p{L})/iu;
const sentenceEnd = /[.!?:…][»")\]]?$/;

/** True for the greeting that closes a letter. */
export const isGreeting = (plain: string): boolean => {
  const line = plain.trim();
  return greeting.test(line) && (line.length < 80 || (line.length < longestSigned && signed.test(line)));
};
/** Some formats keep no line breaks: then who signs follows the greeting in the same line. */
const signed = /(?:[Hh]ilsen|[Hh]elsing|[Mm]vh|[Vv]h),?\s+(?:fra |frå |for )?(?:\p{Lu}|v\/)/u;
const longestSigned = 240;
/** True for the words that open a letter: «Hei Kari». */
export const isSalutation = (plain: string): boolean => salutation.test(plain.trim()) && plain.trim().length < 60;

/** True for a label of the letterhead: «Vår referanse: 26/1041». */
export const isFieldLabel = (plain: string): boolean => fieldLabel.test(plain.trim());

/** Cuts a letter into headings, lines and sentences, in the order they stand. */
export function unitsOf(document: Document, analysis: Analysis): readonly Unit[] {
  const sentences = Map.groupBy(analysis.sentences, ({ span }) => span.node);
  const raw = blocks(document).flatMap((block) => cut(document, block, sentences.get(block.id) ?? []));
  const bodyFrom = raw.findIndex((unit, at) => isBodyStart(unit, raw[at + 1]));
  const lastGreeting = raw.findLastIndex(({ plain, region }) => region === undefined && isGreeting(plain));
  const footFrom = lastGreeting < 0 ? raw.length : lastGreeting;
  let topics: readonly Topic[] = [];
  let offset = 0;
  let appended = false;
  let titled = false;
  return raw.map(({ region, marked, ...unit }, at): Unit => {
    // The title of a letter tells of the letter, not of the section after it.
    const isTitleOfLetter = at < bodyFrom && !(marked && titled);
    titled ||= marked;
    const told = unit.role === 'heading' && !isTitleOfLetter && !phrase('approval').test(unit.plain) ? topicsOf(unit.plain) : [];
    appended ||= at > footFrom && told.some((topic) => appendices.has(topic));
    const part: Unit['part'] = region ?? (at >= footFrom && !appended ? 'foot' : at < bodyFrom || bodyFrom < 0 ? 'head' : 'body');
    // A label in a list heads its line, and terms end with their list.
    const isLabel = unit.role === 'heading' && unit.listed && told.length === 0;
    const isPastTerms = topics.length === 1 && topics[0] === 'terms' && raw[at - 1]?.listed === true && !unit.listed;
    if (part === 'foot' || isPastTerms) topics = [];
    if (unit.role === 'heading' && part !== 'foot' && !isLabel) topics = told;
    const placed = { ...unit, part, topics, offset };
    if (part === 'body') offset += unit.plain.length + 1;
    return placed;
  });
}

/** What may follow after the greeting and still be part of what the letter says. */
const appendices: ReadonlySet<Topic> = new Set(['appeal', 'access', 'comment', 'privacy']);

interface Raw extends Pick<Unit, 'span' | 'plain' | 'role' | 'listed'> {
  readonly region: 'head' | 'foot' | undefined;
  /** True for a heading that the source marks as one. */
  readonly marked: boolean;
}

/** The body begins where somebody is greeted or a whole sentence stands. «Til foresatte» greets before a sentence; else it is an address. */
const isBodyStart = ({ plain, role, region }: Raw, next: Raw | undefined): boolean =>
  region === undefined &&
  role !== 'heading' &&
  ((isSalutation(plain) && (!/^til(?!\p{L})/iu.test(plain.trim()) || next?.role === 'sentence')) ||
    (role === 'sentence' && wordCount(plain) >= (/:\s*$/.test(plain) ? leastLeading : 3) && !fieldLabel.test(plain)));

/** Words of a sentence that leads to a list; fewer make a label. */
const leastLeading = 6;

const wordCount = (plain: string): number => plain.trim().split(/\s+/).length;

function cut(document: Document, block: Block, sentences: readonly Sentence[]): readonly Raw[] {
  const above = ancestors(document, block);
  const listed = block.kind === 'cell' || above.some(({ kind }) => kind === 'item');
  const region = above.flatMap((node) => (node.kind === 'region' && outside[node.region] !== undefined ? [outside[node.region]] : []))[0];
  const marked = block.kind === 'heading';
  const { plain } = block.text;
  const stretches: readonly Stretch[] = marked
    ? [[0, plain.length, 'heading']]
    : stretchesOf(plain, sentences, listed, leadOf(document, block));
  return stretches.map(([start, end, role]) => ({
    span: { node: block.id, start, end },
    plain: plain.slice(start, end).replace(/\s/g, ' '),
    role,
    listed,
    region,
    marked,
  }));
}

/** Characters of a block, and what they are. */
type Stretch = readonly [start: number, end: number, role: Raw['role']];

/** Cuts a block that is no heading. It is remembered by all that decides it: letters of one office share many paragraphs. */
function stretchesOf(plain: string, sentences: readonly Sentence[], listed: boolean, lead: number): readonly Stretch[] {
  const about = [listed, lead, ...sentences.flatMap(({ span: { start, end } }) => [start, end])].join(' ');
  return cuts.of(plain, about, () => cutProse(plain, sentences, listed, lead));
}

const cuts = createTextMemory<readonly Stretch[]>(4_000);

function cutProse(plain: string, sentences: readonly Sentence[], listed: boolean, lead: number): readonly Stretch[] {
  const all = [...plain.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  // A greeting ends the prose: what follows it in the block is a signature, line by line.
  const greets = all.findIndex(([line]) => isGreeting(line));
  const lines = greets < 0 ? all : all.slice(0, greets);
  const after = greets < 0 ? [] : all.slice(greets).map(({ 0: line, index }): Stretch => [index, index + line.length, 'line']);
  const proseEnd = after[0]?.[0] ?? plain.length;
  if (!isProse(lines.map(([line]) => line.trim()))) {
    const before = lines.map(({ 0: line, index }): Stretch => {
      const alone = all.length === 1 && !listed && isTitle(line.trim());
      return [index, index + line.length, alone ? 'heading' : 'line'];
    });
    return [...before, ...after];
  }
  const prose = sentences
    .filter(({ span }) => span.start < proseEnd)
    .flatMap(({ span: { start, end } }) =>
      cutLines(plain, start, Math.min(end, proseEnd)).map(([from, to, role]): Stretch => [from, to, to <= lead ? 'heading' : role]),
    );
  return [...prose, ...after];
}

/** Most characters of a heading that stands in the line it heads. */
const longestLead = 60;
/** Where the strong words that begin a paragraph end, when more follows: «**Slik klager du.** Skriv til …». Such words head what follows. */
function leadOf(document: Document, block: Block): number {
  const isStrong = ({ node }: Piece): boolean =>
    [nodeOf(document, node), ...ancestors(document, nodeOf(document, node))].some(({ kind }) => kind === 'strong');
  const { plain, pieces } = block.text;
  const end = pieces.findIndex((piece) => !isStrong(piece));
  const last = pieces[end - 1];
  if (last === undefined || end < 1) return 0;
  const lead = plain.slice(0, last.start + last.length).trimEnd();
  return lead.length <= longestLead && /[.:?!]$/.test(lead) && !fieldLabel.test(lead) ? lead.length : 0;
}

/** Parts of the page that stand before or after the text wherever they are in the file. */
const outside: Readonly<Record<string, 'head' | 'foot' | undefined>> = {
  header: 'head',
  footer: 'foot',
  footnote: 'foot',
  endnote: 'foot',
  comment: 'foot',
};

/** True when some line ends a sentence of four words or more, or two lines together do. */
const isProse = (lines: readonly string[]): boolean =>
  lines.some(
    (line) =>
      hasStop(line) || (sentenceEnd.test(line) && wordCount(line) >= 3 && !fieldLabel.test(line) && !isQuestion(line, lines.length)),
  ) ||
  (lines.length > 1 && wordCount(lines.join(' ')) / lines.length >= 7 && !lines.some((line) => / [·|•] /.test(line)));

/** A sentence ends inside it, and another begins. */
const hasStop = (line: string): boolean =>
  /(?:\p{L}{3,}|\d{4})[.!?] +(?:\p{Lu}|\(jf)\p{Ll}*[\s.:]/u.test(line) && wordCount(line) >= 6 && !fieldLabel.test(line);
/** A short question alone asks what the next paragraph answers: a heading. */
const isQuestion = (line: string, count: number): boolean => count === 1 && line.endsWith('?') && line.length <= 60 && !/[.!:]/.test(line);

/** Cuts a short title, a label or a greeting on a line of its own off the sentence that follows it. */
function cutLines(plain: string, start: number, end: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  for (;;) {
    const text = plain.slice(from, end);
    const stop = text.indexOf('\n');
    const line = stop < 0 ? '' : text.slice(0, stop).trim();
    const next = text.slice(stop + 1).trimStart();
    const cutsHere =
      stop >= 0 && (isTitle(line) || fieldLabel.test(line) || isGreeting(line) || isSalutation(line)) && /^[\p{Lu}\p{N}«{[]/u.test(next);
    if (!cutsHere) break;
    found.push([from, from + stop, isGreeting(line) || fieldLabel.test(line) || isSalutation(line) ? 'line' : 'heading']);
    from += stop + 1 + (text.slice(stop + 1).length - next.length);
  }
  const isWholeLine = (from === 0 || plain[from - 1] === '\n') && plain[end] === '\n';
  const asks = isWholeLine && isTitle(plain.slice(from, end)) && isQuestion(plain.slice(from, end), 1);
  if (from < end) found.push([from, end, asks ? 'heading' : 'sentence']);
  return found;
}

const titleLength = 90;
const startsLikeTitle = /^[\p{Lu}\p{N}§«{[]/u;
const noTitle = words(String.raw`tlf|telefon|postboks|org\.?nr|vedlegg|kopi(?: til)?`);

/** A label and what it says: «Klokkeslett: 10.15». */
const labelled = /^[\p{L} .-]{2,30}:\s+(?:\p{L}+\s+)?\d/u;
/** True for a short line without a stop that may stand for a heading. */
const isTitle = (line: string): boolean =>
  line.length <= titleLength &&
  startsLikeTitle.test(line) &&
  !/[.,;:…]$/.test(line) &&
  !labelled.test(line) &&
  !hasStop(line) &&
  !fieldLabel.test(line) &&
  !isGreeting(line) &&
  !isSalutation(line) &&
  !noTitle.test(line) &&
  !/@|^\d{4} \p{Lu}|^\d[\d ./-]+$/u.test(line);
