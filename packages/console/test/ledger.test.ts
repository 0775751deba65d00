import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  cosign,
  formatVerifierKey,
  Ledger,
  noteVerifier,
  leafHash as reference,
  memoryStorage,
  releaseCommitment,
  verifyConsistency,
  verifyInclusion,
} from '@musubi/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Api } from '../src/api/client.ts';
import { checkpointOf, cosignatureOn } from '../src/ledger/checkpoint.ts';
import { leafOf, opens } from '../src/ledger/leaf.ts';
import { isBeginning, isIncluded, leafHash } from '../src/ledger/merkle.ts';
import { type CheckedPage, createLedgerReader, NO_FILTER } from '../src/ledger/reader.ts';
import { createMockLedger } from './mock-ledger.ts';

const SIZE = 70;
const { privateKey } = generateKeyPairSync('ed25519');
const ledger = await Ledger.open(memoryStorage(), { name: 'jpn.example/ledger', privateKey });
const roots: Uint8Array[] = [ledger.root()];
const entryNumber = (i: number): Uint8Array => Buffer.from(`entry ${i}`);
for (let i = 0; i < SIZE; i++) {
  ledger.append(entryNumber(i));
  roots.push(ledger.root());
}
await ledger.flush();

const flipped = (hash: Uint8Array): Uint8Array => Uint8Array.from(hash, (byte, i) => (i === 5 ? byte ^ 1 : byte));

describe('the tree, worked out in the page', () => {
  it('agrees with the ledger about every entry of every size', async () => {
    for (let size = 1; size <= SIZE; size++) {
      for (let index = 0; index < size; index += size > 20 ? 7 : 1) {
        const path = await ledger.inclusionProof(index, size);
        const leaf = leafHash(entryNumber(index));
        expect(leaf).toEqual(new Uint8Array(reference(entryNumber(index))));
        expect(isIncluded(leaf, index, size, roots[size]!, path), `${index} of ${size}`).toBe(true);
        expect(isIncluded(leaf, index + 1, size, roots[size]!, path)).toBe(false);
        expect(isIncluded(flipped(leaf), index, size, roots[size]!, path)).toBe(false);
        expect(isIncluded(leaf, index, size, roots[size]!, [...path, leaf])).toBe(false);
        expect(isIncluded(leaf, index, size, roots[size]!, path.slice(1)) && path.length > 0).toBe(false);
      }
    }
  });

  it('agrees with the ledger about growth', async () => {
    for (let from = 0; from <= SIZE; from += 3) {
      for (let to = from; to <= SIZE; to += 5) {
        const path = await ledger.consistencyProof(from, to);
        const [older, newer] = [
          { size: from, root: roots[from]! },
          { size: to, root: roots[to]! },
        ];
        expect(isBeginning(older, newer, path), `${from} to ${to}`).toBe(true);
        if (from > 0) expect(isBeginning({ ...older, root: flipped(older.root) }, newer, path)).toBe(false);
        if (from > 0 && to > from)
          expect(isBeginning(older, { ...newer, root: flipped(newer.root) }, path)).toBe(false);
        expect(isBeginning(newer, older, path)).toBe(from === to);
      }
    }
  });

  it('judges whatever it is given as the ledger does', () => {
    const hash = fc.integer({ min: 0, max: 3 }).map((n) => new Uint8Array(reference(entryNumber(n))));
    const path = fc.array(hash, { maxLength: 7 });
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 9 }),
        fc.integer({ min: -1, max: 9 }),
        hash,
        path,
        (index, size, leaf, p) => {
          const root = roots[Math.max(0, size)]!;
          expect(isIncluded(leaf, index, size, root, p)).toBe(verifyInclusion(leaf, index, size, root, p));
          const [older, newer] = [
            { size: index, root: leaf },
            { size, root },
          ];
          if (index > 0) expect(isBeginning(older, newer, p)).toBe(verifyConsistency(index, leaf, size, root, p));
        },
      ),
    );
  });
});

describe('a checkpoint', () => {
  const { note } = ledger.checkpoint;
  const key = ledger.verifierKey;

  it('is read when the key signed it', () => {
    expect(checkpointOf(note, key)).toMatchObject({
      origin: 'jpn.example/ledger',
      size: SIZE,
      root: new Uint8Array(roots[SIZE]!),
    });
  });

  it('is refused when anything in it was changed', () => {
    for (let i = 0; i < note.length; i++) {
      const changed = `${note.slice(0, i)}${note[i] === 'A' ? 'B' : 'A'}${note.slice(i + 1)}`;
      expect(checkpointOf(changed, key), `character ${i}`).toBeNull();
    }
    for (let i = 0; i < key.length; i++) {
      const changed = `${key.slice(0, i)}${key[i] === 'A' ? 'B' : 'A'}${key.slice(i + 1)}`;
      expect(checkpointOf(note, changed), `character ${i} of the key`).toBeNull();
    }
  });

  it('is refused whatever else it is', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, line) => checkpointOf(text, line) === null));
    expect(checkpointOf(`${note}\n\n`, key)).toBeNull();
    expect(checkpointOf(note, '')).toBeNull();
  });
});

describe('a cosignature', () => {
  const { note } = ledger.checkpoint;
  const witness = { name: 'usa.example/witness', privateKey: generateKeyPairSync('ed25519').privateKey };
  const key = formatVerifierKey(noteVerifier(witness, 'cosignature'));
  const line = cosign(note.slice(0, note.lastIndexOf('\n\n') + 1), witness, 1_795_000_123.7);

  it('is good when its key signed this checkpoint at the time that it says', () => {
    expect(cosignatureOn(note + line, key)).toMatchObject({ state: 'good', atS: 1_795_000_123 });
    expect(cosignatureOn(note + line, key).keyId).toBe(key.split('+')[1]);
    // The checkpoint is read with it as without it.
    expect(checkpointOf(note + line, ledger.verifierKey)).toEqual(checkpointOf(note, ledger.verifierKey));
  });

  it('is none without a line, and bad when anything in checkpoint or line was changed', () => {
    expect(cosignatureOn(note, key).state).toBe('none');
    const whole = note + line;
    const text = note.lastIndexOf('\n\n');
    for (let i = 0; i < whole.length; i++) {
      if (i > text && i < note.length) continue;
      const changed = `${whole.slice(0, i)}${whole[i] === 'A' ? 'B' : 'A'}${whole.slice(i + 1)}`;
      expect(cosignatureOn(changed, key).state, `character ${i}`).not.toBe('good');
    }
  });

  it('takes neither another kind of key nor whatever else there is', () => {
    expect(cosignatureOn(note, ledger.verifierKey).state).toBe('bad');
    fc.assert(fc.property(fc.string(), fc.string(), (text, keyLine) => cosignatureOn(text, keyLine).state !== 'good'));
  });
});

describe('a cosigned checkpoint', () => {
  it('of another history of the ledger is not believed', async () => {
    const mock = await createMockLedger(1_795_000_000);
    const other = await createMockLedger(1_795_000_000);
    const api = (told: object) =>
      ({
        get: async (path: string, query: Record<string, string> = {}) =>
          path === 'ledger/cosigned' ? told : mock.answer(path.replace('ledger/', ''), new URLSearchParams(query)),
      }) as unknown as Api;
    const read = async (told: object) =>
      (await createLedgerReader(api(told)).read(NO_FILTER, null, new AbortController().signal)).witnessed;
    const own = (await mock.answer('cosigned', new URLSearchParams()))!;
    await mock.add(7);
    expect(await read(own)).toMatchObject({ size: 300, doubt: null, quorum: 1 });
    expect((await read(own))?.witnesses.map(({ state }) => state)).toEqual(['good', 'none']);
    const foreign = (await other.answer('cosigned', new URLSearchParams()))!;
    expect(await read(foreign)).toMatchObject({ size: 0, doubt: 'signature' });
    expect(await read({ ...own, note: null })).toMatchObject({ size: 0, doubt: null });
    expect(await read({ ...own, cosigners: [] })).toBeNull();
  });
});

describe('an opening', () => {
  const record = { type: 'release' as const, timeBucketS: 1_795_000_000, to: 'USA', digest: 'ab'.repeat(32) };
  const { entry, opening } = releaseCommitment({ ...record, nonce: new Uint8Array(16).fill(7) });
  const leaf = leafOf(Buffer.from(entry).toString())!;
  const shown = opening as never as Parameters<typeof opens>[1];

  it('fits the leaf it was made with, and no other record', () => {
    expect(opens(leaf, shown)).toBe(true);
    expect(opens(leaf, { ...shown, nonce: shown.nonce.replace('07', '08') })).toBe(false);
    expect(opens(leaf, { ...shown, record: { ...shown.record, digest: 'cd'.repeat(32) } })).toBe(false);
    expect(opens({ ...leaf, parties: ['AUS'] }, shown)).toBe(false);
    expect(opens({ ...leaf, bucket: leaf.bucket + 10 }, shown)).toBe(false);
    expect(opens(leaf, { ...shown, nonce: 'zz' })).toBe(false);
  });

  it('is of no entry that is none', () => {
    for (const text of ['', '{}', 'null', '[]', '{"type":"release"}']) expect(leafOf(text)).toBeNull();
  });
});

describe('a page', () => {
  const { signal } = new AbortController();
  type Tamper = (path: string, body: any) => any;

  async function readerOf(tamper: () => Tamper) {
    const mock = await createMockLedger(1_795_000_000);
    const get = async (path: string, query: Record<string, string> = {}) => {
      const body = await mock.answer(path.replace('ledger/', ''), new URLSearchParams(query));
      return tamper()(path, structuredClone(body));
    };
    return { mock, reader: createLedgerReader({ get } as never as Api) };
  }
  const honest: Tamper = (_path, body) => body;
  const doubts = ({ verdicts }: CheckedPage) => [
    ...new Set(verdicts.map((verdict) => (verdict.ok ? 'ok' : verdict.why))),
  ];

  it('is verified row by row, and again after the ledger grew', async () => {
    const { mock, reader } = await readerOf(() => honest);
    const first = await reader.read(NO_FILTER, null, signal);
    expect(first.page.rows).toHaveLength(25);
    expect(doubts(first)).toEqual(['ok']);
    await mock.add(40);
    const second = await reader.read({ ...NO_FILTER, party: 'AUS' }, 200, signal);
    expect(second.seen?.checkpoint.size).toBe(340);
    expect(doubts(second)).toEqual(['ok']);
  });

  it.each<[string, Tamper, string[]]>([
    [
      'an entry was changed',
      (path, body) => {
        if (path === 'ledger/entries') body.rows[2].entry = body.rows[2].entry.replace(/"(AUS|USA)"/, '"NZL"');
        return body;
      },
      ['ok', 'not-included'],
    ],
    [
      'an entry was moved',
      (path, body) => {
        if (path === 'ledger/entries') body.rows[2].index -= 1;
        return body;
      },
      ['ok', 'not-included'],
    ],
    [
      'an opening tells something else',
      (path, body) => {
        if (path === 'ledger/entries') body.rows[0].opening.record.digest = createHash('sha256').digest('hex');
        return body;
      },
      ['opening', 'ok'],
    ],
    [
      'a proof is missing',
      (path, body) => {
        if (path === 'ledger/proofs') body.proofs.pop();
        return body;
      },
      ['ok', 'no-proof'],
    ],
    [
      'a proof is no base64',
      (path, body) => {
        if (path === 'ledger/proofs') body.proofs[0].hashes[0] = '*';
        return body;
      },
      ['not-included', 'ok'],
    ],
    [
      'the checkpoint says another root',
      (path, body) => {
        if (path === 'ledger/checkpoint') body.note = body.note.replace(/\n\d+\n/, '\n299\n');
        return body;
      },
      ['signature'],
    ],
  ])('says so when %s', async (_what, tamper, expected) => {
    const { reader } = await readerOf(() => tamper);
    expect(doubts(await reader.read(NO_FILTER, null, signal))).toEqual(expected);
  });

  it('notices another key, and another history under the same key', async () => {
    let tamper = honest;
    const { mock, reader } = await readerOf(() => tamper);
    await reader.read(NO_FILTER, null, signal);
    const other = await createMockLedger(1_795_000_000);
    const strange = await other.answer('checkpoint', new URLSearchParams());
    tamper = (path, body) => (path === 'ledger/checkpoint' ? strange : body);
    expect(doubts(await reader.read(NO_FILTER, null, signal))).toEqual(['key-changed']);
    await mock.add(5);
    tamper = (path, body) => (path === 'ledger/consistency' ? { ...body, hashes: body.hashes.toReversed() } : body);
    expect(doubts(await reader.read(NO_FILTER, null, signal))).toEqual(['rewritten']);
    tamper = honest;
    expect(doubts(await reader.read(NO_FILTER, null, signal))).toEqual(['ok']);
  });
});
