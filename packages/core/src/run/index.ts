export * from './criteria.ts';
export * from './exit-code.ts';
export * from './hash.ts';
export * from './mask.ts';
export * from './place.ts';
export * from './report.ts';
export * from './run.ts';
export * from './site.ts';
