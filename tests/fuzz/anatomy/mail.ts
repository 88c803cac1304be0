import type { Anatomy } from '../damage.ts';
import { names, signs } from './hurts.ts';

export const mail: Anatomy = {
  pieces: /[^\n]*\n|[^\n]+/g,
  holes: [
    { where: /(?<=boundary=)\S+/g, put: ['""', '"a', 'grense-mixed', 'grense-alternative', '-'.repeat(80), '\0'] },
    { where: /(?<=charset=)[\w-]+/g, put: ['x-ukjent', 'utf-16', 'utf-7', 'iso-2022-jp', 'big5', '', '"', 'utf-8; charset=utf-16'] },
    { where: /(?<=Encoding: )\S+/g, put: ['base64', 'quoted-printable', '8bit', 'x-ukjent', 'binary', ''] },
    {
      where: /(?<=^[\w-]+: ).*/gm,
      put: [
        ...signs,
        ...names,
        '=?utf-8?b?',
        '=?utf-8?q?=C3?=',
        '=?x?y?z?=',
        '<<a@b>>',
        'a: b@c, ;',
        '"',
        '9'.repeat(3000),
        'Tue, 99 Foo 9999 99:99',
      ],
    },
    {
      where: /(?<=Content-Type: )[\w/]+/g,
      put: ['text/html', 'text/plain', 'multipart/mixed', 'multipart/alternative', 'message/rfc822', 'multipart/', '/', 'text/rtf'],
    },
  ],
  marks: [
    ...[
      '--grense-alternative\r\n',
      '--grense-mixed--\r\n',
      '--klarsyn-alternativ\r\n',
      '\r\n\r\n',
      'Content-Type: multipart/mixed; boundary=""\r\n',
      'Content-Type: text/html\r\n\r\n',
    ],
    ...[
      'Content-Transfer-Encoding: base64\r\n',
      'Content-Type: message/rfc822\r\n\r\n',
      '=?utf-8?b?',
      '\0',
      '-- \r\n',
      '> '.repeat(2000),
      '\r',
      '\n',
      ' \r\n',
      '=\r\n',
      '=C3',
      '<p>'.repeat(2000),
    ],
    ...signs,
  ],
};
