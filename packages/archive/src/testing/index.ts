import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as a test wants it, right or wrong. What is not given is what an honest archiver writes. */
export interface HandMade {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  /** How many bytes it says that it holds, and the bytes it is packed to. */
  readonly size?: number;
  readonly packed?: Uint8Array;
  /** Points at the data of an earlier entry, counted from 0, in place of data of its own. */
  readonly sameDataAs?: number;
}

/** Makes a zip archive by hand, so that tests can make wrong ones. */
export function handMadeZip(entries: readonly HandMade[]): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '');
    const packed = Buffer.from(entry.packed ?? (entry.stored ? content : deflateRawSync(content)));
    const source = entry.sameDataAs === undefined ? undefined : starts[entry.sameDataAs];
    const header = fields(entry, content, packed);
    const name = Buffer.from(entry.name);
    starts.push(source ?? offset);
    directory.push(Buffer.concat([hex('504b01021400'), header, Buffer.alloc(10), u32(source ?? offset), name]));
    if (source !== undefined) continue;
    const local = Buffer.concat([hex('504b0304'), header, name, packed]);
    chunks.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(Math.min(entries.length, 0xffff));
  return Buffer.concat([...chunks, central, hex('504b050600000000'), count, count, u32(central.length), u32(offset), u16(0)]);
}

/** The fields that a local header and a directory entry share, from version needed to the length of the extra field. */
function fields(entry: HandMade, content: Buffer, packed: Buffer): Buffer {
  const method = entry.method ?? (entry.stored ? 0 : 8);
  const sizes = [u32(entry.crc ?? crc32(content)), u32(packed.length), u32(entry.size ?? content.length)];
  return Buffer.concat([u16(20), u16(entry.flags ?? 0x0800), u16(method), u32(0), ...sizes, u16(Buffer.byteLength(entry.name)), u16(0)]);
}

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
