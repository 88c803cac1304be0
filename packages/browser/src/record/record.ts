import type { Complaint, Recording } from '@klarsyn/core';
import { audit } from '../audit/audit.ts';
import type { EngineName } from '../audit/engine.ts';
import type { BrowserFault } from '../fault.ts';
import { watchFiles } from '../open/files.ts';
import type { Kept, Tab } from '../open/tab.ts';
import type { Plan } from '../open/target.ts';
import { type Limits, visit } from '../open/visit.ts';
import { type ProbeName, probe } from '../probe/probe.ts';
import { capturePage } from './page.ts';
import { growTree } from './tree.ts';

/** How a page is written down. */
export interface RecordOptions {
  readonly limits: Limits;
  readonly engines: readonly EngineName[];
  readonly probes: readonly ProbeName[];
}

/** Opens a page in a tab and writes down what it is. Throws when the browser fails. */
export async function record(
  tab: Tab,
  planned: Plan,
  { limits, engines, probes }: RecordOptions,
): Promise<{ readonly ok: true; readonly recording: Recording } | BrowserFault> {
  const { page } = tab;
  tab.takeKept();
  const files = planned.folder === undefined && planned.html === undefined ? undefined : await watchFiles(page, planned);
  try {
    const visited = await visit(tab, planned.address, limits);
    if (!visited.ok) return visited;
    const captured = await capturePage(page);
    const tree = growTree(captured.top);
    const { audits, complaints: failed } = await audit(captured, tree, { engines, engineMs: limits.engineMs });
    const live = await probe({ tab, page: captured, tree }, { probes, probeMs: limits.engineMs });
    const { title, viewport } = captured.top.capture;
    const complaints = [
      ...captured.complaints,
      ...failed,
      ...live.complaints,
      ...complaintsOf(visited.isLoaded, tab.takeKept(), files?.blocked ?? []),
    ];
    const { url } = visited;
    const status = planned.html === undefined ? visited.status : undefined;
    return { ok: true, recording: { version: 1, url, status, title, viewport, root: tree.root, audits, probes: live.seen, complaints } };
  } finally {
    await files?.stop();
  }
}

function complaintsOf(isLoaded: boolean, { dialogs, blocked }: Kept, files: readonly string[]): readonly Complaint[] {
  const kept = [...files, ...blocked];
  const [first] = kept;
  return [
    ...(isLoaded ? [] : [{ code: 'load-unfinished' }]),
    ...(dialogs > 0 ? [{ code: 'dialogs', values: { count: dialogs } }] : []),
    ...(first === undefined ? [] : [{ code: 'blocked', values: { count: kept.length, first } }]),
  ];
}
