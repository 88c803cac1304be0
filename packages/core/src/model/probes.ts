import type { Document } from './document.ts';
import type { NodeId } from './text.ts';

/** What a probe saw of an element. */
interface Seen {
  readonly element?: number;
}

/** What a probe of the living page saw, as a list; empty when it saw nothing or did not run. */
export function seenBy<T extends object = Seen>(document: Document, probe: string, part?: string): readonly T[] {
  const whole = document.probes?.[probe];
  const seen = part === undefined ? whole : (whole as Readonly<Record<string, unknown>> | undefined)?.[part];
  return Array.isArray(seen) ? (seen as readonly T[]) : [];
}

/** The node of the element that a probe saw. */
export const nodeSeen = (document: Document, { element }: Seen): NodeId => document.elements?.[element ?? 0]?.node ?? 0;
