import type { Anatomy } from '../damage.ts';

/** Of an archive: its records, and the numbers in them. */
export const zip: Anatomy = {
  pieces: /PK(?:(?!PK)[\s\S])*/g,
  holes: [
    { where: /(?<=PK\x01\x02[\s\S]{16})[\s\S]{4}/g, put: ['\xff\xff\xff\xff', '\0\0\0\0', '\x01\0\0\0'] },
    { where: /(?<=PK\x01\x02[\s\S]{20})[\s\S]{4}/g, put: ['\xff\xff\xff\xff', '\0\0\0\x7f', '\x01\0\0\0'] },
    { where: /(?<=PK\x01\x02[\s\S]{4})[\s\S]{2}/g, put: ['\x01\0', '\xff\xff'] },
    { where: /(?<=PK\x01\x02[\s\S]{6})[\s\S]{2}/g, put: ['\x09\0', '\0\0', '\x63\0'] },
    { where: /(?<=PK\x01\x02[\s\S]{38})[\s\S]{4}/g, put: ['\xff\xff\xff\xff', '\0\0\0\0', '\x10\0\0\0'] },
    { where: /(?<=PK\x05\x06[\s\S]{4})[\s\S]{4}/g, put: ['\xff\xff\xff\xff', '\0\0\0\0'] },
  ],
  marks: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\0'.repeat(64)],
};
