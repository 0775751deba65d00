import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { LogKey } from '../src/index.ts';

/** The Ed25519 key of a seed of 32 bytes (PKCS #8 prefix of RFC 8410). */
export function seedKey(seed: Uint8Array): KeyObject {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

export function privateKeyOf(byte: number): KeyObject {
  return seedKey(Buffer.alloc(32, byte));
}

export function testKey(): LogKey {
  return { name: 'jpn.example/musubi', privateKey: privateKeyOf(7) };
}

export function entryNumber(i: number): Uint8Array {
  return new TextEncoder().encode(`entry ${i}`);
}
