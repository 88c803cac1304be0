import { statSync } from 'node:fs';
import { readingLimits } from '@klarsyn/core';
import type { Answer } from '../apart/thread.ts';
import { readBy } from './apart.ts';
import type { Attached, Hanging } from './attached.ts';
import { readFileOf } from './file-bytes.ts';
import { adviceOn, formatOf } from './formats.ts';
import type { AttachedFile, Item } from './item.ts';

/** Each item, and after each e-mail the files that hang on it and that we can read, or can say how to save. */
export async function withAttachments(items: readonly Item[]): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (const item of items) {
    const isMail = (item.from === 'file' || item.from === 'memory') && item.format === 'eml';
    for (const one of isMail ? await withOwn(item) : [item]) all.push(one);
  }
  return all;
}

/** The bytes of an attachment; undefined when its e-mail takes too long to take apart. Throws when the e-mail cannot be read any more. */
export async function readAttachment({ path, at }: AttachedFile): Promise<Uint8Array | undefined> {
  const files = await filesOf(path);
  return files === undefined ? undefined : (files[at]?.bytes ?? new Uint8Array());
}

/** The files of the e-mail that was last looked at, for as long as there is memory for them: hundreds may hang on it, and are read one by one. */
let last: { readonly version: string; readonly files: WeakRef<readonly Attached[]> } | undefined;

async function filesOf(path: string): Promise<readonly Attached[] | undefined> {
  const { mtimeMs, size } = statSync(path);
  const version = `${path} ${mtimeMs} ${size}`;
  const known = last?.version === version ? last.files.deref() : undefined;
  if (known !== undefined) return known;
  const hanging = await takeApart(readFileOf(path, 'eml'));
  if (!hanging.ok) return undefined;
  const { files } = hanging.value;
  last = { version, files: new WeakRef(files) };
  return files;
}

/** Takes an e-mail apart, within the limits of reading it. */
const takeApart = (bytes: Uint8Array): Promise<Answer<Hanging>> => readBy('hanging', bytes, bytes.length > readingLimits.inPlaceCharacters);

type Mail = Extract<Item, { from: 'file' | 'memory' }>;

/** An e-mail and what hangs on it. One that takes too long to take apart would take as long to read. */
async function withOwn(mail: Mail): Promise<readonly Item[]> {
  const bytes = bytesOf(mail);
  if (bytes === undefined) return [mail];
  const hanging = await takeApart(bytes);
  if (!hanging.ok) return [{ from: 'nowhere', uri: mail.uri, fault: { code: 'too-heavy' } }];
  const { files, more } = hanging.value;
  const left: Item = { from: 'nowhere', uri: `${mail.uri}/…`, fault: { code: 'many-attachments', values: { count: more } } };
  return [mail, ...files.map((file, at) => itemOf(mail, file, at)), ...(more > 0 ? [left] : [])];
}

/** An e-mail that cannot be read has nothing hanging on it; what is wrong is said when it is checked. */
function bytesOf(mail: Mail): Uint8Array | undefined {
  if (mail.from === 'memory') return typeof mail.content === 'string' ? new TextEncoder().encode(mail.content) : mail.content;
  try {
    return readFileOf(mail.path, 'eml');
  } catch {
    return undefined;
  }
}

function itemOf(mail: Mail, { name, bytes }: Attached, at: number): Item {
  const uri = `${mail.uri}/${name}`;
  const format = formatOf(name);
  if (format === undefined) return { from: 'nowhere', uri, fault: adviceOn(name) ?? { code: 'unknown-extension' } };
  return mail.from === 'memory'
    ? { from: 'memory', uri, content: bytes, format }
    : { from: 'attachment', uri, path: mail.path, at, format };
}
