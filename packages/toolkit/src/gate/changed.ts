import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Finding, Report } from '@klarsyn/core';
import type { Fault } from '../errors.ts';

/** Lines of a file, from 1, both ends included; `all` for a file that git does not know or cannot read as text. */
export type ChangedLines = 'all' | readonly (readonly [from: number, to: number])[];

/** What has changed in a working tree, by absolute path; or why nobody can tell. */
export type Changed =
  | { readonly ok: true; readonly files: ReadonlyMap<string, ChangedLines> }
  | { readonly ok: false; readonly fault: Fault };

const run = promisify(execFile);

/** The files and lines that differ from a commit (where the branch left it), new files included. Asks git; changes nothing. */
export async function changedSince(reference: string, cwd: string): Promise<Changed> {
  if (reference.startsWith('-')) return { ok: false, fault: { code: 'unknown-reference', values: { name: reference } } };
  try {
    const root = (await git(['rev-parse', '--show-toplevel'], cwd)).trim();
    const base = await mergeBase(reference, cwd);
    if (base === undefined) return { ok: false, fault: { code: 'unknown-reference', values: { name: reference } } };
    const [diff, untracked] = await Promise.all([
      git(
        [
          'diff',
          '--unified=0',
          '--no-color',
          '--no-ext-diff',
          '--no-textconv',
          '--no-renames',
          '--src-prefix=a/',
          '--dst-prefix=b/',
          base,
          '--',
        ],
        root,
      ),
      git(['ls-files', '--others', '--exclude-standard', '-z'], root),
    ]);
    const found = [
      ...linesOfDiff(diff),
      ...untracked
        .split('\0')
        .filter(Boolean)
        .map((path) => [path, 'all'] as const),
    ];
    return { ok: true, files: new Map(found.map(([path, lines]) => [resolve(root, path), lines])) };
  } catch (error) {
    const isGitMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { ok: false, fault: isGitMissing ? { code: 'no-git' } : { code: 'no-repository' } };
  }
}

/** Settings of the repository that would have git start other programs. */
export const nothingRuns: readonly string[] = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'].flatMap(
  (setting) => ['-c', setting],
);

const git = async (args: readonly string[], cwd: string): Promise<string> =>
  (
    await run('git', [...nothingRuns, '-c', 'core.quotePath=false', ...args], {
      cwd,
      maxBuffer: 1 << 28,
      env: { ...process.env, LC_ALL: 'C' },
    })
  ).stdout;

/** The commit a branch left `reference` at; `reference` itself where there is none in common. Undefined when it names no commit. */
async function mergeBase(reference: string, cwd: string): Promise<string | undefined> {
  const commit = await git(['rev-parse', '--verify', '--quiet', `${reference}^{commit}`], cwd).catch(() => undefined);
  if (commit === undefined) return undefined;
  return (await git(['merge-base', commit.trim(), 'HEAD'], cwd).catch(() => commit)).trim();
}

/** The new side of a diff without context: `@@ -a,b +c,d @@` says which lines. A binary file has no lines, so all of it counts. */
function linesOfDiff(diff: string): readonly (readonly [string, ChangedLines])[] {
  return diff
    .split(/^diff --git /m)
    .slice(1)
    .flatMap((part): readonly (readonly [string, ChangedLines])[] => {
      const path = nameIn(/^\+\+\+ ("?b\/.*?"?)\t?$/m.exec(part)?.[1]);
      const binary = nameIn(/^Binary files .* and ("?b\/.*"?) differ$/m.exec(part)?.[1]);
      if (binary !== undefined) return [[binary, 'all']];
      if (path === undefined) return [];
      if (/^new file mode/m.test(part)) return [[path, 'all']];
      const hunks = [...part.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(
        ({ 1: from = '1', 2: count = '1' }) => [Number(from), Number(from) + Number(count) - 1] as const,
      );
      return [[path, hunks.filter(([from, to]) => to >= from)]];
    });
}

/** A name as git writes it after `b/`: one with quotes, backslashes or signs that steer a terminal stands in quotes, each byte of them escaped. */
function nameIn(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (!written.startsWith('"')) return written.slice(2);
  const parts = written.slice(3, -1).split(/(\\[0-7]{3}|\\.)/);
  const bytes = parts.map((part) => {
    if (!part.startsWith('\\')) return Buffer.from(part);
    const code = Number.parseInt(part.slice(1), 8);
    return Buffer.from(Number.isNaN(code) ? (named[part.slice(1)] ?? part.slice(1)) : [code]);
  });
  return Buffer.concat(bytes).toString('utf8');
}

const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };

/** The report with only the findings that touch changed lines. What has no lines, such as a Word file, keeps all of its findings. */
export function onChangedLines(report: Report, files: ReadonlyMap<string, ChangedLines>, cwd: string): Report {
  const here = new Map([...files].map(([path, lines]) => [relative(cwd, path).replaceAll('\\', '/'), lines]));
  const touches = ({ place }: Finding, lines: ChangedLines | undefined) => {
    if (lines === 'all' || lines === undefined || place.in !== 'text') return true;
    const isWhole = place.end.line - place.start.line > longest;
    return !isWhole && lines.some(([from, to]) => place.start.line <= to && from <= place.end.line);
  };
  return {
    ...report,
    documents: report.documents.map((document) => ({
      ...document,
      findings: document.findings.filter((finding) => touches(finding, here.get(document.uri))),
    })),
  };
}

/** A finding over more lines than this is about the document, and not about what was changed in it. */
const longest = 40;
