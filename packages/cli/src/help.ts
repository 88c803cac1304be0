import type { Form } from '@klarsyn/core';
import { type Command, sharedOptions } from './command.ts';
import { type CommandName, commandNames, loadCommand } from './commands.ts';
import { say } from './texts.ts';

/** What the command can do, as yargs writes it. */
export async function overview(form: Form): Promise<string> {
  const program = (await yargsFor([], form)).usage(say('usage', form));
  for (const name of commandNames) {
    const command = await loadCommand(name);
    program.command(`${name} ${command.words}`, say(command.text, form));
  }
  return program.getHelp();
}

/** The help of a command when somebody asked for it; else what is wrong with the call. */
export async function helpFor(
  name: CommandName,
  command: Command,
  args: readonly string[],
  form: Form,
): Promise<{ readonly text: string; readonly asked: boolean }> {
  if (args.includes('--help') || args.includes('-h')) {
    const program = await describe(command, args, form);
    return { text: await program.usage(`klarsyn ${name} ${command.words}\n\n${sentence(say(command.text, form))}`).getHelp(), asked: true };
  }
  const problem = await complaintAbout(command, args, form);
  return { text: `klarsyn: ${say('wrongCall', form, { problem, command: name })}`, asked: false };
}

/** What yargs has to say against a call, on one line; empty when nothing. */
export async function complaintAbout(command: Command, args: readonly string[], form: Form): Promise<string> {
  const program = await describe(command, args, form);
  let complaint = '';
  program.strictOptions().fail((message: string | null, error: Error | undefined) => {
    complaint = message ?? error?.message ?? '';
  });
  await program.parseAsync();
  return complaint === '' ? '' : `${complaint.replace(/\s+/g, ' ').trim()}.`;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** The options of a command, as yargs knows them. */
async function describe(command: Command, args: readonly string[], form: Form) {
  const program = await yargsFor(args, form);
  for (const [option, { text, choices, ...rest }] of Object.entries({ ...command.options, ...sharedOptions })) {
    program.option(option, {
      ...rest,
      ...(choices !== undefined && { choices }),
      requiresArg: rest.type === 'string',
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
    .version(false)
    .exitProcess(false)
    .wrap(Math.min(100, process.stdout.columns ?? 100));
}
