import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_ROOT,
  formatVerifierKey,
  noteVerifier,
  parseCheckpoint,
  parseVerifierKey,
  signCheckpoint,
  signNote,
  verifyCheckpoint,
  verifyNote,
} from '../src/index.ts';
import { privateKeyOf, seedKey, testKey } from './test-key.ts';

/** The example in the documentation of Go's golang.org/x/mod/sumdb/note. */
const GO_VERIFIER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const GO_SEED = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const GO_TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const GO_NOTE = `${GO_TEXT}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

describe('signed notes', () => {
  it('are byte for byte those of the Go note package', () => {
    const key = { name: 'PeterNeumann', privateKey: seedKey(Buffer.from(GO_SEED, 'base64').subarray(1)) };
    expect(signNote(GO_TEXT, key)).toBe(GO_NOTE);
    expect(formatVerifierKey(noteVerifier(key))).toBe(GO_VERIFIER);
    const verified = verifyNote(GO_NOTE, [parseVerifierKey(GO_VERIFIER)]);
    expect(verified).toEqual({ ok: true, value: { text: GO_TEXT, signers: ['PeterNeumann'] } });
  });

  it('need a known signature, ignore unknown ones, and fall with a wrong one', () => {
    const [ours, theirs] = [testKey(), { name: 'usa.example/musubi', privateKey: privateKeyOf(9) }];
    const note = signNote('text\n', ours, theirs);
    const both = [noteVerifier(ours), noteVerifier(theirs)];
    expect(verifyNote(note, both)).toMatchObject({ ok: true, value: { signers: [ours.name, theirs.name] } });
    expect(verifyNote(note, [both[1]!])).toMatchObject({ ok: true, value: { signers: [theirs.name] } });
    expect(verifyNote(note, [{ ...both[0]!, name: 'other' }])).toMatchObject({ fault: { code: 'unsigned' } });
    expect(verifyNote(note.replace('text', 'test'), both)).toMatchObject({ fault: { code: 'bad-signature' } });
    expect(verifyNote('text\n', both)).toMatchObject({ fault: { code: 'malformed-note' } });
    expect(verifyNote(note.replace('text', 'te\u0007xt'), both)).toMatchObject({
      fault: { code: 'malformed-note', offset: 2 },
    });
    expect(verifyNote(`${note}x`, both)).toMatchObject({ fault: { code: 'malformed-note' } });
  });

  it('of any text never throw', () => {
    const verifiers = [noteVerifier(testKey())];
    const note = signNote('text\n', testKey());
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !verifyNote(text, verifiers).ok));
    const edit = fc.tuple(fc.nat(note.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }));
    fc.assert(
      fc.property(edit, ([at, text]) => {
        const edited = note.slice(0, at) + text + note.slice(at + text.length);
        fc.pre(edited !== note);
        return !verifyNote(edited, verifiers).ok;
      }),
    );
  });

  it('refuse keys that cannot be', () => {
    const { privateKey } = testKey();
    expect(() => signNote('text\n', { name: 'with space', privateKey })).toThrow(/key name/);
    expect(() => parseVerifierKey('PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')).toThrow(
      /does not belong/,
    );
    expect(() => parseVerifierKey('PeterNeumann')).toThrow(/verifier key/);
  });
});

describe('checkpoints', () => {
  it('have the three lines of tlog-checkpoint', () => {
    const { note } = signCheckpoint(3, EMPTY_ROOT, testKey());
    const root = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
    expect(note.split('\n').slice(0, 4)).toEqual(['jpn.example/musubi', '3', root, '']);
    expect(verifyCheckpoint(note, noteVerifier(testKey()))).toMatchObject({ ok: true, value: { size: 3 } });
  });

  it('parse as the example of the specification does', () => {
    const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
    expect(parseCheckpoint(text)).toMatchObject({
      ok: true,
      value: { origin: 'example.com/behind-the-sofa', size: 20852163 },
    });
  });

  it.each([
    ['\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n', 0],
    ['a\n03\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n', 2],
    ['a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n', 2],
    ['a\n99999999999999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n', 2],
    ['a\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n', 4],
    ['a\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n', 4],
    ['', 0],
  ])('refuse %j at %d', (text, offset) => {
    expect(parseCheckpoint(text)).toMatchObject({ ok: false, fault: { code: 'malformed-checkpoint', offset } });
  });

  it('refuse another log under the same key', () => {
    const key = testKey();
    const foreign = signNote(`other.example\n0\n${Buffer.from(EMPTY_ROOT).toString('base64')}\n`, key);
    expect(verifyCheckpoint(foreign, { name: key.name, publicKey: createPublicKey(key.privateKey) })).toMatchObject({
      fault: { code: 'wrong-origin' },
    });
  });
});
