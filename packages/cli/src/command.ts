import type { Form } from '@klarsyn/core';
import type { TextName } from './texts.ts';

/** Where a command writes and reads. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly columns?: number; readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly columns?: number; readonly isTTY?: boolean };
}

/** One option of a command, in the words of yargs; `text` names what it says of itself. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly text: TextName;
  readonly choices?: readonly string[];
  /** The choice that somebody means who writes it in another way; undefined when there is none. */
  readonly choiceOf?: (value: string) => string | undefined;
  readonly default?: string | boolean;
  readonly alias?: string;
  /** What it means when no value follows: `--changed brev/` is `--changed=HEAD brev/`, for «brev/» is a file or folder. */
  readonly bare?: string;
  /** May be given several times; the value is a list. */
  readonly many?: true;
}

/** What was given on the command line: options by name, and the words that belong to no option under `_`. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>> & { readonly _: readonly string[] };

/** All values of an option that may be given several times; none when it was not given. */
export const textsOf = (given: Given, name: string): readonly string[] => {
  const value = given[name];
  return typeof value === 'string' ? [value] : typeof value === 'object' ? value : [];
};

/** The value of an option that takes one, undefined when it was not given. */
export const textOf = (given: Given, name: string): string | undefined => {
  const value = given[name];
  return typeof value === 'string' ? value : undefined;
};

/** What a command knows of where it runs. */
export interface Surroundings {
  readonly form: Form;
  readonly streams: Streams;
}

/** A command: what may be given to it, and what it does. `run` gives the exit code. */
export interface Command {
  /** What it is about, and how the words after its name are written in the help: `<regel>`, `[fil..]`. */
  readonly text: TextName;
  readonly words: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Calls to learn from, and what the help ends with. */
  readonly examples?: readonly (readonly [call: string, text: TextName])[];
  readonly after?: TextName;
  run(given: Given, surroundings: Surroundings): Promise<number>;
}

/** How many words a command takes, read from how they are written in its help. */
export const mostWords = ({ words }: Command): number => (/\.\.[>\]]$/.test(words) ? Number.POSITIVE_INFINITY : words === '' ? 0 : 1);

/** Options that every command has. */
export const sharedOptions: Readonly<Record<string, Option>> = {
  form: { type: 'string', choices: ['nb', 'nn'], text: 'optionForm' },
  color: { type: 'boolean', text: 'optionColor' },
  debug: { type: 'boolean', text: 'optionDebug' },
};

/** The value of an option that takes a whole number, undefined when it was not given. Whether it is one is seen by `wrongNumber`. */
export const numberOf = (given: Given, name: string): number | undefined => {
  const value = textOf(given, name);
  return value === undefined ? undefined : Number(value);
};

/** The first of some options whose value is no whole number; undefined when all are. */
export const wrongNumber = (given: Given, names: readonly string[]): string | undefined =>
  names.find((name) => !/^\d{1,9}$/.test(textOf(given, name) ?? '0'));
