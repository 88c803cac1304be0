import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isInside } from './addresses.ts';
import { wayOutTo } from './way-out.ts';

/** Asks for the addresses of a name; fails when there are none. */
export type Lookup = (host: string) => Promise<readonly LookupAddress[]>;

/** What a name stands for now. */
export interface Found {
  readonly addresses: readonly LookupAddress[];
  /** True when the name stood for an address inside the network, and for no other, the first time it was looked up. */
  readonly wasInside: boolean;
}

/** Looks names up for one run, and remembers which of them lay inside the network from the start. */
export interface Names {
  look(host: string): Promise<Found>;
}

/**
 * A name that was outside when it was first looked up never opens a door inside, whoever named it: its owner could otherwise answer with an
 * address of ours the second time (DNS rebinding). A name that only the machine's proxy knows is outside too.
 */
export function openNames(ask: Lookup = bySystem): Names {
  const first = new Map<string, boolean>();
  return {
    async look(host) {
      const name = host.toLowerCase().replace(/\.$/, '');
      const addresses = await ask(host).catch(() => []);
      const isKnown = addresses.length > 0 || wayOutTo(host) !== undefined;
      const wasInside = first.get(name) ?? (addresses.length > 0 && addresses.every(({ address }) => isInside(address)));
      if (isKnown) first.set(name, wasInside);
      return { addresses, wasInside };
    },
  };
}

const bySystem: Lookup = (host) => lookup(host, { all: true });
