/** True when the bundle is there and nothing it is made of is newer. */
export function isFresh(bundle: string, root: string): boolean;
