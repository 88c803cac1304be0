import { printable } from '@klarsyn/core';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML. XML 1.0 has no place for control signs, lone surrogates and U+FFFE/U+FFFF, not even escaped. */
export const xml = (text: string): string =>
  printable(text)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
