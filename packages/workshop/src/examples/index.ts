export * from './fixtures.ts';
export * from './marks.ts';
export * from './read.ts';
export * from './run.ts';
