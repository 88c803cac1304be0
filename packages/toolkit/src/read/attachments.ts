import { statSync } from 'node:fs';
import type { Attachment } from '@klarsyn/reader-eml';
import { readFileOf } from './file-bytes.ts';
import { adviceOn, formatOf } from './formats.ts';
import type { AttachedFile, Item } from './item.ts';

/** Most files of one e-mail that are looked at, and how deep e-mails may hang on each other. */
const mostFiles = 100;
const deepest = 4;

/** Each item, and after each e-mail the files that hang on it and that we can read, or can say how to save. */
export async function withAttachments(items: readonly Item[]): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (const item of items) {
    all.push(item);
    if ((item.from !== 'file' && item.from !== 'memory') || item.format !== 'eml') continue;
    const bytes = await bytesOf(item);
    if (bytes !== undefined) for (const attached of await attachedTo(item, bytes, [])) all.push(attached);
  }
  return all;
}

/** The bytes of an attachment. Throws when the e-mail cannot be read any more. */
export async function readAttachment({ path, within }: AttachedFile): Promise<Uint8Array> {
  const { attachmentsOf } = await import('@klarsyn/reader-eml');
  const [first = 0, ...deeper] = within;
  let bytes = (await filesOf(path))[first]?.bytes ?? new Uint8Array();
  for (const at of deeper) bytes = (await attachmentsOf(bytes))[at]?.bytes ?? new Uint8Array();
  return bytes;
}

/** The files of the e-mail that was last looked at, for as long as there is memory for them: a hundred may hang on it, and are read one by one. */
let last: { readonly version: string; readonly files: WeakRef<readonly Attachment[]> } | undefined;

async function filesOf(path: string): Promise<readonly Attachment[]> {
  const { attachmentsOf } = await import('@klarsyn/reader-eml');
  const { mtimeMs, size } = statSync(path);
  const version = `${path} ${mtimeMs} ${size}`;
  const known = last?.version === version ? last.files.deref() : undefined;
  if (known !== undefined) return known;
  const files = await attachmentsOf(readFileOf(path, 'eml'));
  last = { version, files: new WeakRef(files) };
  return files;
}

type Mail = Extract<Item, { from: 'file' | 'memory' }>;

/** An e-mail that cannot be read has nothing hanging on it; what is wrong is said when it is checked. */
async function bytesOf(item: Mail): Promise<Uint8Array | undefined> {
  if (item.from === 'memory') return typeof item.content === 'string' ? new TextEncoder().encode(item.content) : item.content;
  try {
    return readFileOf(item.path, 'eml');
  } catch {
    return undefined;
  }
}

async function attachedTo(mail: Mail, bytes: Uint8Array, within: readonly number[]): Promise<readonly Item[]> {
  const { attachmentsOf } = await import('@klarsyn/reader-eml');
  const attachments = (await attachmentsOf(bytes)).slice(0, mostFiles);
  const names = uniqueNames(attachments);
  const items: Item[] = [];
  for (const [at, attachment] of attachments.entries()) {
    const uri = `${mail.uri}/${names[at]}`;
    const place = [...within, at];
    const item = itemOf({ ...mail, uri }, attachment, place);
    if (item === undefined) continue;
    items.push(item);
    if (item.from !== 'nowhere' && formatOf(attachment.name) === 'eml' && place.length < deepest) {
      for (const deeper of await attachedTo({ ...mail, uri }, attachment.bytes, place)) items.push(deeper);
    }
  }
  return items;
}

function itemOf(mail: Mail, { name, bytes }: Attachment, within: readonly number[]): Item | undefined {
  const { uri } = mail;
  const format = formatOf(name);
  if (format === undefined) {
    const fault = adviceOn(name);
    return fault === undefined ? undefined : { from: 'nowhere', uri, fault };
  }
  return mail.from === 'memory'
    ? { from: 'memory', uri, content: bytes, format }
    : { from: 'attachment', uri, path: mail.path, within, format };
}

/** The names, with a number where several files have the same. */
function uniqueNames(attachments: readonly Attachment[]): readonly string[] {
  const counts = new Map<string, number>();
  return attachments.map(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${count})$1`);
  });
}
