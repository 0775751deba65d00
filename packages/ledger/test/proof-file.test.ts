import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkProofFile,
  cosign,
  formatProofFile,
  Ledger,
  leafHash,
  memoryStorage,
  noteVerifier,
  parseProofFile,
  readLog,
} from '../src/index.ts';
import { entryNumber, privateKeyOf, testKey } from './test-key.ts';

const key = testKey();
const verifier = noteVerifier(key);
const witnessKey = { name: 'usa.example/witness', privateKey: privateKeyOf(9) };
const witness = noteVerifier(witnessKey, 'cosignature');

/** A log with published tiles and batches after them, as a reader finds it. */
async function logOf(size: number) {
  const storage = memoryStorage();
  const ledger = await Ledger.open(storage, key);
  for (let i = 0; i < size; i++) {
    ledger.append(entryNumber(i));
    if (i === Math.floor(size / 2)) await ledger.publish();
  }
  await ledger.flush();
  return (await readLog(storage, verifier))!;
}

async function proofOf(index: number, size = 700) {
  const { tree, checkpoint } = await logOf(size);
  const text = checkpoint.note.slice(0, checkpoint.note.lastIndexOf('\n\n') + 1);
  const note = checkpoint.note + cosign(text, witnessKey, 1_782_864_000);
  return formatProofFile({ extra: Buffer.from('{}'), index, hashes: await tree.inclusionProof(index), note });
}

function check(text: string, index: number, by = verifier) {
  const parsed = parseProofFile(text);
  return parsed.ok ? checkProofFile(parsed.value, leafHash(entryNumber(index)), by, [witness]) : parsed;
}

describe('a proof as a file', () => {
  it('shows an entry of published tiles or of a later batch, and who cosigned', async () => {
    for (const index of [0, 255, 256, 699]) {
      expect(check(await proofOf(index), index)).toMatchObject({
        ok: true,
        value: { checkpoint: { size: 700 }, witnesses: ['usa.example/witness'] },
      });
    }
  });

  it('shows no other entry, and nothing under another key', async () => {
    const text = await proofOf(3);
    expect(check(text, 4)).toMatchObject({ ok: false, fault: { code: 'not-included' } });
    expect(check(text.replace('index 3', 'index 4'), 3)).toMatchObject({ ok: false });
    const stranger = { name: key.name, publicKey: createPublicKey(privateKeyOf(1)) };
    expect(check(text, 3, stranger)).toMatchObject({ ok: false, fault: { code: 'unsigned' } });
  });

  it('does not hold as it did with any character changed, and does not throw', async () => {
    const text = await proofOf(3);
    // The line `extra` is not proved, and says so.
    const from = text.indexOf('index');
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: text.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, c) => {
          fc.pre(text[at] !== c);
          const changed = check(text.slice(0, at) + c + text.slice(at + 1), 3);
          expect(changed.ok && changed.value.witnesses.length > 0).toBe(false);
        },
      ),
      { seed: 8, numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.string(), (any) => void parseProofFile(any)),
      { seed: 9 },
    );
  });
});

describe('a log read without its key', () => {
  it('gives every entry in order', async () => {
    const { tree } = await logOf(700);
    let count = 0;
    for await (const [index, entry] of tree.entries()) {
      expect(index).toBe(count);
      expect(new Uint8Array(entry)).toEqual(entryNumber(count++));
    }
    expect(count).toBe(700);
  });
});
