export * from './example.ts';
export * from './message.ts';
export * from './principle.ts';
export * from './profile/index.ts';
export * from './rule.ts';
