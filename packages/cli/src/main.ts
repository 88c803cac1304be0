import { type Form, isForm } from '@klarsyn/core';
import { readArguments } from './arguments.ts';
import { mostWords, type Streams, sharedOptions } from './command.ts';
import { commandNames, isCommandName, loadCommand } from './commands.ts';
import { guarded } from './guarded.ts';
import { oneLine } from './one-line.ts';
import { say } from './texts.ts';

/**
 * Runs the command and gives its exit code: 0 nothing at or over the threshold, 1 something,
 * 2 something could not be checked, or the call or the config was wrong. What breaks is said on one line, or all of it with --debug.
 */
export async function main(args: readonly string[], { stdin, stdout, stderr }: Streams = process): Promise<number> {
  const form = formIn(args);
  const streams = { stdin, stdout, stderr: guarded(stderr) };
  try {
    return await run(args, form, streams);
  } catch (error) {
    const cause = oneLine(error instanceof Error ? error.message : String(error));
    const isDebugged = args.includes('--debug') && error instanceof Error && error.stack !== undefined;
    streams.stderr.write(isDebugged ? `klarsyn: ${error.stack}\n` : `klarsyn: ${say('broke', form, { cause })}\n`);
    return 2;
  }
}

async function run(args: readonly string[], form: Form, streams: Streams): Promise<number> {
  const at = args.findIndex((_, index) => isName(args, index));
  const name = args[at];
  if (name === undefined) return withoutCommand(args, form, streams);
  if (!isCommandName(name)) {
    streams.stderr.write(`klarsyn: ${say('unknownCommand', form, { name, known: commandNames.join(', ') })}\n`);
    return 2;
  }
  const command = await loadCommand(name);
  const rest = args.toSpliced(at, 1);
  const read = readArguments(rest, command);
  if (read.ok && read.values._.length <= mostWords(command)) return command.run(read.values, { form, streams });
  const { helpFor } = await import('./help.ts');
  const { text, asked } = await helpFor(name, command, rest, form);
  streams[asked ? 'stdout' : 'stderr'].write(`${text}\n`);
  return asked ? 0 : 2;
}

/** True where the name of a command stands: the first word that is no option and cannot be the value of the option before it. */
function isName(args: readonly string[], at: number): boolean {
  const [word = '', before = ''] = [args[at], args[at - 1]];
  if (word.startsWith('-') || before === '--form') return false;
  const isValue = before.startsWith('--') && !before.includes('=') && sharedOptions[before.replace(/^--(no-)?/, '')] === undefined;
  return isCommandName(word) || !isValue;
}

/** The version, the overview, or what is wrong with options that belong to no command. */
async function withoutCommand(args: readonly string[], form: Form, streams: Streams): Promise<number> {
  const { overview, overviewProblem } = await import('./help.ts');
  const problem = await overviewProblem(args, form);
  if (problem !== undefined) {
    streams.stderr.write(`klarsyn: ${problem}\n`);
    return 2;
  }
  const { tool } = await import('@klarsyn/toolkit');
  streams.stdout.write(args.includes('--version') ? `${tool.version}\n` : `${await overview(form)}\n`);
  return 0;
}

/** The form of what the command says, wanted before anything else is read. */
function formIn(args: readonly string[]): Form {
  const at = args.findIndex((arg) => arg === '--form' || arg.startsWith('--form='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && isForm(value) ? value : 'nb';
}
