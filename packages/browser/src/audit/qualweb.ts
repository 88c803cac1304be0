import type { Engine } from './engine.ts';
import { runInFrames } from './in-frames.ts';
import { readProgram } from './programs.ts';

/** QualWeb's ACT rules, in the isolated world of the page and of each frame. Its own texts are left out: only rule, outcome and element are kept. */
export const qualweb: Engine = async (page, isWhole) => runInFrames(page, await source(), ask(isWhole ? leftOut : leftOut.concat(unheard)));

/** The composite rule of text clipped at 200 % changes the window; we look at that ourselves. */
const leftOut = ['QW-ACT-R40'];

/** QualWeb's rules that rules of ours listen to: a third of them. A test tells when one is missing. */
const listened: ReadonlySet<number> = new Set([
  7, 11, 12, 13, 14, 19, 20, 24, 25, 27, 28, 33, 34, 35, 37, 42, 43, 48, 65, 66, 67, 68, 69, 76,
]);
/** The numbers that its rules have so far. */
const most = 76;
const unheard = Array.from({ length: most }, (_, at) => at + 1)
  .filter((number) => !listened.has(number))
  .map((number) => `QW-ACT-R${number}`);

const ask = (exclude: readonly string[]): string => `() => {
  // It parses the page's source again to find its meta elements, and cuts snippets short, which trusted types forbid: it is handed what it needs.
  const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', { get, set(text) { this.replaceChildren(text); } });
  window.DOMParser = class { parseFromString = () => ({ documentElement: {}, querySelectorAll: (tags) => document.querySelectorAll(tags) }) };
  window.qwPage = new QWPage(document, true);
  const language = { translate: {}, fallback: {} };
  const runner = new ACTRulesRunner({ exclude: ${JSON.stringify(exclude)} }, language).configure({ exclude: ${JSON.stringify(exclude)} });
  runner.test({ sourceHtml: 'as it stands', newTabWasOpen: false });
  const { assertions } = runner.getReport();
  const marked = new Map(Array.from(klarsynNumbers.keys(), (element) => [element.getAttribute('qw-selector'), element]));
  const outcomes = { failed: 'failed', warning: 'cantTell' };
  const hits = Object.values(assertions).flatMap(({ code, results }) => results.flatMap(({ verdict, elements }) => {
    const outcome = outcomes[verdict];
    if (outcome === undefined) return [];
    const found = elements.map(({ pointer }) => klarsynNumbers.get(marked.get(pointer) ?? document.documentElement));
    return (found.length === 0 ? [undefined] : found).map((number) => ({ rule: code, outcome, number }));
  }));
  for (const element of marked.values()) for (const name of ['qw-selector', 'qw-css-rules']) element.removeAttribute(name);
  return hits;
}`;

let read: Promise<string> | undefined;

/** The programs, in the order they need one another. */
function source(): Promise<string> {
  read ??= Promise.all(['@qualweb/qw-page', '@qualweb/util', '@qualweb/act-rules'].map(readProgram)).then((texts) => texts.join(';\n'));
  return read;
}
