import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The ways of packing that we say we take. */
const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The whole body, unpacked; undefined when it is longer than `most` bytes. Throws when it breaks off or cannot be unpacked. */
export async function bodyOf(response: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const collect = async (stream: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > most) throw tooLong;
      chunks.push(chunk);
    }
  };
  const unpacker = unpackers[response.headers['content-encoding']?.toLowerCase() ?? '']?.();
  try {
    await (unpacker === undefined ? pipeline(response, collect) : pipeline(response, unpacker, collect));
  } catch (error) {
    if (error === tooLong) return undefined;
    throw error;
  }
  return Buffer.concat(chunks);
}

const tooLong = new Error('longer than is taken');
