import type { DocumentReport } from '@klarsyn/core';
import { checkItem, pathOf } from './check-item.ts';
import type { CheckOptions } from './check-options.ts';
import { createConfigs } from './configs.ts';
import { type Keeping, openCache } from './gate/cache.ts';
import { loadRules } from './packs.ts';
import { createPageOpener } from './pages.ts';
import type { Item } from './read/item.ts';

/** What a worker is given: some of the items of a run, and those of its options that can cross to another thread. */
export interface Task {
  readonly items: readonly Item[];
  readonly options: Omit<CheckOptions, 'onReport' | 'onDone' | 'onNote' | 'onError' | 'isWanted' | 'signal'> & {
    readonly cwd: string;
    readonly keeping?: Keeping | undefined;
  };
}

/** What it gives back: the reports in the order of the items, and the stack of whatever was thrown. */
export interface Done {
  readonly reports: readonly DocumentReport[];
  readonly thrown: readonly string[];
  /** How many reports in the cache somebody else has put there. */
  readonly foreign: number;
}

let prepared: Promise<{ readonly configOf: ReturnType<typeof createConfigs> }> | undefined;

/** Checks some items in a thread of its own, as `check` would in the main one. Rules and configs are read once in a thread: a pool serves one run. */
export default async function work({ items, options }: Task): Promise<Done> {
  prepared ??= loadRules().then((rules) => ({ configOf: createConfigs({ ...options, rules }) }));
  const { configOf } = await prepared;
  const thrown: string[] = [];
  const onError = (error: unknown) => thrown.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  let foreign = 0;
  const onForeign = () => {
    foreign += 1;
  };
  const around = {
    options: { ...options, onError },
    pages: createPageOpener(options),
    cache: options.keeping === undefined ? undefined : openCache(options.keeping, { onForeign }),
  };
  const reports: DocumentReport[] = [];
  for (const item of items) reports.push(await checkItem(item, await configOf(pathOf(item)), around));
  return { reports, thrown, foreign };
}
