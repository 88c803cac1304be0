import { mask, printable } from '@klarsyn/core';
import type { Streams } from './command.ts';

/** Takes back the line that a terminal shows: the one thing we write there that is no text. */
export const clearLine = '\r\u001B[K';

/** A stream whose lines are masked, and neither steer a terminal nor tell a runner of builds what to do, wherever their words come from. */
export const guarded = (stream: Streams['stderr']): Streams['stderr'] =>
  Object.assign(Object.create(stream) as Streams['stderr'], { write: (text: string, done?: () => void) => stream.write(safe(text), done) });

const safe = (text: string): string => (text.startsWith(clearLine) ? clearLine + safe(text.slice(clearLine.length)) : safeLines(text));

/** Text of several lines, each masked and made safe; a tab is one. */
export const safeLines = (text: string): string => text.split('\n').map(safeLine).join('\n');

const safeLine = (line: string): string => mask(line).split('\t').map(printable).join('\t');
