export * from './config/index.ts';
export * from './guard/index.ts';
export * from './measure/index.ts';
export * from './model/index.ts';
export * from './rule/index.ts';
export * from './run/index.ts';
