import { IDENTITIES, IDENTITY_BASES } from '@musubi/model';
import { expect, it } from 'vitest';
import { claimIdentity, type IdentityRule } from '../src/index.ts';
import { batchOf } from './fixture.ts';

const rules: IdentityRule[] = [
  { addressFrom: 0x840000, addressTo: 0x87ffff, identity: 'friend', basis: 'address' },
  { mode3AFrom: 0o4400, mode3ATo: 0o4477, identity: 'assumed-friend', basis: 'mode-3a' },
  { callsignPrefix: 'JAL', identity: 'neutral', basis: 'callsign' },
];

function claims(sketch: Omit<Parameters<typeof batchOf>[0], 'number'>): [string, string] {
  const batch = batchOf({ number: 1, identity: 6, ...sketch });
  claimIdentity(batch, rules);
  return [IDENTITIES[batch.identity[0]], IDENTITY_BASES[batch.identityBasis[0]]];
}

it('takes the first rule that matches, ends of ranges included', () => {
  expect(claims({ address: 0x840000, callsign: 'JAL12' })).toEqual(['friend', 'address']);
  expect(claims({ address: 0x87ffff })).toEqual(['friend', 'address']);
  expect(claims({ address: 0x880000, mode3A: 0o4477 })).toEqual(['assumed-friend', 'mode-3a']);
  expect(claims({ mode3A: 0o4500, callsign: 'JAL12' })).toEqual(['neutral', 'callsign']);
});

it('claims nothing of a track that says nothing', () => {
  expect(claims({})).toEqual(['unknown', 'none']);
  expect(claims({ callsign: 'JA' })).toEqual(['unknown', 'none']);
  const batch = batchOf({ number: 1 });
  claimIdentity(batch, [{ addressFrom: -5, addressTo: 10, identity: 'suspect', basis: 'address' }]);
  expect(IDENTITIES[batch.identity[0]]).toBe('unknown');
  claimIdentity(batch, [{ callsignPrefix: '', identity: 'suspect', basis: 'callsign' }]);
  expect(IDENTITIES[batch.identity[0]]).toBe('unknown');
});
