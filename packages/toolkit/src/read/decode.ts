import { inputLimits } from '@klarsyn/core';
import type { Fault } from '../errors.ts';
import { tooLarge } from './too-large.ts';

/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly ok: true; readonly source: string; readonly encoding: string }
  | { readonly ok: false; readonly fault: Fault };

/** Decodes a text file: by its byte order mark, by the charset that an HTML file declares, else UTF-8. A wrong encoding is an error, not mojibake. */
export function decode(bytes: Uint8Array, { html }: { readonly html: boolean }): Decoded {
  if (bytes.length > inputLimits.textBytes) return failed(tooLarge(bytes.length, inputLimits.textBytes));
  const marked = byteOrderMark(bytes);
  const kind = marked === undefined ? binaryKind(bytes) : undefined;
  if (kind !== undefined) return failed({ code: 'binary', values: { kind } });
  const encoding = marked ?? (html ? declaredCharset(bytes) : undefined) ?? 'utf-8';
  const source = decodeAs(bytes, encoding);
  if (source === undefined) return failed({ code: 'encoding', values: { line: lineOfBadByte(bytes) } });
  return source.trim() === '' ? failed({ code: 'empty' }) : { ok: true, source, encoding };
}

const failed = (fault: Fault): Decoded => ({ ok: false, fault });

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'en PDF'],
  ['PK\u0003\u0004', 'en pakket fil (Word, ODT eller zip)'],
  ['\u00d0\u00cf\u0011\u00e0', 'et gammelt Office-dokument (.doc)'],
  ['\u0089PNG', 'et bilde'],
  ['\u00ff\u00d8\u00ff', 'et bilde'],
];

function binaryKind(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 8192);
  const start = String.fromCharCode(...head.subarray(0, 8));
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? (head.includes(0) ? 'binære data' : undefined);
}

/** The charset an HTML file declares within its first 1024 bytes, as the HTML standard has it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line, from 1, of the first byte that is not UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next + 1;
    if (decodeAs(bytes.subarray(start, end), 'utf-8') === undefined) return line;
    start = end;
  }
  return line;
}
