export { applyFixes, type Fixed, type FixOptions } from './apply.ts';
export { fixUntilStable, type Stable } from './stable.ts';
