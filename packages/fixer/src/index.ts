export { applyFixes, type Fixed, type FixOptions } from './apply.ts';
