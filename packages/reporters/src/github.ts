import { type Finding, type Place, printable, type Report } from '@klarsyn/core';
import { broken, isAddress, ranked } from './listing.ts';
import { isWhole } from './text/where.ts';
import { type Weight, weightOf } from './weight.ts';
import { inNumber } from './words/count.ts';
import { type Words, wordsOf } from './words/index.ts';

type Level = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly level: Level;
  readonly uri: string;
  readonly place?: Place;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows this many annotations of each level from one step, and drops the rest in silence. */
const mostOfLevel = 10;

const levels: Readonly<Record<Weight, Level>> = { error: 'error', warning: 'warning', review: 'notice', hint: 'notice' };

/** The report as GitHub workflow commands: the most urgent first, what has no room counted in a last one. Quotes nothing but the messages. */
export function github(report: Report): string {
  const words = wordsOf(report.locale);
  const failed = broken(report).map(
    ({ uri, rule, message }): Annotation => ({ level: 'error', uri, title: words.notChecked, message: rule ?? message }),
  );
  const all = [...failed, ...ranked(report).map(({ uri, finding }) => annotate(uri, finding, words))];
  const ofLevel = (level: Level) => all.filter((annotation) => annotation.level === level);
  const [errors, warnings, notices] = [ofLevel('error'), ofLevel('warning'), ofLevel('notice')];
  const isCrowded = [errors, warnings, notices].some(({ length }) => length > mostOfLevel);
  const shown = [
    ...errors.slice(0, mostOfLevel),
    ...warnings.slice(0, mostOfLevel),
    ...notices.slice(0, isCrowded ? mostOfLevel - 1 : mostOfLevel),
  ];
  const rest = all.length - shown.length;
  const lines = shown.map(command);
  return [...lines, ...(rest > 0 ? [`::notice::${escapeData(inNumber(words.rest, rest))}`] : [])].map((line) => `${line}\n`).join('');
}

function annotate(uri: string, finding: Finding, words: Words): Annotation {
  const weight = weightOf(finding);
  return {
    level: levels[weight],
    uri,
    place: isWhole(finding) ? topOf(finding.place) : finding.place,
    title: `${words.label[weight]} (${finding.rule})`,
    message: finding.message,
  };
}

/** What is said of a whole file is shown at its top: GitHub shows an annotation below the last line it covers. */
const topOf = (place: Place): Place => (place.in === 'text' ? { ...place, end: place.start } : place);

/** A page on the web is no file of the repository: its address goes before the message. */
function command({ level, uri, place, title, message }: Annotation): string {
  const isFile = uri !== '' && !isAddress(uri);
  const properties = { ...(isFile && { file: uri, ...columnsOf(place) }), title };
  const said = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${said.join(',')}::${escapeData(isFile || uri === '' ? message : `${uri}: ${message}`)}`;
}

/** Columns are for a stretch of one line only. */
function columnsOf(place: Place | undefined): Readonly<Record<string, number>> {
  if (place?.in !== 'text') return {};
  const { start, end } = place;
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line && end.column > start.column ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

const escapeData = (text: string): string => printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
