import { prefixes } from './namespaces.ts';

interface Scope {
  readonly bound: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
  readonly around: Scope | undefined;
}

/** Account of the namespaces in force: gives names the house's prefixes. */
export interface Names {
  /** An element begins: the namespaces it declares hold from here, by prefix. Most elements declare none. */
  open(declared: ReadonlyMap<string, string> | undefined): void;
  /** An element ends, and its declarations with it. */
  close(): void;
  /** The name of an element. A prefix that nobody declared stands as it is. */
  element(raw: string): string;
  /** The name of an attribute: without a prefix it is in no namespace. */
  attribute(raw: string): string;
}

/** Begins an account for one part. */
export function nameAccount(): Names {
  const scopes: Scope[] = [{ bound: new Map(), names: new Map(), around: undefined }];
  const opened: boolean[] = [];

  const lookUp = (raw: string): string => {
    const scope = scopes.at(-1);
    const known = scope?.names.get(raw);
    if (known !== undefined) return known;
    const colon = raw.indexOf(':');
    const prefix = colon < 0 ? '' : raw.slice(0, colon);
    const house = boundIn(scope, prefix) ?? prefix;
    const name = house === '' ? raw : `${house}:${raw.slice(colon + 1)}`;
    scope?.names.set(raw, name);
    return name;
  };

  return {
    open(declared) {
      opened.push(declared !== undefined);
      if (declared === undefined) return;
      const bound = new Map([...declared].map(([prefix, namespace]) => [prefix, prefixes.get(namespace) ?? '?']));
      scopes.push({ bound, names: new Map(), around: scopes.at(-1) });
    },
    close() {
      if (opened.pop() === true) scopes.pop();
    },
    element: lookUp,
    attribute: (raw) => (raw.includes(':') ? lookUp(raw) : raw),
  };
}

/** What the nearest declaration of a prefix binds it to. */
function boundIn(scope: Scope | undefined, prefix: string): string | undefined {
  for (let at = scope; at !== undefined; at = at.around) {
    const found = at.bound.get(prefix);
    if (found !== undefined) return found;
  }
  return undefined;
}
