/**
 * A section that an origin signs for a third nation and a forwarder passes on as it is. It leaves the
 * origin's node, and the forwarder's, in an ONWARD frame.
 *
 * | offset | bytes | section |
 * |---|---|---|
 * | 0 | 64 | Ed25519 signature (RFC 8032) by the origin's journal key, of the ASCII text `SIGNED_AS` and all that follows |
 * | 64 | 3 | origin, ISO 3166-1 alpha-3 |
 * | 67 | 3 | forwarder |
 * | 70 | 3 | third nation |
 * | 73 | 1 | subject: 0 air tracks, 1 surface tracks |
 * | 74 | | the payload of a TRACKS frame: its number is its time in ms, its withdrawn numbers none |
 */
import { type Checked, faulty } from '@musubi/ledger';
import { isNationCode, type NationCode, type Subject } from '@musubi/model';
import type { OpenedSection, Released, SignedSection, TrackRelease } from '@musubi/release';
import { LinkError, type LinkFaultCode } from './error.ts';
import { HEADER_BYTES } from './frame.ts';
import type { LinkLimits } from './limits.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { decodeTracksPayload, encodeTracks } from './tracks-frame.ts';

/** Set before what is signed, so that no signature of a section is one of anything else. */
const SIGNED_AS = Buffer.from('musubi onward section v1\n', 'ascii');
const SIGNATURE_BYTES = 64;
const HEAD_BYTES = SIGNATURE_BYTES + 10;
const SUBJECTS: readonly Subject[] = ['air-track', 'surface-track'];
const MS_PER_S = 1_000;

/** Signs with a nation's journal key: Ed25519 over the message itself. */
export type Sign = (message: Uint8Array) => Uint8Array;
/** Whether a signature of a message is by the key that it is asked of. */
export type Verify = (message: Uint8Array, signature: Uint8Array) => boolean;

/** What a node needs to seal sections of its own. */
export interface Seal {
  readonly origin: NationCode;
  readonly subject: Subject;
  readonly sign: Sign;
}

function signedPart(section: Uint8Array): Uint8Array {
  return Buffer.concat([SIGNED_AS, section.subarray(SIGNATURE_BYTES)]);
}

/** The place of a subject in a section; −1 for one that no section is of. */
export function subjectCode(subject: Subject): number {
  return SUBJECTS.indexOf(subject);
}

export function subjectOf(code: number): Subject | undefined {
  return SUBJECTS[code];
}

/**
 * Makes the section of a release that goes to a forwarder for a third nation (`value.onward`).
 * Equal releases make equal bytes: the signature is deterministic.
 *
 * @throws LinkError `not-released` for a release that is for the forwarder itself; `too-many-rows`, `frame-too-large`
 */
export function sealSection(
  { to: via, value }: Released<TrackRelease>,
  { origin, subject, sign }: Seal,
  limits: LinkLimits = DEFAULT_LIMITS,
): SignedSection {
  const { onward: to, timeS } = value;
  if (to === undefined || subjectCode(subject) < 0) {
    throw new LinkError('not-released', `a section of ${subject} is made of what was released for a third nation`);
  }
  const frame = encodeTracks(value, Math.round(timeS * MS_PER_S), timeS, limits);
  const bytes = new Uint8Array(HEAD_BYTES + frame.length - HEADER_BYTES);
  bytes.set(Buffer.from(`${origin}${via}${to}`, 'ascii'), SIGNATURE_BYTES);
  bytes[HEAD_BYTES - 1] = subjectCode(subject);
  bytes.set(frame.subarray(HEADER_BYTES), HEAD_BYTES);
  bytes.set(sign(signedPart(bytes)));
  return { origin, via, to, subject, bytes };
}

/** Whom a section is of and for. Nothing else in it is looked at, its signature least of all. */
export function readSection(bytes: Uint8Array): Checked<SignedSection, LinkFaultCode> {
  if (bytes.length < HEAD_BYTES) return faulty('malformed', 0, `ONWARD: a section takes ${HEAD_BYTES} bytes at least`);
  const code = (at: number): string => Buffer.from(bytes.subarray(at, at + 3)).toString('latin1');
  const [origin, via, to] = [SIGNATURE_BYTES, SIGNATURE_BYTES + 3, SIGNATURE_BYTES + 6].map(code) as [
    string,
    string,
    string,
  ];
  const subject = subjectOf(bytes[HEAD_BYTES - 1] as number);
  if (![origin, via, to].every(isNationCode) || new Set([origin, via, to]).size < 3 || subject === undefined) {
    return faulty('malformed', SIGNATURE_BYTES, 'ONWARD: three nations and a subject are named');
  }
  return { ok: true, value: { origin, via, to, subject, bytes } };
}

/** Whether its origin signed it, by the origin's key. */
export function isSectionSigned({ bytes }: SignedSection, verify: Verify): boolean {
  return verify(signedPart(bytes), bytes.subarray(0, SIGNATURE_BYTES));
}

/** Reads what a section says. To be asked only of one that is signed: a fault is its origin's then. */
export function openSection(
  section: SignedSection,
  limits: LinkLimits = DEFAULT_LIMITS,
): Checked<OpenedSection, LinkFaultCode> {
  const decoded = decodeTracksPayload(section.bytes.subarray(HEAD_BYTES), section.origin, limits);
  if (!decoded.ok) return decoded;
  const { release, sequence } = decoded.value;
  if (sequence !== Math.round(release.timeS * MS_PER_S) || release.withdrawn.length > 0) {
    return faulty('malformed', HEAD_BYTES, 'ONWARD: its number is its time in ms, and it withdraws nothing');
  }
  return { ok: true, value: { ...section, release } };
}
