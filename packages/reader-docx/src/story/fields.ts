import type { Face, InlineList, Opening } from '@klarsyn/office';
import { type CodePart, type Condition, conditionOf, hasContent, isShownAs, plainOf, signsIn, type Way } from './condition.ts';

/** A field that is begun and not ended. It grows while it is read. */
export interface OpenField {
  /** What the branches of a condition know each other by. */
  readonly key: object;
  readonly code: CodePart[];
  phase: 'code' | 'result';
  /** There from its result on, when it becomes a node. */
  node?: Opening;
  condition?: Condition;
  /** What its result has shown so far. */
  shown: string;
  /** What the conditions in its code and its result do not show. */
  readonly inner: Hidden[];
}

/** A way out of a condition that the result does not show. `key` is that of the branch that is shown. */
export interface Hidden {
  readonly key: object;
  readonly condition: string;
  readonly way: Way;
}

/** What a condition that ends in a paragraph does not show, and the characters of the paragraph that stand there instead. */
export interface Unshown extends Hidden {
  readonly start: number;
  readonly end: number;
}

/** A field that has ended. `hidden` is for the paragraph it ends in, when no field is round it. */
export interface EndedField {
  readonly field: OpenField;
  readonly hidden: readonly Hidden[];
}

/** Fields may lie in each other and run over paragraphs. This keeps account of them through a story. */
export interface FieldAccount {
  begin(): void;
  addCode(text: string): void;
  /** Signs that a reader sees. */
  addShown(text: string): void;
  /** The code is read and the result begins. */
  separate(): OpenField | undefined;
  end(): EndedField | undefined;
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
      if (open.length < deepest) open.push({ key: {}, code: [], phase: 'code', shown: '', inner: [] });
      else tooDeep += 1;
    },
    addCode(text) {
      const field = open.at(-1);
      if (field?.phase === 'code') field.code.push(text);
    },
    addShown(text) {
      const field = open.at(-1);
      if (field?.phase === 'result') field.shown += text;
    },
    separate() {
      const field = tooDeep > 0 ? undefined : open.at(-1);
      if (field === undefined) return undefined;
      field.phase = 'result';
      const condition = conditionOf(field.code);
      const node: Opening | undefined =
        condition === undefined ? nodeOfCode(plainOf(field.code)) : { kind: 'open-branch', key: field.key, condition: condition.condition };
      return Object.assign(field, node && { node }, condition && { condition });
    },
    end() {
      if (tooDeep > 0) {
        tooDeep -= 1;
        return undefined;
      }
      const field = open.pop();
      if (field === undefined) return undefined;
      const hidden = hiddenIn(field);
      const outer = open.at(-1);
      if (outer === undefined) return { field, hidden };
      const isInCode = outer.phase === 'code';
      for (const one of hidden) outer.inner.push(isInCode ? { ...one, key: outer.key } : one);
      if (isInCode) for (const part of asCode(field)) outer.code.push(part);
      else outer.shown += field.shown;
      return { field, hidden: [] };
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

/** What a field in another's code says there: a condition speaks for itself. */
function asCode({ code, condition }: OpenField): readonly CodePart[] {
  if (condition !== undefined || conditionOf(code) !== undefined) return [];
  return [{ field: words(plainOf(code))[1] ?? plainOf(code).trim() }];
}

/** The ways of a field and of those inside it that its result does not show, each once. Word keeps a copy of inner conditions in the result. */
function hiddenIn({ key, code, condition = conditionOf(code), shown, inner }: OpenField): readonly Hidden[] {
  if (condition === undefined) return inner;
  const own = condition.ways.map((way): Hidden => ({ key, condition: condition.condition, way }));
  const all = [...own, ...inner].filter(({ way }) => hasContent(way));
  const unique = [...new Map(all.map((one) => [plainOf(one.way), one])).values()];
  const byLength = unique.toSorted((one, other) => signsIn(other.way) - signsIn(one.way));
  const seen = shown.trim() === '' ? undefined : byLength.find(({ way }) => isShownAs(way, shown));
  return unique.filter((one) => one !== seen);
}

/** What a field's code makes of it: `MERGEFIELD Fornavn`, `HYPERLINK "https://…" \l "bokmerke"`. */
function nodeOfCode(code: string): Opening | undefined {
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
