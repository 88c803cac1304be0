/** A 64-bit hash of a text as 16 hexadecimal digits (two FNV-1a runs with different starts). For identity, not for secrecy. */
export function hash(text: string): string {
  return digits(fnv1a(text, 0x811c9dc5)) + digits(fnv1a(text, 0x01000193));
}

const digits = (value: number): string => value.toString(16).padStart(8, '0');

function fnv1a(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >> 8), 0x01000193);
  }
  return value >>> 0;
}
