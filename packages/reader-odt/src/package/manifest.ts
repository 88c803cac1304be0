import { elementsOf, type Parts } from './parts.ts';

/** True for a document that a password protects: its parts cannot be read without. Its manifest says so, or it holds nothing but a locked package. */
export function isEncrypted(parts: Parts): boolean {
  if (parts.has('encrypted-package')) return true;
  return elementsOf(parts, 'META-INF/manifest.xml', 'manifest:encryption-data').elements.length > 0;
}
