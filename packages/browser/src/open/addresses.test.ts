import { expect, test } from 'vitest';
import { isInside } from './addresses.ts';

test('addresses that the open internet does not reach are inside', () => {
  const inside = [
    ...['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '255.255.255.255'],
    ...['::1', '::', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '64:ff9b::7f00:1', '2002:7f00:1::'],
    'not an address',
  ];
  expect(inside.filter((address) => !isInside(address))).toEqual([]);
});

test('addresses on the open internet are not', () => {
  const outside = ['8.8.8.8', '172.32.0.1', '192.169.0.1', '169.253.0.1', '100.128.0.1', '2a00:1450:4010:c0f::65', '::ffff:8.8.8.8'];
  expect(outside.filter(isInside)).toEqual([]);
});
