export { isEncrypted } from './package/manifest.ts';
export { type OdtSource, readOdt } from './read-odt.ts';
