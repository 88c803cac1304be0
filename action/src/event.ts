import { readFileSync } from 'node:fs';

/** The pull request a run is about. */
export interface PullRequest {
  readonly number: number;
  /** The branch it is to be merged into. */
  readonly base: string;
  /** True when it comes from a fork: the token of the run cannot write then. */
  readonly isFork: boolean;
}

interface Event {
  readonly pull_request?: {
    readonly number?: number;
    readonly base?: { readonly ref?: string; readonly repo?: { readonly full_name?: string } };
    readonly head?: { readonly repo?: { readonly full_name?: string } | null };
  };
}

/** The pull request in the event that started the run; undefined for a push, a schedule, or an event that cannot be read. */
export function pullRequestOf(path: string | undefined): PullRequest | undefined {
  const { number, base, head } = (path === undefined ? undefined : readEvent(path)?.pull_request) ?? {};
  if (number === undefined || base?.ref === undefined) return undefined;
  return { number, base: base.ref, isFork: head?.repo?.full_name !== base.repo?.full_name };
}

function readEvent(path: string): Event | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Event;
  } catch {
    return undefined;
  }
}
