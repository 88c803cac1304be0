/** Text as a string of its bytes, as damages have it. */
export const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

export const numbers = [
  '0',
  '-1',
  '1e309',
  'NaN',
  '99999999999999999999',
  '4294967296',
  '2147483648',
  '-2147483649',
  '0.1',
  '',
  '0x10',
  ' 7 ',
  '٣',
];
/** Names that every object has, and names that reach out of where they stand. */
export const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  ' ',
  '\0',
  '../../etc/passwd',
  utf8('æ'),
  '\ufffd'.repeat(3),
];
export const entities = ['&#0;', '&#x110000;', '&ukjent;', '&amp', '&#xD800;', '&lt;!--', '&#99999999999;'].map(utf8);
export const signs = ['\0', '\r', '\u00ad', 'a\u030a', '😀', '\u202e', '\ufeff', '\u2028', 'اكتب', '\ud83d', '\u0085'].map(utf8);
