import {
  type Document,
  type DocumentReport,
  type Form,
  formOfTag,
  type InputError,
  type LanguageTag,
  type Rule,
  type Settings,
  unreadable,
} from '@klarsyn/core';
import { isHeavy } from './apart/checking.ts';
import type { ThreadLimits } from './apart/thread.ts';
import type { CheckOptions } from './check-options.ts';
import type { ConfigResult, FileConfig } from './configs.ts';
import { type Fault, sayFault } from './errors.ts';
import { type Cache, cacheKey } from './gate/cache.ts';
import { judge } from './judge.ts';
import { judgeApart } from './judge-apart.ts';
import { onceMore } from './once-more.ts';
import { needsBrowser, type OpenedPage, type PageOpener } from './pages.ts';
import { readAttachment } from './read/attachments.ts';
import { readDocument } from './read/document.ts';
import { faultOfFile, readFileOf } from './read/file-bytes.ts';
import { formatOf } from './read/formats.ts';
import type { Item } from './read/item.ts';
import { hasPhoto, namesPhoto, wantsPictures } from './read/wants-pictures.ts';
import { withShots } from './shots.ts';

/** What checking one item needs beside the item. */
export interface Around {
  readonly options: CheckOptions;
  readonly pages: PageOpener;
  /** Reports of files that were checked before. */
  readonly cache?: Cache | undefined;
  /** Called with each document that could be read. */
  readonly onDocument?: ((document: Document) => void) | undefined;
  /** How long a heavy document may take, when it is not as long as any other. */
  readonly limits?: ThreadLimits | undefined;
}

/** Checks one item. Whatever goes wrong becomes an error of its report. */
export async function checkItem(item: Item, result: ConfigResult, around: Around): Promise<DocumentReport> {
  const form = result.ok ? result.config.form : (around.options.form ?? 'nb');
  try {
    const said = (faults: readonly Fault[]) => faults.map((fault) => sayFault(fault, form));
    if (item.from === 'nowhere') return refuse(item, said([item.fault]));
    if (!result.ok) return refuse(item, said(result.faults));
    const { language } = around.options;
    if (language !== undefined && !isLanguageTag(language))
      return refuse(item, said([{ code: 'bad-language', values: { name: language } }]));
    const { config } = result;
    const content =
      item.from === 'attachment'
        ? await readAttachment(item)
        : item.from === 'file'
          ? (item.content ?? readFileOf(item.path, item.format))
          : undefined;
    if (item.from === 'attachment' && content === undefined) return refuse(item, said([{ code: 'too-heavy' }]));
    const key = content === undefined ? undefined : keyOf(item, content, config, around);
    const kept = key === undefined ? undefined : await around.cache?.read(key);
    if (kept !== undefined) return kept;
    const path = pathOf(item);
    const target = { path, uri: item.uri };
    const settings = config.settings(target, around.options.kind ?? config.kind(target));
    const opened = await openItem(item, content, around, { rules: config.rules, settings });
    if (opened.document === undefined) return refuse(item, opened.errors);
    const seen = await withPictures(opened.document, item, { ...opened, looks: wantsPictures(config.profile) });
    const document = settleLanguage(seen, language);
    const checked = isHeavy(document)
      ? await judgeApart({ document, path }, around.options, around.limits)
      : ({ ok: true, value: await judge({ document, path }, config, around.options) } as const);
    around.onDocument?.(checked.ok ? settledBy(document, checked.value) : document);
    if (!checked.ok) return refuse(item, [...opened.errors, ...said([{ code: 'check-stopped' }])]);
    const pictured = await withShots(checked.value, { document, shot: opened.shot }, around);
    const report = { ...pictured, errors: [...opened.errors, ...pictured.errors, ...said(config.broken)] };
    if (key !== undefined && report.errors.length === 0 && report.crashes.length === 0) await around.cache?.write(key, report);
    return report;
  } catch (error) {
    around.options.onError?.(error);
    return refuse(item, [sayFault(faultOf(error), form)]);
  }
}

/** A document with what can be said of its pictures: those in the file itself, and those beside a local page. Of photographs always where they were taken. */
async function withPictures(
  document: Document,
  item: Item,
  { parts, loaded, looks }: Pick<Opened, 'parts' | 'loaded'> & { readonly looks: boolean },
): Promise<Document> {
  if (!looks && !hasPhoto(document)) return document;
  const { besidePage, fromWeb, inParts, seePictures } = await import('./read/pictures.ts');
  if (parts !== undefined) return seePictures(document, inParts(parts), { looks });
  if (document.format === 'page' && loaded !== undefined) return seePictures(document, fromWeb(loaded), { looks });
  const path = pathOf(item);
  return path === undefined || document.format !== 'html' ? document : seePictures(document, besidePage(path, process.cwd()), { looks });
}

/** The key of a file in the cache; undefined when what a page shows may have changed though its file has not. */
function keyOf(item: Item, content: string | Uint8Array, config: FileConfig, { options, cache }: Around): string | undefined {
  const isPage = item.from === 'file' && item.format === 'html';
  if (cache === undefined || (isPage && (options.static !== true || wantsPictures(config.profile) || namesPhoto(textOf(content)))))
    return undefined;
  const { kind, language, only, keepGoing, inFormOfText: own } = options;
  return cacheKey(content, {
    uri: item.uri,
    config: config.identity,
    options: [kind, language, only, keepGoing, own, options.static === true],
  });
}

/** The document of an item, as far as it could be read, and what went wrong on the way. */
interface Opened {
  readonly document: Document | undefined;
  readonly errors: readonly InputError[];
  /** The parts of a file that is an archive. */
  readonly parts?: ReadonlyMap<string, Uint8Array> | undefined;
  /** The whole page as the browser showed it. */
  readonly shot?: OpenedPage['shot'];
  readonly loaded?: OpenedPage['loaded'];
}

async function openItem(
  item: Exclude<Item, { from: 'nowhere' }>,
  content: string | Uint8Array | undefined,
  { options, pages }: Around,
  { rules, settings }: { readonly rules: readonly Rule[]; readonly settings: Settings },
): Promise<Opened> {
  const { form } = settings;
  if (item.from === 'address') {
    if (options.static === true) return { document: undefined, errors: [sayFault({ code: 'needs-browser' }, form)] };
    return onceMore(() => pages.open({ uri: item.uri, url: item.uri }, form, item.state), options.signal);
  }
  if (item.format === 'page') return replay(item.uri, content, form);
  const read = await readDocument(item.uri, item.from === 'memory' ? item.content : (content ?? ''), item.format);
  if (!read.ok) return { document: undefined, errors: [sayFault(read.fault, form)] };
  if (
    options.static === true ||
    item.from === 'attachment' ||
    read.source === undefined ||
    item.format !== 'html' ||
    !needsBrowser(rules, settings)
  ) {
    return { document: read.document, errors: (read.faults ?? []).map((fault) => sayFault(fault, form)), parts: read.parts };
  }
  const opened = await pages.open(
    { uri: item.uri, file: pathOf(item), source: read.source },
    form,
    item.from === 'file' ? item.state : undefined,
  );
  return { ...opened, document: opened.document ?? read.document };
}

/** The document of a recording that `klarsyn record` made: the same result, without a browser. */
async function replay(uri: string, content: string | Uint8Array | undefined, form: Settings['form']): Promise<Opened> {
  const [{ recordingIn }, { readPage }] = await Promise.all([import('./record-page.ts'), import('@klarsyn/reader-html')]);
  const recording = recordingIn(textOf(content));
  if (recording === undefined) return { document: undefined, errors: [sayFault({ code: 'not-recording' }, form)] };
  return { document: readPage({ uri, recording }), errors: [] };
}

const textOf = (content: string | Uint8Array | undefined): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** A document with the kind that its report says it is of. */
const settledBy = (document: Document, { kind, complaints }: DocumentReport): Document => ({
  ...document,
  complaints,
  ...(kind !== undefined && { kind }),
});

/** The language a person told is believed. Of `no` we still have to find out which form it is. */
function settleLanguage(document: Document, language: LanguageTag | undefined): Document {
  if (language === undefined) return document;
  const tag = formOfTag(language) ?? language.toLowerCase();
  return tag === 'no' ? { ...document, declared: tag } : { ...document, declared: tag, told: tag };
}

/** A language tag as BCP 47 has it, with a primary part of two or three letters. */
const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag);

/** The path of an item that is a file. */
export const pathOf = (item: Item): string | undefined => ('path' in item ? item.path : undefined);

/** The report of an item that was not reached before the run was stopped. */
export const notReached = (item: Item, form: Form): DocumentReport => refuse(item, [sayFault({ code: 'stopped' }, form)]);

/** The report of an item whose thread died of it. */
export const deadly = (item: Item, error: unknown, form: Form): DocumentReport => refuse(item, [sayFault(faultOf(error), form)]);

function refuse(item: Item, errors: readonly InputError[]): DocumentReport {
  const format = item.from === 'address' ? 'page' : item.from === 'nowhere' ? (formatOf(item.uri) ?? 'text') : item.format;
  return unreadable(item.uri, format, errors);
}

/** A failed file operation names its cause; anything else is a bug of ours and keeps its stack for --debug. */
function faultOf(error: unknown): Fault {
  const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return faultOfFile(error) ?? { code: 'internal', values: { cause: cause ?? '' } };
}
