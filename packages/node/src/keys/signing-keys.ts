import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { NodeError } from '../config/error.ts';

export interface SigningKeyPem {
  readonly privatePem: string;
  readonly publicPem: string;
}

/** A new Ed25519 key pair as PEM. */
export function createSigningKey(): SigningKeyPem {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    publicPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  };
}

export function readPrivateKey(path: string): KeyObject {
  return readKey(path, createPrivateKey);
}

export function readPublicKey(path: string): KeyObject {
  return readKey(path, createPublicKey);
}

function readKey(path: string, parse: (pem: string) => KeyObject): KeyObject {
  let key: KeyObject;
  try {
    key = parse(readFileSync(path, 'utf8'));
  } catch {
    throw new NodeError('key-unreadable', `${path}: not a readable PEM key; \`musubi init\` writes one`);
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new NodeError('key-unreadable', `${path}: holds a ${key.asymmetricKeyType} key where an Ed25519 key belongs`);
  }
  return key;
}
