import type { Pa11yPage } from 'pa11y';
import type { Frame } from 'puppeteer';
import { handOver } from '../record/hand-over.ts';
import { frameOf } from '../record/page.ts';
import { worldOf } from '../record/world.ts';
import type { Engine } from './engine.ts';

/**
 * HTML_CodeSniffer through pa11y, on the page as we have it. pa11y gets the frame's isolated world in place of the page: so it leaves window and
 * user agent alone, the page's scripts cannot bend its result, and neither CSP nor trusted types stop it. What it finds always needs a person:
 * on W3C's ACT cases it adds 0.3 points of recall and triples the false positives.
 */
export const htmlcs: Engine = async (captured) => {
  const { top } = captured;
  const { default: pa11y } = await import('pa11y');
  const page = frameAsPage(frameOf(captured, top));
  const { issues } = await pa11y('klarsyn', {
    browser: page,
    page,
    ignoreUrl: true,
    runners: ['htmlcs'],
    standard: 'WCAG2AA',
    userAgent: '',
  });
  const hits = issues.map(({ code, runnerExtras }) => ({
    rule: code,
    outcome: 'cantTell' as const,
    frame: top,
    number: typeof runnerExtras['number'] === 'number' ? runnerExtras['number'] : undefined,
  }));
  return { hits };
};

const frameAsPage = (frame: Frame): Pa11yPage => ({
  on: () => undefined,
  off: () => undefined,
  setViewport: async () => undefined,
  evaluate: async (program, value) => {
    if (typeof program === 'string') return handOver(frame, program);
    const world = worldOf(frame);
    await world.run(numberElements);
    return world.run(`(${program})(${JSON.stringify(value)})`);
  },
});

/**
 * pa11y gives a selector that stops at the nearest id, twice used or not. The number of the element goes along as what a runner may add, and the
 * element stays behind: for each thing said, notices that are then left out too, pa11y would go through all its siblings and write it out.
 */
const numberElements = `(() => {
  const { runners } = window.__pa11y;
  const run = runners.htmlcs;
  runners.htmlcs = async (...given) => {
    const issues = await run(...given);
    return issues.map(({ element, ...said }) => ({ ...said, runnerExtras: { number: klarsynNumbers.get(element) } }));
  };
})()`;
