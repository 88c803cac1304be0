export * from './examples/index.ts';
