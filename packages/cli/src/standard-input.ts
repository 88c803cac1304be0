import { inputLimits } from '@klarsyn/core';

/** All that comes in on a stream. What is more than any document may be is not waited for: whoever reads it sees that it is too large (guard 3). */
export async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > inputLimits.documentBytes) break;
  }
  return Buffer.concat(chunks);
}
