export * from './fixtures.ts';
export * from './read.ts';
export * from './run.ts';
