/** The decoder and encoder that browsers and Node share; the pure floors know no other globals. */
declare const TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Text of an XML part. `isSound` is false when bytes were not what the encoding allows; they are U+FFFD in the text. */
export interface Decoded {
  readonly text: string;
  readonly isSound: boolean;
}

/** Decodes UTF-8, and UTF-16 that shows itself by a byte order mark or by its first sign: the encodings that OPC allows. */
export function decodeXml(bytes: Uint8Array): Decoded {
  const label = encodingOf(bytes);
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), isSound: true };
  } catch {
    return { text: new TextDecoder(label).decode(bytes), isSound: false };
  }
}

/** Encodes text the way a part was encoded, byte order mark and all. */
export function encodeXml(text: string, like: Uint8Array): Uint8Array {
  const label = encodingOf(like);
  if (label === 'utf-8') return new TextEncoder().encode(like[0] === 0xef ? `\ufeff${text}` : text);
  const marked = like[0] === 0xff || like[0] === 0xfe ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), label === 'utf-16le');
  return bytes;
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
