import type { Form } from '@klarsyn/core';
import { withBare } from './arguments.ts';
import { type Command, mostWords, type Option, sharedOptions } from './command.ts';
import { type CommandName, commandNames, loadCommand } from './commands.ts';
import { oneLine } from './one-line.ts';
import { say } from './texts.ts';
import { wordsOfYargs } from './words-of-yargs.ts';

/** What the command can do, as yargs writes it. */
export async function overview(form: Form): Promise<string> {
  const program = (await describe(overviewOptions, [], form)).usage(say('usage', form));
  for (const name of commandNames) {
    const command = await loadCommand(name);
    program.command(`${name} ${command.words}`, say(command.text, form));
  }
  return program.getHelp();
}

/** What is wrong with a call that names no command, on one line. */
export async function overviewProblem(args: readonly string[], form: Form): Promise<string | undefined> {
  const problem = await complaintAbout({ options: overviewOptions }, args, form);
  return problem === '' ? undefined : say('wrongCall', form, { problem, help: 'klarsyn --help' });
}

/** The help of a command when somebody asked for it; else what is wrong with the call. */
export async function helpFor(
  name: CommandName,
  command: Command,
  args: readonly string[],
  form: Form,
): Promise<{ readonly text: string; readonly asked: boolean }> {
  if (args.includes('--help') || args.includes('-h')) {
    const program = await describe(command.options, args, form);
    for (const [call, text] of command.examples ?? []) program.example(call, say(text, form));
    if (command.after !== undefined) program.epilogue(say(command.after, form));
    return { text: await program.usage(`klarsyn ${name} ${command.words}\n\n${sentence(say(command.text, form))}`).getHelp(), asked: true };
  }
  const problem = await complaintAbout(command, args, form);
  return { text: `klarsyn: ${say('wrongCall', form, { problem, help: `klarsyn ${name} --help` })}`, asked: false };
}

/** What is wrong with a call, on one line; empty when nothing. Yargs sees most of it; empty values and words too many it lets pass. */
export async function complaintAbout(
  command: Pick<Command, 'options'> & Partial<Command>,
  args: readonly string[],
  form: Form,
): Promise<string> {
  const program = await describe(command.options, args, form);
  let complaint = '';
  program.strictOptions().fail((message: string | null, error: Error | undefined) => {
    complaint = message ?? error?.message ?? '';
  });
  const { _: words, $0: _, ...given } = await program.parseAsync();
  const empty = Object.keys(given).find((name) => given[name] === '' || (Array.isArray(given[name]) && given[name].includes('')));
  if (empty !== undefined) return say('emptyOption', form, { name: `--${empty}` });
  if (words.includes('')) return say('emptyWord', form);
  if (complaint !== '') return `${oneLine(complaint)}.`;
  const extra = command.words === undefined ? undefined : words[mostWords(command as Command)];
  return extra === undefined ? '' : say('extraWord', form, { word: extra });
}

const overviewOptions: Readonly<Record<string, Option>> = { version: { type: 'boolean', text: 'optionVersion' } };

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** The options of a command, as yargs knows them. */
async function describe(own: Command['options'], args: readonly string[], form: Form) {
  const program = await yargsFor(withBare(args, { options: own }), form);
  for (const [option, { text, choices, choiceOf, many, bare, ...rest }] of Object.entries({ ...own, ...sharedOptions })) {
    program.option(option, {
      ...rest,
      ...(choices !== undefined && { choices }),
      ...(choiceOf !== undefined && { coerce: (value: string) => choiceOf(value) ?? value }),
      ...(many === true && { array: true }),
      requiresArg: rest.type === 'string' && bare === undefined,
      describe: say(text, form),
    });
  }
  return program;
}

async function yargsFor(args: readonly string[], form: Form) {
  const { default: yargs } = await import('yargs');
  return yargs([...args])
    .scriptName('klarsyn')
    .locale(form)
    .updateStrings(wordsOfYargs[form])
    .parserConfiguration({ 'camel-case-expansion': false, 'parse-positional-numbers': false, 'greedy-arrays': false })
    .help('help', say('optionHelp', form))
    .version(false)
    .exitProcess(false)
    .wrap(Math.min(100, process.stdout.columns ?? 100));
}
