import { expect, test } from 'vitest';
import { ownersBy } from './owners.ts';

const units = [
  {
    name: 'Barnehage',
    aliases: ['Barnehagekontoret'],
    leader: 'Kari Moe',
    leaderTitle: 'barnehagesjef',
    pages: ['/barnehage/**', 'brev/bhg-*.md'],
  },
  { name: 'Byggesak', leaderTitle: 'byggesakssjef' },
];
const ownerOf = ownersBy({ units });
const barnehage = { unit: 'Barnehage', leader: 'Kari Moe, barnehagesjef' };

test('the list of the profile comes first, by address, path or file', () => {
  expect(ownerOf({ uri: 'https://www.fjordvik.example/barnehage/sok?a=1' })).toEqual(barnehage);
  expect(ownerOf({ uri: 'https://www.fjordvik.example/barnehage/' })).toEqual(barnehage);
  expect(ownerOf({ uri: 'brev/bhg-avslag.md', owner: { unit: 'Noen andre' } })).toEqual(barnehage);
});

test('then what the document says, under any name the unit goes by', () => {
  expect(ownerOf({ uri: 'brev/x.md', owner: { unit: 'barnehagekontoret' } })).toEqual(barnehage);
  expect(ownerOf({ uri: 'brev/x.md', owner: { unit: 'Byggesak', leader: 'Ola Li' } })).toEqual({
    unit: 'Byggesak',
    leader: 'byggesakssjef',
  });
  expect(ownerOf({ uri: 'brev/x.md', owner: { unit: 'Kultur', leader: 'Ola Li' } })).toEqual({ unit: 'Kultur', leader: 'Ola Li' });
});

test('then the folder, or the first part of the path', () => {
  expect(ownerOf({ uri: 'brev/bygg/x.md' })).toEqual({ unit: 'brev/bygg' });
  expect(ownerOf({ uri: 'x.md' })).toEqual({ unit: '.' });
  expect(ownerOf({ uri: 'https://www.fjordvik.example/kultur/kino' })).toEqual({ unit: 'www.fjordvik.example/kultur' });
  expect(ownerOf({ uri: 'https://www.fjordvik.example' })).toEqual({ unit: 'www.fjordvik.example' });
});
