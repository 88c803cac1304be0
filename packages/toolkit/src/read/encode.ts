/** The bytes of a text in an encoding; undefined when it cannot hold the text, or is one we only read. */
export function encode(source: string, encoding: string): Uint8Array | undefined {
  const name = new TextDecoder(encoding).encoding;
  if (name === 'utf-8') return new TextEncoder().encode(source);
  if (name === 'utf-16le') return Buffer.from(source, 'utf16le');
  if (name === 'utf-16be') return Buffer.from(source, 'utf16le').swap16();
  const bytesOf = singleBytes(name);
  if (bytesOf === undefined) return undefined;
  const bytes = [...source].map((sign) => bytesOf.get(sign));
  return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes as readonly number[]);
}

/** The byte of each sign, for an encoding that has one byte per sign (windows-1252, ISO 8859). */
function singleBytes(encoding: string): ReadonlyMap<string, number> | undefined {
  const decoder = new TextDecoder(encoding);
  const signs = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return signs.every((sign) => [...sign].length === 1) ? new Map(signs.map((sign, byte) => [sign, byte])) : undefined;
}
