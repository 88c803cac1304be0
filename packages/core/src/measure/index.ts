export * from './owner.ts';
export * from './scorecard.ts';
export * from './unit-run.ts';
