/** C0, DEL and C1, line separators, bidirectional controls, and signs without a width that can hide text. */
const hidden = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\u200b\ufeff]/g;
const space = /[\t\n\v\f\r\u0085\u2028\u2029]/;
/** How a line tells GitHub's runner to do something: at its beginning, or as it was done before, anywhere in it. */
const command = /(?<!\S):(?=:)|##(?=\[)/g;

/** Foreign text made safe for a terminal and a log: on one line, without signs that steer it or hide in it, and no command to who reads it. */
export const printable = (text: string): string => text.replace(hidden, (sign) => (space.test(sign) ? ' ' : '')).replace(command, '$& ');
