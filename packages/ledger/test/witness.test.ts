import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cosign,
  formatVerifierKey,
  formatWitnessRequest,
  Ledger,
  type LogKey,
  memoryStorage,
  noteVerifier,
  parseVerifierKey,
  parseWitnessRequest,
  signNote,
  verifyNote,
  Witness,
} from '../src/index.ts';
import { entryNumber, privateKeyOf, testKey } from './test-key.ts';

const NOW_S = 1_782_864_000;
const logKey = testKey();
const witnessKey: LogKey = { name: 'usa.example/witness', privateKey: privateKeyOf(9) };
const cosigner = noteVerifier(witnessKey, 'cosignature');

describe('a cosignature', () => {
  // Made by Python's `cryptography` and hashlib after tlog-cosignature v1, from the seed of 32 bytes 09.
  const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
  const line =
    '— usa.example/witness jWRe6gAAAABqRFiAnJKLV39fgFgYDx+IGUGneMv1+XYKbxme79bYzeF1XeDl/SbqHVmSgynmhDsnB/6MYg9NTQ3B5ECL/+zfRhQiCw==\n';
  const verifierKey = 'usa.example/witness+8d645eea+BP0XJDhaoMdbZPt4zWAvodmR/ev3axPFjtcC6sg16fYY';

  it('and its verifier key are those of an independent implementation', () => {
    expect(cosign(text, witnessKey, NOW_S + 0.7)).toBe(line);
    expect(formatVerifierKey(cosigner)).toBe(verifierKey);
    expect(parseVerifierKey(verifierKey)).toMatchObject({ name: 'usa.example/witness', kind: 'cosignature' });
  });

  it('stands beside the log’s own signature, and each verifier checks its own', () => {
    const note = signNote(text, logKey) + line;
    expect(verifyNote(note, [noteVerifier(logKey)])).toMatchObject({ ok: true, value: { signers: [logKey.name] } });
    const both = verifyNote(note, [noteVerifier(logKey), cosigner]);
    expect(both).toMatchObject({ ok: true, value: { signers: [logKey.name, witnessKey.name] } });
    const later = note.replace('AAAABq', 'AAAABr');
    expect(verifyNote(later, [cosigner])).toMatchObject({ ok: false, fault: { code: 'bad-signature' } });
    // A key of one kind does not verify signatures of the other.
    expect(verifyNote(note, [noteVerifier(witnessKey)])).toMatchObject({ ok: false, fault: { code: 'unsigned' } });
  });
});

async function logOf(size: number, mark = ''): Promise<Ledger> {
  const ledger = await Ledger.open(memoryStorage(), logKey);
  await grow(ledger, size, mark);
  return ledger;
}

async function grow(ledger: Ledger, size: number, mark = ''): Promise<void> {
  while (ledger.size < size) ledger.append(Buffer.concat([entryNumber(ledger.size), Buffer.from(mark)]));
  await ledger.flush();
}

async function requestOf(ledger: Ledger, oldSize: number): Promise<string> {
  const { size, note } = ledger.checkpoint;
  return formatWitnessRequest({ oldSize, proof: await ledger.consistencyProof(oldSize, size), note });
}

const openWitness = (storage = memoryStorage()) => Witness.open(storage, noteVerifier(logKey), witnessKey);

describe('a witness', () => {
  it('cosigns a log that grows, and goes on where it was after a restart', async () => {
    const storage = memoryStorage();
    const ledger = await logOf(5);
    const first = await (await openWitness(storage)).add(await requestOf(ledger, 0), NOW_S);
    expect(first).toMatchObject({ status: 200, suspicion: null });
    expect(verifyNote(ledger.checkpoint.note + first.body, [cosigner]).ok).toBe(true);
    await grow(ledger, 700);
    const again = await openWitness(storage);
    expect(again.latest?.size).toBe(5);
    expect(await again.add(await requestOf(ledger, 0), NOW_S)).toEqual({ status: 409, body: '5\n', suspicion: null });
    expect(await again.add(await requestOf(ledger, 5), NOW_S)).toMatchObject({ status: 200 });
    expect(again.latest?.size).toBe(700);
  });

  it('refuses a second history and says why, whatever form it takes', async () => {
    const witness = await openWitness();
    const ledger = await logOf(5);
    await witness.add(await requestOf(ledger, 0), NOW_S);
    const other = await logOf(5, 'x');
    expect(await witness.add(await requestOf(other, 5), NOW_S)).toMatchObject({ status: 409, suspicion: /two roots/ });
    await grow(other, 9, 'x');
    const forked = await witness.add(await requestOf(other, 5), NOW_S);
    expect(forked).toMatchObject({ status: 422, suspicion: /not shown to follow/ });
    const short = await witness.add(await requestOf(await logOf(3), 3), NOW_S);
    expect(short).toMatchObject({ status: 409, body: '5\n', suspicion: /went back/ });
    await grow(ledger, 9);
    expect(await witness.add(await requestOf(ledger, 5), NOW_S)).toMatchObject({ status: 200 });
  });

  it('gives no cosignature before it is on disk', async () => {
    const storage = memoryStorage();
    const broken = { ...storage, sync: async () => Promise.reject(new Error('disk gone')) };
    const ledger = await logOf(5);
    const witness = await openWitness(broken);
    await expect(witness.add(await requestOf(ledger, 0), NOW_S)).rejects.toThrow('disk gone');
    expect(witness.latest).toBeNull();
  });

  it('refuses another log’s checkpoint, and what is no request', async () => {
    const witness = await openWitness();
    const stranger = await Ledger.open(memoryStorage(), { ...logKey, privateKey: privateKeyOf(8) });
    expect(await witness.add(await requestOf(stranger, 0), NOW_S)).toMatchObject({ status: 403 });
    for (const body of ['', 'old\n\n', 'old -1\n\nx', 'old 01\n\nx', 'old 0\nAAAA\n\nx', `old 0\n${'A'.repeat(9)}`]) {
      expect((await witness.add(body, NOW_S)).status, body).not.toBe(200);
    }
  });

  it('answers any text without throwing', async () => {
    const witness = await openWitness();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect((await witness.add(`old 0\n\n${text}`, NOW_S)).status).not.toBe(200);
        expect((await witness.add(text, NOW_S)).status).not.toBe(200);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('reads what was written', () => {
    const proof = [createPublicKey(witnessKey.privateKey).export({ type: 'spki', format: 'der' }).subarray(-32)];
    const request = { oldSize: 7, proof, note: 'a\n8\nb\n\n— c d\n' };
    expect(parseWitnessRequest(formatWitnessRequest(request))).toEqual({ ok: true, value: request });
  });
});
