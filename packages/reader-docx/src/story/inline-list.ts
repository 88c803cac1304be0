import type { Face } from '../style/look.ts';
import { type FieldNode, nodeOfCode, promptOfCode } from './fields.ts';
import type { ImageInline, Inline, TextInline } from './story.ts';

/** The inlines of one paragraph while they are read. What opens is known by a token, so that it is closed by the one that opened it. */
export interface InlineList {
  /** Gives how many signs were added. */
  text(text: string, face: Face): number;
  image(image: ImageInline): void;
  open(token: object, node: FieldNode): void;
  /** Closes what the token opened and all inside it; nothing when it opened nothing. */
  close(token: object): void;
  /** A field that ends without a result: its name, or the words that ask to be written over. Gives how many signs were added. */
  prompt(code: string, face: Face): number;
  /** The inlines, with all that is open closed. */
  finish(): readonly Inline[];
}

/** Begins the inlines of a paragraph. Runs that look alike become one; a line break before any text is left out. */
export function inlineList(): InlineList {
  const inlines: Inline[] = [];
  const tokens: object[] = [];
  let hasText = false;

  const text = (run: string, { look, language }: Face): number => {
    const shown = hasText ? run : run.replace(/^\n+/, '');
    if (shown === '') return 0;
    hasText = true;
    const last = inlines.at(-1);
    const merges = last?.kind === 'text' && last.look === look && last.language === language;
    const inline: TextInline = { kind: 'text', text: merges ? last.text + shown : shown, look, language };
    if (merges) inlines.pop();
    inlines.push(inline);
    return shown.length;
  };
  const open = (token: object, node: FieldNode) => {
    tokens.push(token);
    inlines.push(node);
  };
  const close = (token: object) => {
    if (!tokens.includes(token)) return;
    for (let top = tokens.pop(); top !== undefined; top = top === token ? undefined : tokens.pop()) inlines.push({ kind: 'close' });
  };
  return {
    text,
    image: (image) => void inlines.push(image),
    open,
    close,
    prompt(code, face) {
      const words = promptOfCode(code);
      const node = words === undefined ? nodeOfCode(code) : ({ kind: 'open-field', name: words, form: 'word' } as const);
      if (node?.kind !== 'open-field') return 0;
      const token = {};
      open(token, node);
      const added = words === undefined ? 0 : text(words, face);
      close(token);
      return added;
    },
    finish: () => [...inlines, ...tokens.map((): Inline => ({ kind: 'close' }))],
  };
}
