import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parseJson, readTextIfThere } from '../files.ts';
import { nothingRuns } from './changed.ts';

/** The pull request a run is about. */
export interface PullRequest {
  readonly number: number;
  /** The branch it is to be merged into. */
  readonly base: string;
  /** True when it comes from a fork: the token of the run cannot write then. */
  readonly isFork: boolean;
  /** The commit that the branch stood at. */
  readonly baseCommit: string | undefined;
}

interface Event {
  readonly pull_request?: {
    readonly number?: number;
    readonly base?: { readonly ref?: string; readonly sha?: string; readonly repo?: { readonly full_name?: string } };
    readonly head?: { readonly repo?: { readonly full_name?: string } | null };
  };
}

/** The pull request in the event that started the run; undefined for a push, a schedule, or an event that cannot be read. */
export async function pullRequestOf(path: string | undefined): Promise<PullRequest | undefined> {
  const source = path === undefined ? undefined : await readTextIfThere(path).catch(() => undefined);
  const { number, base, head } = (source === undefined ? undefined : (parseJson(source) as Event | undefined)?.pull_request) ?? {};
  if (number === undefined || base?.ref === undefined) return undefined;
  return { number, base: base.ref, isFork: head?.repo?.full_name !== base.repo?.full_name, baseCommit: base.sha };
}

/**
 * True when the files here may be a stranger's: the build is of a pull request from a fork, on GitHub or GitLab, and what is checked out is not the
 * branch it is to be merged into. Their config is data all the same; but nothing of ours is handed to it.
 */
export async function isFromFork(cwd: string): Promise<boolean> {
  const { GITHUB_EVENT_PATH, CI_MERGE_REQUEST_PROJECT_ID: project, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source } = process.env;
  if (project !== undefined) return source !== project;
  const pull = await pullRequestOf(GITHUB_EVENT_PATH);
  return pull?.isFork === true && (pull.baseCommit === undefined || (await commitHere(cwd)) !== pull.baseCommit);
}

const run = promisify(execFile);

const commitHere = (cwd: string): Promise<string | undefined> =>
  run('git', [...nothingRuns, 'rev-parse', 'HEAD'], { cwd }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
