import type { Complaint, RecordedAudit } from '@klarsyn/core';
import { causeOf } from '../fault.ts';
import { clearAfter } from '../record/heavy.ts';
import type { CapturedPage } from '../record/page.ts';
import { elementNumbers, type Tree } from '../record/tree.ts';
import { protocolOf } from '../record/world.ts';
import { withinTime } from '../time.ts';
import type { Engine, EngineName, Hit } from './engine.ts';

/** What the engines said, and which of them failed. */
export interface Audits {
  readonly audits: readonly RecordedAudit[];
  readonly complaints: readonly Complaint[];
}

/** Loaded when they are first needed: each takes its time to load. */
const load: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  axe: async () => (await import('./axe.ts')).axe,
  htmlcs: async () => (await import('./htmlcs.ts')).htmlcs,
  alfa: async () => (await import('./alfa.ts')).alfa,
  ibm: async () => (await import('./ibm.ts')).ibm,
  accesslint: async () => (await import('./accesslint.ts')).accesslint,
  qualweb: async () => (await import('./qualweb.ts')).qualweb,
};

/** How the engines are run. */
export interface AuditOptions {
  readonly engines: readonly EngineName[];
  /** Also with the rules that nobody listens to. */
  readonly wholeEngines: boolean;
  /** How long the next engine may take on the page, in milliseconds. Throws when no time is left. */
  time(): number;
}

/** Runs engines one after the other on a page that has been written down. One that fails is complained of, and stops nothing. */
export async function audit(page: CapturedPage, tree: Tree, { engines, wholeEngines, time }: AuditOptions): Promise<Audits> {
  const numberOf = elementNumbers(tree);
  const audits = new Map<string, RecordedAudit>();
  const complaints: Complaint[] = [];
  const complain = (engine: EngineName, error: unknown): void => {
    complaints.push({ code: 'engine-failed', values: { engine, cause: causeOf(error) } });
  };
  const runs: { readonly engine: EngineName; readonly hits: Promise<readonly Hit[]> }[] = [];
  for (const engine of engines) {
    try {
      const run = await load[engine]();
      const { hits } = await withinTime(
        time(),
        clearAfter(page).then(() => run(page, wholeEngines)),
      );
      const found = withinTime(time(), Promise.resolve(hits));
      found.catch(() => undefined);
      runs.push({ engine, hits: found });
    } catch (error) {
      complain(engine, error);
      await stopScripts(page);
    }
  }
  for (const { engine, hits } of runs) {
    try {
      for (const { rule, outcome, frame, number } of await hits) {
        const element = numberOf(frame, number);
        audits.set(`${engine} ${rule} ${outcome} ${element}`, { engine, rule, outcome, element });
      }
    } catch (error) {
      complain(engine, error);
    }
  }
  return { audits: [...audits.values()], complaints };
}

/** An engine that goes round in a ring would keep the page from us for good. */
async function stopScripts({ frames }: CapturedPage): Promise<void> {
  const sessions = new Set([...frames.values()].map((frame) => protocolOf(frame).session));
  await Promise.all([...sessions].map((session) => session.send('Runtime.terminateExecution').catch(() => undefined)));
}
