export * from './examples/index.ts';
export * from './word/index.ts';
