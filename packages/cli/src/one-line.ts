/** A text on one line: each run of white space is one space, and there is none at either end. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
