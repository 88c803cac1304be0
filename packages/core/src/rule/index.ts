export * from './example.ts';
export * from './message.ts';
export * from './principle.ts';
export * from './profile.ts';
export * from './rule.ts';
