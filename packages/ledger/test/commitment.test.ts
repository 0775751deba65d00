import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { opensCommitment, releaseCommitment } from '../src/index.ts';

const nonce = Buffer.alloc(32, 5);
const record = { type: 'release', timeBucketS: 1_700_000_000, to: 'USA', digest: 'ab'.repeat(32) } as const;

describe('a commitment', () => {
  it('is SHA-256 of the nonce and the canonical record, and tells nothing else', () => {
    const { entry } = releaseCommitment({ ...record, nonce });
    const json = `{"digest":"${record.digest}","timeBucketS":1700000000,"to":"USA","type":"release"}`;
    const commitment = createHash('sha256').update(nonce).update(json).digest('hex');
    expect(Buffer.from(entry).toString()).toBe(
      `{"bucket":1700000000,"commitment":"${commitment}","parties":["USA"],"type":"release"}`,
    );
  });

  it('opens with its own opening and no other', () => {
    const { entry, opening } = releaseCommitment({ ...record, nonce });
    expect(opensCommitment(entry, opening)).toBe(true);
    expect(opensCommitment(entry, { ...opening, nonce: '00'.repeat(32) })).toBe(false);
    expect(opensCommitment(entry, { ...opening, record: { ...record, to: 'AUS' } })).toBe(false);
    expect(opensCommitment(entry, { ...opening, record: { ...record, digest: 'cd'.repeat(32) } })).toBe(false);
    expect(opensCommitment(entry.slice(1), opening)).toBe(false);
  });

  it('does not commit with a nonce that hides nothing', () => {
    expect(() => releaseCommitment({ ...record, nonce: new Uint8Array(8) })).toThrow(/at least 16/);
  });
});
