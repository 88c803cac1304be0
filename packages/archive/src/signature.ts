/** What the first bytes say the file is. `ole` is what Word before 2007 wrote, and what an encrypted DOCX is wrapped in. */
export type Signature = 'zip' | 'ole' | 'empty' | 'other';

/** Looks at the first bytes only. */
export function signatureOf(bytes: Uint8Array): Signature {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, oleHeader)) return 'ole';
  return zipHeaders.some((header) => startsWith(bytes, header)) ? 'zip' : 'other';
}

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A local file header, or the end record of an archive without entries. */
const zipHeaders = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

const startsWith = (bytes: Uint8Array, header: readonly number[]): boolean => header.every((byte, at) => bytes[at] === byte);
