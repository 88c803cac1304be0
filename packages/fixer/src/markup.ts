import type { Format } from '@klarsyn/core';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A replacement as it must be written in the source. */
export const encode = (text: string, format: Format): string =>
  format === 'html' ? text.replace(/[&<>]/g, (sign) => references[sign] ?? sign) : text;

/** True when a stretch of source holds marks of its format, so that replacing it could leave half a pair behind. */
export function holdsMarkup(source: string, format: Format): boolean {
  if (format === 'html') return /[<>]/.test(source);
  return format === 'markdown' && /[*_`<>[\]|\\]/.test(source);
}
