import type { Names, Pages, Shot } from '@klarsyn/browser';
import {
  type Box,
  type Document,
  type Form,
  type InputError,
  type NamedState,
  type Rule,
  type Settings,
  type Step,
  settle,
} from '@klarsyn/core';
import type { CheckOptions } from './check-options.ts';
import { isFromFork } from './gate/pull-request.ts';

/** A page to open: an address; or the source of a page, and the file it came from if there is one. */
export type PageToOpen = { readonly uri: string } & (
  | { readonly url: string }
  | { readonly file: string | undefined; readonly source: string }
);

/** The document of a page, or why there is none. */
export interface OpenedPage {
  readonly document: Document | undefined;
  /** The whole page, when pictures were asked for. */
  readonly shot?: Shot | undefined;
  /** The small pictures of a page from the web, by their whole addresses, and the address of the page. */
  readonly loaded?: { readonly base: string; readonly pictures: ReadonlyMap<string, Uint8Array> } | undefined;
  readonly errors: readonly InputError[];
}

/** Opens pages in a browser that is started when the first page is asked for, and once. */
export interface PageOpener {
  open(page: PageToOpen, form: Form, state?: NamedState): Promise<OpenedPage>;
  /** Pieces of a picture, each with a place framed; none when the browser fails. */
  frame(shot: Shot, frames: { readonly boxes: readonly Box[]; readonly covered: readonly Box[] }): Promise<readonly Uint8Array[]>;
  close(): Promise<void>;
}

/** What only a browser can know. */
const rendered: ReadonlySet<string> = new Set(['look', 'access', 'audits', 'probes']);

/** True when a rule that is on needs to see an HTML page as the browser shows it. */
export function needsBrowser(rules: readonly Rule[], settings: Settings): boolean {
  return rules.some((rule) => {
    const wants = rule.needs?.some((need) => rendered.has(need)) === true && rule.formats?.includes('html') !== false;
    return wants && settle(rule, settings.rules).severity !== 'off';
  });
}

/** Makes the opener of a run. */
export function createPageOpener(options: {
  readonly browser?: string | undefined;
  readonly engines?: readonly string[] | undefined;
  /** What is looked at on the living page; else all but what has to be asked for. */
  readonly probes?: readonly [] | undefined;
  /** Forms may be sent, empty and with what is wrong. */
  readonly probeForms?: boolean | undefined;
  /** Set when somebody wants pictures of the pages. */
  readonly onPicture?: CheckOptions['onPicture'];
  readonly allowPrivate?: boolean | undefined;
  /** How to log in, once for all pages; and what is done first on each. */
  readonly login?: readonly Step[] | undefined;
  readonly prepare?: readonly Step[] | undefined;
  /** Other addresses the caller named: pages may lead there, also inside the network. */
  readonly named?: readonly string[] | undefined;
  /** What is opened has been found and not named: only what was named may lie inside the network. */
  readonly onlyNamed?: boolean | undefined;
  /** What is known of names so far in this run. */
  readonly names?: Names | undefined;
  /** The folder whose files local pages may use. */
  readonly cwd: string;
  readonly onNote?: ((note: string) => void) | undefined;
}): PageOpener {
  let starting: ReturnType<typeof start> | undefined;
  const start = async (form: Form) => {
    const { isEngineName, openPages, probeNames, sayBrowserNote } = await import('@klarsyn/browser');
    const { browser, cwd, allowPrivate, named, onlyNamed, names, login, prepare } = options;
    const probes = options.probes ?? (options.probeForms === true ? probeNames : undefined);
    const engines = options.engines?.filter(isEngineName);
    const reach = { allowPrivate, named, onlyNamed, names, filesFrom: cwd };
    const secrets = (await isFromFork(cwd)) ? 'refused' : process.env;
    const started = await openPages({
      ...reach,
      secrets,
      browser,
      engines,
      probes,
      login,
      prepare,
      shots: options.onPicture !== undefined,
    });
    if (started.ok) for (const note of started.notes) options.onNote?.(sayBrowserNote(note, form));
    return started;
  };
  return {
    async open(page, form, state) {
      starting ??= start(form);
      const pages = await starting;
      return pages.ok ? recordPage(pages, page, form, state) : refused(pages, form);
    },
    async frame(shot, frames) {
      const pages = await starting;
      return pages?.ok === true ? pages.frame(shot, frames).catch(() => []) : [];
    },
    async close() {
      const pages = await starting;
      if (pages?.ok === true) await pages.close();
    },
  };
}

async function recordPage(pages: Pages, page: PageToOpen, form: Form, state: NamedState | undefined): Promise<OpenedPage> {
  const wanted = state === undefined ? undefined : { viewport: state.viewport, scheme: state.scheme, media: state.media, steps: state.do };
  const target =
    'url' in page ? { url: page.url } : page.file === undefined ? { html: page.source } : { file: page.file, html: page.source };
  const [recorded, { readPage }] = await Promise.all([pages.record(target, wanted), import('@klarsyn/reader-html')]);
  if (!recorded.ok) return refused(recorded, form);
  const source = 'source' in page ? { source: page.source } : {};
  const { recording, shot, pictures } = recorded;
  return { document: readPage({ uri: page.uri, recording, ...source }), shot, loaded: { base: recording.url, pictures }, errors: [] };
}

type PageFault = Parameters<typeof import('@klarsyn/browser').sayBrowserFault>[0];

async function refused(fault: PageFault, form: Form): Promise<OpenedPage> {
  return { document: undefined, errors: [await sayPageFault(fault, form)] };
}

/** What kept an address from being read, as a report says it. */
export async function sayPageFault(fault: PageFault, form: Form): Promise<InputError> {
  const { sayBrowserFault } = await import('@klarsyn/browser');
  const { status } = fault.values;
  return { code: fault.code, message: sayBrowserFault(fault, form), ...(typeof status === 'number' && { status }) };
}
