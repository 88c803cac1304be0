import type { Document, DocumentKind, DocumentReport, Form, LanguageTag, NamedState, WcagSector } from '@klarsyn/core';
import type { Shard } from './gate/shard.ts';
import type { Held } from './holding.ts';

/** A picture of a page with the element of a finding framed, and personal numbers covered. */
export interface PictureOfFinding {
  readonly uri: string;
  /** The same for findings on the same place of the page. */
  readonly name: string;
  /** WebP. */
  readonly bytes: Uint8Array;
}

/** How to check. Everything may be left out. */
export interface CheckOptions {
  /** The folder that paths are counted from; else the current one. */
  readonly cwd?: string | undefined;
  /** A config file; else the nearest one above each file. */
  readonly config?: string | undefined;
  /** A profile file; else the one the config names. */
  readonly profile?: string | undefined;
  /** In a crisis: what the front page must say then is checked hard. */
  readonly mode?: 'krise' | undefined;
  /** The kind of letter or page; else front matter, config or a guess. */
  readonly kind?: DocumentKind | undefined;
  /** The language of the texts, whatever they declare. */
  readonly language?: LanguageTag | undefined;
  /** The form of Norwegian in the messages; else the config's, else bokmål. */
  readonly form?: Form | undefined;
  /** The messages about each text are in the form it is written in, unless `form` says one. */
  readonly inFormOfText?: boolean | undefined;
  /** Leave out the parts of own packs that are wrong, and run the rest. The run fails all the same. */
  readonly keepGoing?: boolean | undefined;
  /** Whom the law of universal design asks: the public sector or others; else what the profile says. */
  readonly sector?: WcagSector | undefined;
  /** Also hold pages against WCAG 2.2, as advice; else what the config says. */
  readonly wcag22?: boolean | undefined;
  /** Never start a browser. */
  readonly static?: boolean | undefined;
  /** The browser to use; else one that is installed, else the one that comes with Klarsyn. */
  readonly browser?: string | undefined;
  /** States that pages are checked in beside those of the config. */
  readonly states?: readonly NamedState[] | undefined;
  /** Lets pages reach addresses inside the network that nobody named (guard 9). */
  readonly allowPrivate?: boolean | undefined;
  /** The engines that look at pages, by name; else all. An unknown name is a wrong call, which the caller finds out first. */
  readonly engines?: readonly string[] | undefined;
  /** Sends forms of pages, empty and with what is wrong, to see what they say. What is sent may come to somebody. */
  readonly probeForms?: boolean | undefined;
  /** Only these rules, by id; one that the config has turned off is on. */
  readonly only?: readonly string[] | undefined;
  /** Of the files that are named, only those for which this is true, by absolute path. */
  readonly isWanted?: ((path: string) => boolean) | undefined;
  /** How many threads check files; else as many as there are cores when there are many files. */
  readonly workers?: number | undefined;
  /** The folder where reports of unchanged files are kept. */
  readonly cache?: string | undefined;
  /** Only one part of what is named, of a run that is split. */
  readonly shard?: Shard | undefined;
  /** Takes pictures of findings on pages: called with each, and gives the file it was kept in, if any, for the report. */
  readonly onPicture?: ((picture: PictureOfFinding) => Promise<string | undefined>) | undefined;
  /** Called with each document that could be read; not for files that threads check. */
  readonly onDocument?: ((document: Document) => void) | undefined;
  /** `gist` when `onReport` takes each report as it comes: then the report of the run has no findings, only what is judged across documents. */
  readonly held?: Held | undefined;
  /** Called with each report in the order of the inputs, as soon as all before it are done. */
  readonly onReport?: ((report: DocumentReport) => void) | undefined;
  /** Ends the run: what is done so far is reported, and of the rest that it was not checked. */
  readonly signal?: AbortSignal | undefined;
  /** Called when an input is done. */
  readonly onDone?: ((report: DocumentReport, done: number, of: number) => void) | undefined;
  /** Called with what a person should know of the run itself. */
  readonly onNote?: ((note: string) => void) | undefined;
  /** Called with whatever was thrown while an input was checked; the report has one line of it. */
  readonly onError?: ((error: unknown) => void) | undefined;
}
