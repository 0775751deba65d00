/** What a row of the ledger says, and whether its opening belongs to it. */
import type { LedgerRow } from '@musubi/node/contract';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

// The package is CommonJS and its types say otherwise.
const serialise = canonicalize as unknown as (value: unknown) => string;

/** The leaf as anyone may see it. */
export interface Leaf {
  readonly type: string;
  /** UTC s, rounded down to ten. */
  readonly bucket: number;
  readonly parties: readonly string[];
  /** Hex. */
  readonly commitment: string;
}

/** The leaf of an entry; null for an entry that is none. */
export function leafOf(entry: string): Leaf | null {
  try {
    const { type, bucket, parties, commitment } = JSON.parse(entry) as Partial<Leaf>;
    if (typeof type !== 'string' || typeof bucket !== 'number' || typeof commitment !== 'string') return null;
    return Array.isArray(parties) ? { type, bucket, parties, commitment } : null;
  } catch {
    return null;
  }
}

/** Whether the leaf commits to just what the opening shows: SHA-256 over the nonce and the record's RFC 8785 form. */
export function opens(leaf: Leaf, { record, nonce }: NonNullable<LedgerRow['opening']>): boolean {
  const parties = [record.from, record.to].filter((nation) => nation !== undefined);
  if (record.type !== leaf.type || record.timeBucketS !== leaf.bucket) return false;
  if (parties.join() !== leaf.parties.join()) return false;
  try {
    return bytesToHex(sha256(concatBytes(hexToBytes(nonce), utf8ToBytes(serialise(record))))) === leaf.commitment;
  } catch {
    return false;
  }
}

/** What a journal entry says of itself. */
export interface Written {
  readonly author: string;
  readonly sequence: number;
  readonly act: string;
  readonly subject: string;
  /** What its body calls itself, such as the kind of an act on an instrument; empty where it says none. */
  readonly type: string;
}

/** What an entry says whose bytes hash to the digest; null for one that does not, or that is none. */
export function writtenOf(text: string, digest: string): Written | null {
  if (bytesToHex(sha256(utf8ToBytes(text))) !== digest) return null;
  try {
    const { author, sequence, act, subject, body } = JSON.parse(text) as Written & { body?: { type?: unknown } };
    if (typeof author !== 'string' || typeof act !== 'string' || typeof subject !== 'string') return null;
    const type = typeof body?.type === 'string' ? body.type : '';
    return { author, sequence: Number(sequence), act, subject, type };
  } catch {
    return null;
  }
}
