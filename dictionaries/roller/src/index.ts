export { parties } from './parties.ts';
export type { Level, Party, Role, SpeaksFor } from './role.ts';
export { roles } from './roles.ts';
