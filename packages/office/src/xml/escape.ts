/** Text as it may stand in XML, in an element or in quotes. Signs that XML does not allow are left out. */
export const escapeXml = (text: string): string => [...text].map((sign) => (forbidden.test(sign) ? '' : (escapes[sign] ?? sign))).join('');

/** The signs that XML 1.0 does not allow. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
