import { printable } from '@klarsyn/core';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Foreign text as text of a page: on one line, no markup, no signs that hide. */
export const esc = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
