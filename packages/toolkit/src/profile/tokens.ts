import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, type LogEntry, Logger, parse } from '@terrazzo/parser';
import type { Fault } from '../errors.ts';
import { colorOf } from './token-color.ts';

/** A file of design tokens. */
export interface TokenFile {
  readonly path: string;
  /** The name to report it by. */
  readonly file: string;
  readonly source: string;
}

/** A token with every alias followed: a colour as `#rrggbb`, a size in points, families of fonts, or the look of a heading. */
export type TokenValue =
  | { readonly type: 'color'; readonly color: string }
  | { readonly type: 'size'; readonly pt: number }
  | { readonly type: 'fonts'; readonly families: readonly string[] }
  | { readonly type: 'heading'; readonly families: readonly string[]; readonly sizePt: number | undefined; readonly bold: boolean }
  | { readonly type: 'other' };

/** The tokens of a profile by name, `color.fjord`. */
export type Tokens = ReadonlyMap<string, TokenValue>;

/** Tokens, or what is wrong with the first file that is wrong. */
export type ReadTokens = { readonly ok: true; readonly tokens: Tokens } | { readonly ok: false; readonly fault: Fault };

/** Reads design tokens (W3C DTCG 2025.10) of several files as one set; later files win, and aliases cross files. */
export async function readTokens(files: readonly TokenFile[]): Promise<ReadTokens> {
  if (files.length === 0) return { ok: true, tokens: new Map() };
  for (const { file, source } of files) {
    const fault = jsonFault(file, source);
    if (fault !== undefined) return { ok: false, fault };
  }
  const logger = new QuietLogger();
  const config = defineConfig({}, { cwd: pathToFileURL(`${process.cwd()}/`), logger });
  try {
    const sources = files.map(({ path, source }) => ({ filename: pathToFileURL(path), src: source }));
    const { tokens } = await parse(sources, { config, logger, skipLint: true });
    return { ok: true, tokens: new Map(Object.entries(tokens).map(([name, token]) => [name, plainToken(token)])) };
  } catch (error) {
    if (logger.entry === undefined) throw error;
    return { ok: false, fault: faultOf(logger.entry, files) };
  }
}

/** Keeps the error that stops the parser, and prints nothing. */
class QuietLogger extends Logger {
  entry: LogEntry | undefined;
  constructor() {
    super({ level: 'silent' });
  }
  override error(...entries: LogEntry[]): void {
    this.entry ??= entries[0];
    throw new Error(entries[0]?.message);
  }
}

function jsonFault(file: string, source: string): Fault | undefined {
  try {
    JSON.parse(source);
    return undefined;
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    const line = at === undefined ? source.split('\n').length : source.slice(0, Number(at)).split('\n').length;
    return { code: 'tokens-json', values: { file, line } };
  }
}

function faultOf({ message, node, filename }: LogEntry, files: readonly TokenFile[]): Fault {
  const name = filename === undefined ? undefined : basename(filename.pathname);
  const file = files.find(({ path }) => basename(path) === name)?.file ?? files[0]?.file ?? '';
  const values = { file, line: node?.loc?.start.line ?? 1 };
  const alias = /alias \{?([^{}\s]+)\}?/i.exec(message)?.[1]?.replace(/\.$/, '');
  if (/circular/i.test(message)) return { code: 'tokens-loop', values };
  return alias === undefined ? { code: 'tokens-value', values } : { code: 'tokens-alias', values: { ...values, name: alias } };
}

type Token = Awaited<ReturnType<typeof parse>>['tokens'][string];
type Typography = Extract<Token, { $type: 'typography' }>['$value'];

function plainToken(token: Token): TokenValue {
  if (token.$type === 'color') return { type: 'color', color: colorOf(token.$value) };
  if (token.$type === 'dimension') return { type: 'size', pt: pointsOf(token.$value) ?? 0 };
  if (token.$type === 'fontFamily') return { type: 'fonts', families: token.$value };
  if (token.$type === 'typography') return headingOf(token.$value);
  return { type: 'other' };
}

function headingOf({ fontFamily, fontSize, fontWeight }: Typography): TokenValue {
  return { type: 'heading', families: [fontFamily ?? []].flat(), sizePt: pointsOf(fontSize), bold: Number(fontWeight) >= boldFrom };
}

/** From this weight on a browser's text counts as bold. */
const boldFrom = 600;
/** CSS: 96 pixels and 72 points in an inch; a rem is 16 pixels unless a reader has said otherwise. */
const points = { px: 72 / 96, rem: (16 * 72) / 96, em: (16 * 72) / 96, pt: 1 } as const;

function pointsOf(dimension: unknown): number | undefined {
  const { value, unit } = (dimension ?? {}) as { readonly value?: unknown; readonly unit?: string };
  const factor = unit === undefined || !Object.hasOwn(points, unit) ? undefined : points[unit as keyof typeof points];
  return typeof value === 'number' && factor !== undefined ? Math.round(value * factor * 100) / 100 : undefined;
}
