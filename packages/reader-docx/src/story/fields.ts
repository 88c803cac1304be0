import type { Face, InlineList, Opening } from '@klarsyn/office';

/** A field that is begun and not ended. `node` is there from its result on, when it becomes a node. */
export interface OpenField {
  readonly code: string;
  readonly phase: 'code' | 'result';
  readonly node?: Opening;
}

/** Fields may lie in each other and run over paragraphs. This keeps account of them through a story. */
export interface FieldAccount {
  begin(): void;
  addCode(text: string): void;
  /** The code is read and the result begins. */
  separate(): OpenField | undefined;
  end(): OpenField | undefined;
  /** True while a field is begun and not ended. */
  readonly isOpen: boolean;
  /** False inside a code: what stands there is not shown. */
  readonly isShown: boolean;
  /** Fields whose result goes on here and that are nodes, outermost first. */
  readonly running: readonly OpenField[];
}

/** Deepest nesting of fields that is read. What lies deeper counts as its field's own text. */
const deepest = 100;

/** Begins an account for one story. */
export function fieldAccount(): FieldAccount {
  const open: OpenField[] = [];
  let tooDeep = 0;
  return {
    begin() {
      if (open.length < deepest) open.push({ code: '', phase: 'code' });
      else tooDeep += 1;
    },
    addCode(text) {
      const field = open.at(-1);
      if (field?.phase === 'code') open[open.length - 1] = { ...field, code: field.code + text };
    },
    separate() {
      const field = tooDeep > 0 ? undefined : open.pop();
      if (field === undefined) return undefined;
      const node = nodeOfCode(field.code);
      const result: OpenField = { code: field.code, phase: 'result', ...(node !== undefined && { node }) };
      open.push(result);
      return result;
    },
    end() {
      if (tooDeep === 0) return open.pop();
      tooDeep -= 1;
      return undefined;
    },
    get isOpen() {
      return open.length > 0;
    },
    get isShown() {
      return open.every((field) => field.phase === 'result');
    },
    get running() {
      return this.isShown ? open.filter((field) => field.node !== undefined) : [];
    },
  };
}

/** What a field's code makes of it: `MERGEFIELD Fornavn`, `HYPERLINK "https://…" \l "bokmerke"`. */
export function nodeOfCode(code: string): Opening | undefined {
  const [type = '', ...rest] = words(code);
  if (/^mergefield$/i.test(type)) return { kind: 'open-field', name: rest[0] ?? '', form: 'word' };
  if (!/^hyperlink$/i.test(type)) return undefined;
  const anchor = rest[rest.indexOf('\\l') + 1];
  const bookmark = rest.includes('\\l') && anchor !== undefined ? `#${anchor}` : '';
  const address = rest[0] === undefined || rest[0].startsWith('\\') ? '' : rest[0];
  return { kind: 'open-link', href: address + bookmark };
}

/** Adds a field that ends without a result: its name, or the words that ask to be written over. Gives how many signs were added. */
export function addPrompt(inlines: InlineList, code: string, face: Face): number {
  const words = promptOfCode(code);
  const node = words === undefined ? nodeOfCode(code) : ({ kind: 'open-field', name: words, form: 'word' } as const);
  if (node?.kind !== 'open-field') return 0;
  const token = {};
  inlines.open(token, node);
  const added = words === undefined ? 0 : inlines.text(words, face);
  inlines.close(token);
  return added;
}

/** The words that `MACROBUTTON` shows: letter templates use it for «click here and write». */
const promptOfCode = (code: string): string | undefined => /^\s*MACROBUTTON\s+\S+\s+(.*\S)/is.exec(code)?.[1];

/** The words of a field's code; one in quotes may hold spaces. */
const words = (code: string): readonly string[] =>
  [...code.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) => quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
