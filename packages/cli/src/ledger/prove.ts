import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  canonicalJson,
  checkProofFile,
  formatProofFile,
  leafHash,
  type NoteVerifier,
  type Opening,
  opensCommitment,
  parseProofFile,
  verifyCheckpoint,
} from '@musubi/ledger';
import { readPublicKey, witnessName } from '@musubi/node';
import { CliError } from '../error.ts';
import { findDigest, openingOf, readOpenings } from './openings.ts';
import { locate, openLog } from './place.ts';

export interface ProveOptions {
  readonly key: string | null;
  readonly out: string | null;
  readonly json: boolean;
}

/** What goes with a proof: the entry, and what it stands for where that may be told. */
interface Extra {
  readonly entry: string;
  readonly opening?: Opening;
}

/** Writes the proof that an entry is in a ledger. `what` is its number, or the digest of what it stands for. */
export async function prove(given: string, what: string, options: ProveOptions): Promise<void> {
  const place = locate(given, options.key);
  const { tree, checkpoint } = await openLog(place);
  const openings = place.node ? readOpenings(place.node.data) : new Map<number, Opening[]>();
  const index = /^[0-9a-f]{64}$/.test(what) ? await findDigest(tree, openings, what) : Number(what);
  if (!Number.isSafeInteger(index) || index < 0 || index >= tree.size) {
    throw new CliError('bad-argument', `${what}: the entries are 0 to ${tree.size - 1}; a digest has 64 hex digits`);
  }
  const entry = await tree.entry(index);
  const opening = openingOf(openings, index, entry);
  const against = cosigned(place.folder, { name: checkpoint.origin, publicKey: readPublicKey(place.keyFile) }, index);
  const { size, note } = against ?? checkpoint;
  const hashes = await tree.inclusionProof(index, size);
  const extra: Extra = { entry: Buffer.from(entry).toString('utf8'), ...(opening ? { opening } : {}) };
  const text = formatProofFile({ extra: canonicalJson(extra as never), index, hashes, note });
  if (options.out) writeFileSync(options.out, text);
  if (options.json) console.log(JSON.stringify({ index, size, ...extra, hashes: hashes.map(hex), note, proof: text }));
  else if (!options.out) process.stdout.write(text);
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The checkpoint that partners cosigned, where it counts the entry. */
function cosigned(folder: string, verifier: NoteVerifier, index: number): { size: number; note: string } | null {
  const file = join(folder, 'cosigned');
  if (!existsSync(file)) return null;
  const checked = verifyCheckpoint(readFileSync(file, 'utf8'), verifier);
  return checked.ok && checked.value.size > index ? checked.value : null;
}

export interface CheckProofOptions {
  readonly key: string;
  /** `NATION=FILE`: public keys of witnesses. */
  readonly witnesses: readonly string[];
  readonly json: boolean;
}

/** Checks a proof file with public keys alone, and says what it shows. Throws `CliError` `ledger-broken`. */
export function checkProof(file: string, options: CheckProofOptions): void {
  const proof = parseProofFile(readText(file));
  if (!proof.ok) throw new CliError('ledger-broken', `${file}: ${proof.fault.message}`);
  const { entry, opening } = readExtra(file, proof.value.extra);
  const origin = proof.value.note.split('\n')[0] ?? '';
  const verifier = { name: origin, publicKey: readPublicKey(options.key) };
  const witnesses = options.witnesses.map(witnessOf);
  const bytes = Buffer.from(entry);
  const checked = checkProofFile(proof.value, leafHash(bytes), verifier, witnesses);
  if (!checked.ok) throw new CliError('ledger-broken', `${file}: ${checked.fault.message} (${checked.fault.code})`);
  if (opening && !opensCommitment(bytes, opening)) {
    throw new CliError('ledger-broken', `${file}: the entry does not stand for what is told with it`);
  }
  const { size } = checked.value.checkpoint;
  const { index } = proof.value;
  if (options.json) {
    const report = { ok: true, origin, index, size, witnesses: checked.value.witnesses, entry: JSON.parse(entry) };
    console.log(JSON.stringify({ ...report, record: opening?.record ?? null }));
    return;
  }
  console.log(
    `Entry ${index} of ${size} in ${origin}, cosigned by ${checked.value.witnesses.join(', ') || 'nobody asked for'}`,
  );
  console.log(opening ? JSON.stringify(opening.record) : entry);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CliError('file-unreadable', `${file}: cannot be read`);
  }
}

function readExtra(file: string, extra: Uint8Array | null): Extra {
  try {
    const value = JSON.parse(Buffer.from(extra ?? []).toString('utf8')) as Extra;
    if (typeof value.entry === 'string') return value;
  } catch {
    // Said below.
  }
  throw new CliError('ledger-broken', `${file}: the line \`extra\` does not hold the entry`);
}

function witnessOf(text: string): NoteVerifier {
  const match = /^([A-Z]{3})=(.+)$/.exec(text);
  if (!match)
    throw new CliError('bad-argument', `--witness ${text}: must be NATION=FILE, e.g. USA=peers/USA/witness.pub`);
  return { name: witnessName(match[1] as string), publicKey: readPublicKey(match[2] as string), kind: 'cosignature' };
}
