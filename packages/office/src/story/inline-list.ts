import type { Face } from './face.ts';
import type { ImageInline, Inline, Opening, TextInline } from './story.ts';

/** The inlines of one paragraph while they are read. What opens is known by a token, so that it is closed by the one that opened it. */
export interface InlineList {
  /** Gives how many signs were added. */
  text(text: string, face: Face): number;
  image(image: ImageInline): void;
  deletion(by: { readonly author: string; readonly date: string }): void;
  open(token: object, node: Opening): void;
  /** Closes what the token opened and all inside it; nothing when it opened nothing. */
  close(token: object): void;
  /** How many signs there are so far. */
  readonly length: number;
  /** The inlines, with all that is open closed. */
  finish(): readonly Inline[];
}

/** Begins the inlines of a paragraph. Runs that look alike become one; a line break before any text is left out. */
export function inlineList(): InlineList {
  const inlines: Inline[] = [];
  const tokens: object[] = [];
  let length = 0;

  const text = (run: string, { look, language }: Face): number => {
    const shown = length > 0 ? run : run.replace(/^\n+/, '');
    if (shown === '') return 0;
    length += shown.length;
    const last = inlines.at(-1);
    const merges = last?.kind === 'text' && last.look === look && last.language === language;
    const inline: TextInline = { kind: 'text', text: merges ? last.text + shown : shown, look, language };
    if (merges) inlines.pop();
    inlines.push(inline);
    return shown.length;
  };
  const open = (token: object, node: Opening) => {
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
    deletion: (by) => void inlines.push({ kind: 'deletion', ...by }),
    open,
    close,
    get length() {
      return length;
    },
    finish: () => [...inlines, ...tokens.map((): Inline => ({ kind: 'close' }))],
  };
}
