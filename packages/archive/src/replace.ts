import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise } from 'yauzl';
import { listEntries } from './entries.ts';

/** An entry as it is written: what its headers say, and its packed bytes. */
interface Packed {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Buffer;
}

/**
 * The same archive with some parts replaced and new ones added at its end. Every other part keeps its packed bytes as they are.
 * `comment` stands at the end of the archive, where a program that saves the file anew leaves it out. Throws on an archive that `openArchive` refuses.
 */
export async function replaceParts(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>, comment = ''): Promise<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false });
  const listed = await listEntries(zip);
  if (!listed.ok) throw new Error(listed.code);
  const packed: Packed[] = [];
  for (const { name, entry } of listed.entries) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const replacement = parts.get(name);
    packed.push(
      replacement === undefined
        ? kept(entry, buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize))
        : made(entry.fileNameRaw, entry.generalPurposeBitFlag, replacement),
    );
  }
  const there = new Set(listed.entries.map(({ name }) => name));
  for (const [name, content] of parts) if (!there.has(name)) packed.push(made(Buffer.from(name), utf8Names, content));
  return write(packed, Buffer.from(comment));
}

/** Whether a commented copy is still as it was written: the comment at the end of the archive. Undefined when the bytes are no archive. */
export async function commentOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { comment } = await fromBufferPromise(buffer, { decodeStrings: false });
    return Buffer.from(comment as unknown as Uint8Array).toString();
  } catch {
    return undefined;
  }
}

/** Flag 11: the name is UTF-8. Flag 3, sizes after the data, is never written. */
const utf8Names = 0x0800;
const sizesAfter = 0x0008;
const deflated = 8;
/** The first day that a zip can tell: 1 January 1980. The same file gives the same bytes. */
const firstDay = 0x0021;

function kept(entry: Entry, data: Buffer): Packed {
  return {
    name: entry.fileNameRaw,
    flags: entry.generalPurposeBitFlag & ~sizesAfter,
    method: entry.compressionMethod,
    time: entry.lastModFileTime,
    date: entry.lastModFileDate,
    crc: entry.crc32,
    size: entry.uncompressedSize,
    data,
  };
}

function made(name: Buffer, flags: number, content: Uint8Array): Packed {
  const nameFlag = flags & utf8Names;
  return {
    name,
    flags: nameFlag,
    method: deflated,
    time: 0,
    date: firstDay,
    crc: crc32(content),
    size: content.length,
    data: deflateRawSync(content),
  };
}

function write(entries: readonly Packed[], comment: Buffer): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = fields(entry);
    const local = Buffer.concat([signature(0x04034b50), header, entry.name, entry.data]);
    // Made by version 2.0; no comment, disk 0, no attributes, and where the entry begins.
    directory.push(
      Buffer.concat([signature(0x02014b50), numbers([20, 2]), header, numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), entry.name]),
    );
    chunks.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = entries.length;
  const end = numbers([0, 2], [0, 2], [count, 2], [count, 2], [central.length, 4], [offset, 4], [comment.length, 2]);
  return Buffer.concat([...chunks, central, signature(0x06054b50), end, comment]);
}

/** What a local header and a directory entry share, from the version needed to the length of the extra field. */
const fields = ({ name, flags, method, time, date, crc, size, data }: Packed): Buffer =>
  numbers([20, 2], [flags, 2], [method, 2], [time, 2], [date, 2], [crc, 4], [data.length, 4], [size, 4], [name.length, 2], [0, 2]);

const signature = (value: number): Buffer => numbers([value, 4]);

/** Numbers, little end first, each in two or four bytes. */
function numbers(...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((length, [, bytes]) => length + bytes, 0));
  let at = 0;
  for (const [value, bytes] of values) {
    buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}
