import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** PKCS #8 of an Ed25519 key up to the 32 bytes of its seed (RFC 8410 §7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Keys of the latest worlds: making one costs more than a simulated second. */
const known = new Map<string, KeyPair>();
const KNOWN_MAX = 64;

/** The Ed25519 key of a world for a purpose: the same each time, and worth nothing outside. */
export function keyPairOf(seed: number, purpose: string): KeyPair {
  const name = `musubi simulation ${seed} ${purpose}`;
  const pair = known.get(name) ?? makePair(name);
  known.set(name, pair);
  for (const oldest of known.keys()) {
    if (known.size <= KNOWN_MAX) break;
    known.delete(oldest);
  }
  return pair;
}

function makePair(name: string): KeyPair {
  const secret = createHash('sha256').update(name).digest();
  const key = Buffer.concat([PKCS8_HEAD, secret]);
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}
