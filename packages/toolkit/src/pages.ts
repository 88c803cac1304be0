import type { Document, Rule, Settings } from '@klarsyn/core';
import { settle } from '@klarsyn/core';
import type { Pages } from '@klarsyn/browser';
import type { Fault } from './errors.ts';

/** A page to open: an address, or a file (or text) whose source is at hand. */
export type PageTarget = { readonly uri: string } & ({ readonly url: string } | { readonly path: string | undefined; readonly source: string });

/** Opens pages in a browser that is started when the first page is asked for, and once. */
export interface PageOpener {
  open(target: PageTarget): Promise<{ readonly ok: true; readonly document: Document } | { readonly ok: false; readonly fault: Fault }>;
  close(): Promise<void>;
}

/** What only a browser can know. */
const rendered: ReadonlySet<string> = new Set(['look', 'access', 'audits', 'probes']);

/** True when a rule that is on needs to see an HTML page as the browser shows it. */
export function needsBrowser(rules: readonly Rule[], settings: Settings): boolean {
  return rules.some(({ needs, formats, ...rule }) => {
    const wants = needs?.some((need) => rendered.has(need)) === true && (formats === undefined || formats.includes('html'));
    return wants && settle({ needs, ...rule } as Rule, settings.rules).severity !== 'off';
  });
}
