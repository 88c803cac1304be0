import { lineStarts } from '@klarsyn/core';
import type { Email } from 'postal-mime';

/** A header as it stands in the file, and as a person reads it. */
export interface HeaderText {
  readonly plain: string;
  /** Characters of the header block that it came from. */
  readonly start: number;
  readonly end: number;
}

/** What the headers say to the one who gets the e-mail. */
export interface Headers {
  readonly from: HeaderText | undefined;
  readonly date: HeaderText | undefined;
  readonly subject: HeaderText | undefined;
  readonly lines: readonly number[];
}

/** Finds the headers in the file: they stand before the first empty line, one byte a character. */
export function headersOf(bytes: Uint8Array, mail: Email, from: string | undefined): Headers {
  const block = headerBlock(bytes);
  const placed = (name: string, plain: string | undefined): HeaderText | undefined => {
    if (plain === undefined || plain === '') return undefined;
    const match = new RegExp(`^${name}:[ \\t]*(?<value>.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(block);
    const value = match?.groups?.['value'] ?? '';
    const start = match === null ? 0 : match.index + match[0].length - value.length;
    return { plain, start, end: start + value.length };
  };
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  return {
    from: placed('from', from),
    date: placed('date', date === undefined ? undefined : shownDate(date)),
    subject: placed('subject', mail.subject?.trim()),
    lines: lineStarts(block),
  };
}

/** Most bytes in which headers are looked for. */
const longestBlock = 256 * 1024;

function headerBlock(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, longestBlock));
  const end = /\n\r?\n/.exec(head);
  return end === null ? head : head.slice(0, end.index + end[0].length);
}

/** Most bytes that are made signs in one call. */
const handful = 8192;

/** A character for each byte. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += handful) pieces.push(String.fromCharCode(...bytes.subarray(at, at + handful)));
  return pieces.join('');
}

const monthsInMail = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

/** The day that a date header names, as Norwegian mail programs show it: «3. mars 2027». Undefined for what is no date. */
export function shownDate(header: string): string | undefined {
  const { day, month = '', year } = /(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\s+(?<year>\d{4})/i.exec(header)?.groups ?? {};
  const name = months[monthsInMail.indexOf(month.toLowerCase())];
  return name === undefined ? undefined : `${Number(day)}. ${name} ${year}`;
}
