/** A 64-bit hash of a text as 16 hexadecimal digits (two FNV-1a runs with different starts, in one pass). For identity, not for secrecy. */
export function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const low = unit & 0xff;
    const high = unit >> 8;
    one = Math.imul(Math.imul(one ^ low, prime) ^ high, prime);
    other = Math.imul(Math.imul(other ^ low, prime) ^ high, prime);
  }
  return digits(one >>> 0) + digits(other >>> 0);
}

const prime = 0x01000193;

const digits = (value: number): string => value.toString(16).padStart(8, '0');
