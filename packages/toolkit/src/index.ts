export { type CheckOptions, check } from './check.ts';
export { hintFor as nearest } from './config/data-file.ts';
export { createConfigs } from './configs.ts';
export { sayFault } from './errors.ts';
export { writeWhole } from './files.ts';
export { analyse } from './language.ts';
export { loadRules, packNames } from './packs.ts';
export type { Input, TextInput } from './read/inputs.ts';
export { tool } from './tool.ts';
