export * from './examples/index.ts';
export * from './pdf/index.ts';
export * from './word/index.ts';
