export * from './marks.ts';
export * from './pdf-grid.ts';
export * from './read.ts';
export * from './run.ts';
export * from './test-rule.ts';
