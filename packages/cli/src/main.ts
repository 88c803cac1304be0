import { type Form, isForm } from '@klarsyn/core';
import { readArguments } from './arguments.ts';
import type { Streams } from './command.ts';
import { commandNames, isCommandName, loadCommand } from './commands.ts';
import { say } from './texts.ts';

/**
 * Runs the command and gives its exit code: 0 nothing at or over the threshold, 1 something,
 * 2 something could not be checked, or the call or the config was wrong.
 */
export async function main(args: readonly string[], streams: Streams = process): Promise<number> {
  const form = formIn(args);
  const name = args.find((arg) => !arg.startsWith('-'));
  if (name === undefined) {
    const { overview } = await import('./help.ts');
    streams.stdout.write(`${await overview(form)}\n`);
    return 0;
  }
  if (!isCommandName(name)) {
    streams.stderr.write(`klarsyn: ${say('unknownCommand', form, { name, known: commandNames.join(', ') })}\n`);
    return 2;
  }
  const command = await loadCommand(name);
  const rest = args.toSpliced(args.indexOf(name), 1);
  const read = readArguments(rest, command);
  if (read.ok) return command.run(read.values, { form, streams });
  const { helpFor } = await import('./help.ts');
  const { text, asked } = await helpFor(name, command, rest, form);
  streams[asked ? 'stdout' : 'stderr'].write(`${text}\n`);
  return asked ? 0 : 2;
}

/** The form of what the command says, wanted before anything else is read. */
function formIn(args: readonly string[]): Form {
  const at = args.findIndex((arg) => arg === '--form' || arg.startsWith('--form='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && isForm(value) ? value : 'nb';
}
