export * from './check.ts';
export * from './configs.ts';
export * from './files.ts';
export { loadRules, packNames } from './packs.ts';
export type { Input, TextInput } from './read/inputs.ts';
export { tool } from './tool.ts';
