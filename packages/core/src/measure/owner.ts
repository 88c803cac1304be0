import { mask, type Owner } from '../run/index.ts';

/** A unit as a list has it: its name, its other names, and who leads it. */
export interface ListedUnit {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly leader?: string;
  readonly leaderTitle?: string;
}

/** Whom a document belongs to: a unit of the list by what the document says, and who leads it as the list has it. */
export function settleOwner(told: Owner, units: readonly ListedUnit[]): Owner {
  const same = (name: string) => name.trim().toLowerCase() === told.unit.trim().toLowerCase();
  const unit = units.find(({ name, aliases = [] }) => [name, ...aliases].some(same));
  return unit === undefined ? told : { ...told, ...ownerOfUnit(unit) };
}

/** A unit of a list as the owner of a document: «Kari Moe, barnehagesjef». */
export function ownerOfUnit({ name, leader, leaderTitle }: ListedUnit): Owner {
  const led = [leader, leaderTitle].filter((part) => part !== undefined && part !== '').join(', ');
  return { unit: name, ...(led !== '' && { leader: mask(led) }) };
}

/** The owner when nobody says whom it belongs to: the folder a file lies in; of a page its host and the first part of its path. */
export function ownerByFolder(uri: string): Owner {
  const [, host, path = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/i.exec(uri) ?? [];
  if (host === undefined) return { unit: uri.split('/').slice(0, -1).join('/') || '.' };
  const first = path.split('/').find((part) => part !== '');
  return { unit: first === undefined ? host : `${host}/${first}` };
}
