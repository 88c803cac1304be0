import { afterAll, beforeAll } from 'vitest';
import { openPages, type Pages } from '../index.ts';
import type { ProbeName } from '../probe/probe.ts';

/** Opens one browser for the tests of a file. What it gives says what the first of these probes sees of a page with that body, or why none was seen. */
export function probing(...probes: readonly [ProbeName, ...ProbeName[]]): (body: string) => Promise<unknown> {
  let pages: Pages;
  beforeAll(async () => {
    const opened = await openPages({ engines: [], probes });
    if (!opened.ok) throw new Error(opened.code);
    pages = opened;
  });
  afterAll(() => pages.close());
  return async (body) => {
    const recorded = await pages.record({ html: `<!doctype html><html lang="nb"><title>Fjordvik</title><body>${body}` });
    return recorded.ok ? recorded.recording.probes[probes[0]] : recorded.code;
  };
}
