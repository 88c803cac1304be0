import type { Engine } from './engine.ts';
import { runInFrames } from './in-frames.ts';
import { readProgram } from './programs.ts';

/** IBM's accessibility-checker: what it asks of WCAG 2.2. What it only recommends, and what it hands to a person to do from scratch, is left out. */
export const ibm: Engine = async (page) => runInFrames(page, await source(), ask);

const ask = `async () => {
  const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
  const outcomes = { FAIL: 'failed', POTENTIAL: 'cantTell' };
  return results.flatMap(({ ruleId, value: [policy, confidence], node }) => {
    const outcome = policy === 'VIOLATION' ? outcomes[confidence] : undefined;
    const element = node?.nodeType === 1 ? node : node?.parentElement;
    // It goes into frames of the same place by itself; they are asked for themselves.
    const isOurs = node?.nodeType === 9 || element?.ownerDocument === document;
    return outcome === undefined || !isOurs ? [] : [{ rule: ruleId, outcome, number: klarsynNumbers.get(element) }];
  });
}`;

let read: Promise<string> | undefined;

/** Its own name is all it leaves. */
function source(): Promise<string> {
  read ??= readProgram('accessibility-checker-engine/ace.js').then((text) => `${text};\nglobalThis.ace = ace`);
  return read;
}
