import { ancestors, type Block, type Document, descendants, isBlock } from '@klarsyn/core';

/** What a word says that a number is. */
export type Told = 'identity' | 'account' | 'other';

/** Eleven digits in a row of text. The digits are for checking and never for showing. */
export interface Eleven {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Written as people write identity numbers, «311239 50057», or accounts, «1234.56.78901». */
  readonly shape: 'identity' | 'account' | undefined;
  /** What the nearest word before it says it is. */
  readonly told: Told | undefined;
}

const eleven =
  /(?<![\p{L}\p{N}.,/-])(?:(?<account>\d{4}[. \u00a0]\d{2}[. \u00a0]\d{5})|(?<date>\d{6}|\d{2}\.\d{2}\.\d{2})(?<gap>[ \u00a0-]?)(?<rest>\d{5}))(?![\p{L}\p{N}]|[.,]\d)/gu;
const number = 'num(?:mer(?:et|a|ene)?|re(?:ne)?|ra)';
const identityWord = String.raw`(?:f(?:ø|oe)dsels|person)(?:${number}|nr)|fnr|pnr|d-${number}|dnr|fødd|født|f\.`;
const accountWord = `konto(?:en|${number}|nr)?|bankkonto(?:en)?|iban`;
const otherWord = `kid(?:-?${number})?|(?:ordre|faktura|serie)(?:${number}|nr)|arkivreferanse[nr]?`;
/** Words that say what a number is: the number of a person, of an account, or of something else. */
const cue = new RegExp(String.raw`(?<!\p{L})(?:(?<identity>${identityWord})|(?<account>${accountWord})|${otherWord})(?!\p{L})`, 'giu');
/** How far before a number, in characters, a word may say what it is. */
const reach = 40;

/** The numbers of eleven digits in a text, in order. */
export const elevensIn = (text: string): readonly Eleven[] => (fiveDigits.test(text) ? readElevens(text) : []);

/** Every way to write eleven digits has five in a row. */
const fiveDigits = /\d{5}/;

const readElevens = (text: string): readonly Eleven[] =>
  [...text.matchAll(eleven)].map((match) => {
    const { account, date = '', gap = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - reach), match.index);
    return {
      start: match.index,
      end: match.index + match[0].length,
      digits: match[0].replace(/\D/g, ''),
      shape: account !== undefined ? 'account' : gap !== '' || date.includes('.') ? 'identity' : undefined,
      told: toldIn(before).at(-1),
    };
  });

/** True when the header cells of its table say that a cell holds identity numbers. */
export function isUnderIdentity(document: Document, block: Block): boolean {
  const table = block.kind === 'cell' ? ancestors(document, block).find(({ kind }) => kind === 'table') : undefined;
  const cells = table === undefined ? [] : descendants(document, table).filter(isBlock);
  return cells.some((cell) => cell.kind === 'cell' && cell.header && toldIn(cell.text.plain).includes('identity'));
}

/** What the cues in a text say that a number is, in the order they stand. */
const toldIn = (text: string): readonly Told[] =>
  [...text.matchAll(cue)].map(({ groups }) =>
    groups?.['identity'] !== undefined ? 'identity' : groups?.['account'] !== undefined ? 'account' : 'other',
  );
