import PostalMime, { type Address, type Email } from 'postal-mime';

/** An e-mail parsed, or the words of the parser on why it is none. */
export type Parsed = { readonly ok: true; readonly mail: Email } | { readonly ok: false; readonly reason: string };

/** Deepest nesting of parts that is read, and most bytes of headers. A letter has three levels and some kilobytes. */
const limits = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 };

/** Parses an e-mail. An e-mail inside it is an attachment. Never throws on content. */
export async function parse(bytes: Uint8Array): Promise<Parsed> {
  try {
    return { ok: true, mail: await PostalMime.parse(bytes, { ...limits, forceRfc822Attachments: true }) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** An address as a person reads it: the name, or the address where there is no name. */
export function shownAddress(address: Address): string {
  if (address.group !== undefined) return address.name;
  return address.name === '' ? address.address : address.name;
}

/** All that is said of somebody: name and address. */
export function fullAddress(address: Address): string {
  if (address.group !== undefined) return `${address.name}: ${address.group.map(fullAddress).join(', ')}`;
  return address.name === '' ? address.address : `${address.name} <${address.address}>`;
}
