import type { BrowserFault } from '../fault.ts';

/** A browser to start. */
export interface FoundBrowser {
  readonly ok: true;
  /** `named` by a person, `installed` on the machine, or `bundled` with Klarsyn. */
  readonly kind: 'named' | 'installed' | 'bundled';
  readonly path: string;
  /** What the browser's own process needs beside the environment it inherits. */
  readonly env: Readonly<Record<string, string>>;
  /** Arguments that this browser needs beside those every browser gets. */
  readonly args: readonly string[];
  /** What named it: `--browser`, the name of a variable, the place it was found in, or the package it came from. */
  readonly why: string;
}

/** A browser, or why there is none. */
export type Found = FoundBrowser | BrowserFault;
