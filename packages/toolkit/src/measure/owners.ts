import { type DocumentReport, type Owner, ownerByFolder, ownerOfUnit, type Profile, settleOwner } from '@klarsyn/core';
import picomatch from 'picomatch';

/**
 * Whom documents belong to. The units of the profile that name their pages come first (`/barnehage/**` for a path of any host, or a pattern for
 * a whole address or a file), then what the document itself says, then the folder.
 */
export function ownersBy({ units }: Pick<Profile, 'units'>): (document: Pick<DocumentReport, 'uri' | 'owner'>) => Owner {
  const listed = units.flatMap((unit) => (unit.pages ?? []).map((pattern) => ({ unit, isOwn: picomatch(pattern, { dot: true }) })));
  return ({ uri, owner }) => {
    const names = namesOf(uri);
    const found = listed.find(({ isOwn }) => names.some((name) => isOwn(name)));
    if (found !== undefined) return ownerOfUnit(found.unit);
    return owner === undefined ? ownerByFolder(uri) : settleOwner(owner, units);
  };
}

/** The names that a pattern may be about: the whole address, and its path with or without a slash at the end. */
function namesOf(uri: string): readonly string[] {
  if (!URL.canParse(uri) || !/^https?:/i.test(uri)) return [uri, `/${uri}`];
  const { pathname, href } = new URL(uri);
  return [href, pathname, pathname.replace(/\/$/, '')];
}
