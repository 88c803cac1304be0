import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files that a command makes of a source, and what is wrong with the source. */
export interface Made {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
  /** The command, as a person calls it. */
  readonly command: string;
}

/** Writes the files that are stale, or with `--check` says which they are. Nothing is written of a source that is wrong. */
export function writeMade({ folder, files, faults, command }: Made): void {
  const isCheck = process.argv.includes('--check');
  const stale = Object.entries(files).filter(([name, text]) => read(join(folder, name)) !== text);
  for (const fault of faults) console.error(fault);
  if (isCheck) for (const [name] of stale) console.error(`${relative(process.cwd(), join(folder, name))}: stale. Run: ${command}`);
  else if (faults.length === 0) for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  process.exitCode = faults.length > 0 || (isCheck && stale.length > 0) ? 1 : 0;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
