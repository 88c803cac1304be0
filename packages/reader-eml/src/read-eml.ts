import { type Complaint, type Document, inputLimits, type Meta } from '@klarsyn/core';
import type { Address, Email } from 'postal-mime';
import { headersOf } from './headers.ts';
import { finderFor } from './known.ts';
import { MailBuilder } from './mail-builder.ts';
import { fullAddress, parse, shownAddress } from './parse.ts';
import { ownText, withSignatures } from './signature.ts';

/** Reads the source of a part as a document. */
export type ReadPart = (source: string) => Document;

/** The bytes of an e-mail, the name to report it by, and the readers of its two kinds of text. */
export interface EmlSource {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly readers: { readonly html: ReadPart; readonly text: ReadPart };
}

/**
 * Reads an e-mail: sender and date, subject, the HTML, and what the text part says that the HTML does not. Who it is sent to is no text of it.
 * Never throws on content: what is wrong with it stands in `complaints`.
 */
export async function readEml({ uri, bytes, readers }: EmlSource): Promise<Document> {
  const parsed = await parse(bytes);
  if (!parsed.ok) return empty(uri, [{ code: 'eml-broken', values: { reason: parsed.reason } }]);
  const { mail } = parsed;
  const headers = headersOf(bytes, mail, mail.from === undefined ? undefined : shownAddress(mail.from));
  const complaints: Complaint[] = [];
  const sourceOf = (part: 'html' | 'text'): string | undefined => {
    const source = mail[part];
    if (source === undefined || source.trim() === '') return undefined;
    if (source.length > inputLimits.textBytes) complaints.push({ code: 'eml-part-too-long', values: { part, max: inputLimits.textBytes } });
    return source.slice(0, inputLimits.textBytes);
  };
  const html = sourceOf('html');
  const text = sourceOf('text');
  const page = html === undefined ? undefined : withSignatures(readers.html(html));
  const own = text === undefined ? undefined : ownText(text);
  const plain = own === undefined ? undefined : readers.text(own.body);
  const signature = own?.signature === undefined ? undefined : readers.text(own.signature);
  if (page === undefined && plain === undefined) complaints.push({ code: 'eml-no-text' });

  const declared = page?.declared ?? languageOf(mail);
  const mailed = new MailBuilder(declared);
  mailed.headers('header', [headers.from, headers.date], headers.lines);
  const { subject } = headers;
  const isSaid = [page, plain].some(
    (document) => document !== undefined && subject !== undefined && finderFor(document)(subject.plain).length === 0,
  );
  if (!isSaid) mailed.headers('title', [subject], headers.lines);
  if (page !== undefined) mailed.add(page, { part: 'html' });
  const fresh = page === undefined ? {} : { fresh: finderFor(page) };
  if (plain !== undefined) mailed.add(plain, { part: 'text', ...fresh });
  if (signature !== undefined) mailed.add(signature, { part: 'text', region: 'signature', ...fresh });

  return {
    uri,
    format: 'eml',
    declared,
    title: headers.subject?.plain,
    meta: metaOf(mail),
    ...mailed.finish(),
    partLines: {
      headers: headers.lines,
      ...(page?.lines !== undefined && { html: page.lines }),
      ...(plain?.lines !== undefined && { text: plain.lines }),
    },
    complaints: [...complaints, ...(page?.complaints ?? []), ...(plain?.complaints ?? [])],
  };
}

function metaOf(mail: Email): Meta {
  const { subject, from, to = [], cc = [], date, replyTo = [], messageId } = mail;
  const listed = (name: string, addresses: readonly Address[]) =>
    addresses.length === 0 ? {} : { [name]: addresses.map(fullAddress).join(', ') };
  return {
    ...(subject !== undefined && { title: subject.trim() }),
    ...(from !== undefined && { author: shownAddress(from) }),
    properties: {
      ...listed('from', from === undefined ? [] : [from]),
      ...listed('to', to),
      ...listed('cc', cc),
      ...listed('replyTo', replyTo),
      ...(date !== undefined && { date }),
      ...(messageId !== undefined && { messageId }),
    },
  };
}

/** The language that the headers declare; only one, and well formed. */
function languageOf({ headers }: Email): string | undefined {
  const value = headers.find(({ key }) => key === 'content-language')?.value.trim();
  return value !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(value) ? value : undefined;
}

function empty(uri: string, complaints: readonly Complaint[]): Document {
  const { nodes, directives } = new MailBuilder(undefined).finish();
  return { uri, format: 'eml', declared: undefined, title: undefined, meta: {}, nodes, directives, complaints };
}
