export * from './example.ts';
export * from './message.ts';
export * from './profile.ts';
export * from './rule.ts';
