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
  readonly default?: string | boolean;
  readonly alias?: string;
}

/** What was given on the command line: options by name, and the words that belong to no option under `_`. */
export type Given = Readonly<Record<string, string | boolean | undefined>> & { readonly _: readonly string[] };

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
  run(given: Given, surroundings: Surroundings): Promise<number>;
}

const commands = {
  check: () => import('./commands/check.ts'),
  rules: () => import('./commands/rules.ts'),
  explain: () => import('./commands/explain.ts'),
  config: () => import('./commands/config.ts'),
  init: () => import('./commands/init.ts'),
  doctor: () => import('./commands/doctor.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly default: Command }>>>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** All commands, in the order the help lists them. */
export const commandNames = Object.keys(commands) as readonly CommandName[];

/** True for the name of a command. */
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** Loads a command, and nothing that the others need. */
export const loadCommand = async (name: CommandName): Promise<Command> => (await commands[name]()).default;

/** Options that every command has. */
export const sharedOptions: Readonly<Record<string, Option>> = {
  form: { type: 'string', choices: ['nb', 'nn'], text: 'optionForm' },
  color: { type: 'boolean', text: 'optionColor' },
  debug: { type: 'boolean', text: 'optionDebug' },
};
