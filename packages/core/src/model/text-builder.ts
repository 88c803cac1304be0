import type { NodeId, Piece, Text } from './text.ts';

const softHyphen = '\u00ad';
/** Signs that stand otherwise in the text than in the source: soft hyphens, and accents that stand loose after their letter (NFD). */
const remade = /\u00ad|[\u0300-\u036f]/;
const stretches = /\u00ad+|[^\u00ad][\u0300-\u036f]+|(?:(?!.[\u0300-\u036f])[^\u00ad])+/gsu;

const words = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
/** Words with one space between them stay as they are, and are added at once. */
const phrases = /[ \t\n\r\f]+|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

/** Builds the text of one block. Soft hyphens are left out, loose accents are joined to their letters; white space is kept or collapsed as the reader asks. */
export class TextBuilder {
  #plain = '';
  #last = '';
  readonly #pieces: Piece[] = [];

  /** How many characters it has so far. */
  get length(): number {
    return this.#plain.length;
  }

  /** The characters from here on, white space at the ends left out. */
  since(start: number): string {
    return this.#plain.slice(start).trim();
  }

  /** Adds text as it stands, letters with loose accents as one letter. `sourceLength` differs from the text's length where it was decoded or collapsed. */
  add(plain: string, node: NodeId, source: number, sourceLength: number): void {
    if (plain === '') return;
    if (remade.test(plain)) this.#addRemade(plain, node, source, sourceLength);
    else this.#addPiece(plain, node, source, sourceLength);
  }

  #addPiece(plain: string, node: NodeId, source: number, sourceLength: number): void {
    const last = this.#pieces.at(-1);
    const { length } = plain;
    if (last !== undefined && continues(last, node, source, length, sourceLength)) {
      const longer = { ...last, length: last.length + length, sourceLength: last.sourceLength + sourceLength };
      this.#pieces[this.#pieces.length - 1] = longer;
    } else this.#pieces.push({ start: this.#plain.length, length, node, source, sourceLength });
    this.#plain += plain;
    this.#last = plain.slice(-1);
  }

  /** Adds text as a browser shows it: a run of white space is one space, and none at the start of the text or of a line. */
  addCollapsed(plain: string, node: NodeId, source: number, sourceLength: number): void {
    const exact = plain.length === sourceLength;
    for (const match of plain.matchAll(exact && !remade.test(plain) ? phrases : words)) {
      const run = match[0];
      const from = exact ? source + match.index : source;
      const length = exact ? run.length : sourceLength;
      if (/^[ \t\n\r\f]/.test(run)) this.#space(node, from, length);
      else this.add(run, node, from, length);
    }
  }

  /** Breaks the line, taking back a collapsed space before the break. Does nothing before the first character. */
  lineBreak(node: NodeId, source: number, sourceLength: number): void {
    this.#trimEnd(' ');
    if (this.#plain !== '') this.add('\n', node, source, sourceLength);
  }

  /** Starts a new line where a block begins or ends inside the text; one break, however many blocks meet here. */
  newLine(node: NodeId, source: number): void {
    this.#trimEnd(' ');
    if (this.#last !== '\n') this.lineBreak(node, source, 0);
  }

  /** The text without spaces and line breaks at its end. */
  finish(): Text {
    this.#trimEnd(' \n');
    return { plain: this.#plain, pieces: this.#pieces };
  }

  /** A soft hyphen is no part of a word: it only says where a line may be broken. A letter and its loose accent are one letter (NFC). */
  #addRemade(plain: string, node: NodeId, source: number, sourceLength: number): void {
    const exact = plain.length === sourceLength;
    for (const { 0: stretch, index } of plain.matchAll(stretches)) {
      const [from, length] = exact ? [source + index, stretch.length] : [source, sourceLength];
      if (!stretch.startsWith(softHyphen)) this.#addPiece(stretch.normalize('NFC'), node, from, length);
    }
  }

  #space(node: NodeId, source: number, sourceLength: number): void {
    if (this.#plain !== '' && this.#last !== ' ' && this.#last !== '\n') this.add(' ', node, source, sourceLength);
  }

  #trimEnd(signs: string): void {
    while (this.#last !== '' && signs.includes(this.#last)) {
      this.#plain = this.#plain.slice(0, -1);
      this.#last = this.#plain.slice(-1);
      const last = this.#pieces.pop();
      if (last === undefined || last.length === 1) continue;
      const cut = last.length === last.sourceLength ? 1 : 0;
      this.#pieces.push({ ...last, length: last.length - 1, sourceLength: last.sourceLength - cut });
    }
  }
}

/** True when a stretch goes on where the last piece ends: character by character in the source, or both outside it. */
function continues(last: Piece, node: NodeId, source: number, length: number, sourceLength: number): boolean {
  if (last.node !== node || last.source + last.sourceLength !== source) return false;
  return (length === sourceLength && last.length === last.sourceLength) || (sourceLength === 0 && last.sourceLength === 0);
}
