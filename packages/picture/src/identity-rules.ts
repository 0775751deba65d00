import {
  CALLSIGN_BYTES,
  IDENTITIES,
  IDENTITY_BASES,
  type Identity,
  type IdentityBasis,
  type TrackBatch,
} from '@musubi/model';

interface Claim {
  readonly identity: Identity;
  readonly basis: IdentityBasis;
}

/** Claims `identity` for tracks whose address, Mode 3/A code or callsign matches. Ranges include their ends. */
export type IdentityRule =
  | (Claim & { readonly addressFrom: number; readonly addressTo: number })
  | (Claim & { readonly mode3AFrom: number; readonly mode3ATo: number })
  | (Claim & { readonly callsignPrefix: string });

const UNKNOWN = IDENTITIES.indexOf('unknown');
const NO_BASIS = IDENTITY_BASES.indexOf('none');

/**
 * Fills the `identity` and `identityBasis` columns of every row: the first rule that matches
 * decides, and a track that none matches is `unknown` on the basis `none`. No rule can rest on
 * a missing reply: what a track does not carry never matches.
 */
export function claimIdentity(batch: TrackBatch, rules: readonly IdentityRule[]): void {
  for (let row = 0; row < batch.count; row++) {
    const rule = rules.find((candidate) => matches(batch, row, candidate));
    batch.identity[row] = rule ? IDENTITIES.indexOf(rule.identity) : UNKNOWN;
    batch.identityBasis[row] = rule ? IDENTITY_BASES.indexOf(rule.basis) : NO_BASIS;
  }
}

function matches(batch: TrackBatch, row: number, rule: IdentityRule): boolean {
  if ('addressFrom' in rule) return within(batch.address[row] as number, rule.addressFrom, rule.addressTo);
  if ('mode3AFrom' in rule) return within(batch.mode3A[row] as number, rule.mode3AFrom, rule.mode3ATo);
  return startsWith(batch.callsign, row, rule.callsignPrefix);
}

function within(value: number, from: number, to: number): boolean {
  return value >= 0 && value >= from && value <= to;
}

function startsWith(callsign: Uint8Array, row: number, prefix: string): boolean {
  if (prefix.length === 0 || prefix.length > CALLSIGN_BYTES) return false;
  for (let i = 0; i < prefix.length; i++) {
    if (callsign[row * CALLSIGN_BYTES + i] !== prefix.charCodeAt(i)) return false;
  }
  return true;
}
