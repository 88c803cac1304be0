import { existsSync } from 'node:fs';
import parser from 'yargs-parser';
import { type Command, type Given, type Option, sharedOptions } from './command.ts';

/** What was given, when all of it is known and complete; else somebody must look at the help. */
export type Arguments = { readonly ok: true; readonly values: Given } | { readonly ok: false };

/**
 * Reads a plain call with the parser that yargs itself uses: yargs takes 85 ms to load, its parser 5.
 * Whatever is not plain (`--help`, an unknown option, a wrong value) is left to yargs, which explains it.
 */
export function readArguments(args: readonly string[], command: Command): Arguments {
  const options = Object.entries({ ...command.options, ...sharedOptions });
  const ofType = (type: string) => options.filter(([, option]) => option.type === type).map(([name]) => name);
  const aliases = Object.fromEntries(options.flatMap(([name, { alias }]) => (alias === undefined ? [] : [[name, [alias]]])));
  const parsed = parser.detailed([...withBare(args, command)], {
    boolean: [...ofType('boolean'), 'help'],
    string: [...ofType('string'), '_'],
    array: options.filter(([, { many }]) => many === true).map(([name]) => name),
    alias: aliases,
    configuration: {
      'camel-case-expansion': false,
      'strip-aliased': true,
      'dot-notation': false,
      'parse-positional-numbers': false,
      'greedy-arrays': false,
    },
  });
  const known = new Map(options);
  const { _: words, ...all } = parsed.argv;
  const given = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, known.get(name)?.many === true ? value : meant(last(value), known.get(name))]),
  );
  const isFine = ([name, value]: [string, unknown]) => {
    const option = known.get(name);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return (
      option !== undefined && values.length > 0 && values.every((one) => one !== '' && (option.choices?.includes(String(one)) ?? true))
    );
  };
  if (parsed.error !== null || words.includes('') || !Object.entries(given).every(isFine)) return { ok: false };
  const defaults = options.flatMap(([name, option]) => (option.default === undefined ? [] : [[name, option.default]]));
  return { ok: true, values: { ...Object.fromEntries(defaults), ...given, _: words.map(String) } as Given };
}

/** One of the choices, however it is written. */
const meant = (value: unknown, option: Option | undefined): unknown =>
  typeof value === 'string' ? (option?.choiceOf?.(value) ?? value) : value;

/** Of an option that was given several times and takes one value, the last holds. */
const last = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value);

/** Gives an option that may stand alone the value it then means. What follows it is its own value only when it is no option, file or folder. */
export function withBare(args: readonly string[], { options }: Pick<Command, 'options'>): readonly string[] {
  return args.map((word, at) => {
    const bare = word.startsWith('--') ? options[word.slice(2)]?.bare : undefined;
    const next = args[at + 1];
    const hasValue = next !== undefined && !next.startsWith('-') && !/[*:]/.test(next) && !existsSync(next);
    return bare === undefined || hasValue ? word : `${word}=${bare}`;
  });
}
