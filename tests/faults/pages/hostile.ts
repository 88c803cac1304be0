import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Expected } from '../run/case.ts';

/** Where the servers of the kit are. */
export interface Around {
  /** The server that the case's own address is on. */
  readonly origin: string;
  /** Another one, which the call does not name. */
  readonly other: string;
  /** One whose certificate nobody vouches for. */
  readonly secure: string;
}

/** What a server does with a request. */
export type Handler = (response: ServerResponse, request: IncomingMessage, around: Around) => void;

/** One hostile behaviour of a page: its path, what is answered there, and what must come of it. Plain data but for the answer. */
export interface HostilePage {
  readonly name: string;
  readonly path: `/${string}`;
  /** HTML, in which `{origin}`, `{other}` and `{secure}` stand for the servers; or what is done with the request. */
  readonly answer: string | Handler;
  /** What is answered at other paths that it needs. */
  readonly parts?: Readonly<Record<`/${string}`, string | Handler>>;
  /** How its address goes on in the call: a query string; or the whole address, when it is elsewhere. */
  readonly query?: string;
  readonly at?: 'secure';
  /** How many times the page is checked in the same call, one after the other; else once. */
  readonly times?: number;
  readonly args?: readonly string[];
  readonly expect: Expected;
  readonly short?: true;
}

/** What finds the faults that are planted in every page that can be read: a picture without a text, a word from the chancellery. */
export const found = { exit: 1, codes: ['wcag/bilde-uten-alternativ', 'klarsprak/kanselliord'] } as const satisfies Expected;

/** A page that must not be called clean, with the code of the error. */
export const refused = (...codes: readonly string[]): Expected => ({ exit: 2, codes });

/** Text and picture with the planted faults. */
const faults = '<p>Vi skriver til deg i henhold til avtalen om bil.</p><img src="/kart.svg" width="300" height="200">';

/** A page as a municipality might have it, with the planted faults, more in its body and more in its head. */
export const page = (body = '', head = ''): string =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Lånekort – Fjordvik kommune</title>${head}</head><body><main><h1>Lånekort</h1>${faults}${body}</main></body></html>`;

/** The same page with a script at its end. */
export const script = (program: string): string => page(`<script>${program}</script>`);

/** Answers with HTML, and headers beside it. */
export const html = (response: ServerResponse, text: string | Buffer, headers: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
};
