export * from './example.ts';
export * from './message.ts';
export * from './principle.ts';
export * from './profile/index.ts';
export * from './rule.ts';
export * from './wcag/criterion.ts';
export * from './wcag/table.ts';
