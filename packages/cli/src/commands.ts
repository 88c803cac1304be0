import type { Command } from './command.ts';

const commands = {
  check: () => import('./commands/check.ts'),
  site: () => import('./commands/site.ts'),
  rules: () => import('./commands/rules.ts'),
  test: () => import('./commands/test.ts'),
  explain: () => import('./commands/explain.ts'),
  analyse: () => import('./commands/analyse.ts'),
  spell: () => import('./commands/spell.ts'),
  record: () => import('./commands/record.ts'),
  baseline: () => import('./commands/baseline.ts'),
  merge: () => import('./commands/merge.ts'),
  malekart: () => import('./commands/malekart.ts'),
  suppressions: () => import('./commands/suppressions.ts'),
  profile: () => import('./commands/profile.ts'),
  config: () => import('./commands/config.ts'),
  completion: loadCompletion,
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

/** Completion is told of all commands, itself among them. */
async function loadCompletion(): Promise<{ readonly default: Command }> {
  const { completionOf } = await import('./commands/completion.ts');
  const all: Readonly<Record<string, () => Promise<{ readonly default: Command }>>> = commands;
  return { default: completionOf({ names: Object.keys(all), load: async (name) => (await all[name]?.())?.default }) };
}
