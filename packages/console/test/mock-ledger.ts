/** A real ledger in memory with made-up entries, told as a node tells its own. */
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  cosign,
  formatVerifierKey,
  Ledger,
  memoryStorage,
  noteVerifier,
  type Opening,
  releaseCommitment,
} from '@musubi/ledger';

const ENTRIES = 300;
const EVERY_S = 2;

export interface MockLedger {
  /** What a path under `/api/v1/ledger/` answers; null where there is none. */
  readonly answer: (path: string, query: URLSearchParams) => Promise<object | null>;
  readonly add: (count: number) => Promise<void>;
}

type Crossing = { type: 'release'; to: string } | { type: 'receipt'; from: string } | { type: 'event'; from?: string };

function crossing(i: number): Crossing {
  if (i % 50 === 7) return i % 100 === 7 ? { type: 'event' } : { type: 'event', from: 'USA' };
  const nation = i % 2 === 0 ? 'AUS' : 'USA';
  return i % 4 < 2 ? { type: 'release', to: nation } : { type: 'receipt', from: nation };
}

/** What stands in the journal behind an event; a suspension, so that the page has an act to name. */
function writtenText(i: number, { from = 'JPN' }: { from?: string }): string {
  const body = { type: 'suspended', by: from };
  return JSON.stringify({ act: 'inform', author: from, body, sequence: i, subject: 'agreement/jpn-usa-air-picture' });
}

/** A witness for each partner; that of AUS has not cosigned anything. */
function createWitnesses(nowS: number) {
  const keys = ['USA', 'AUS'].map((nation) => {
    const { privateKey } = generateKeyPairSync('ed25519');
    return { nation, key: { name: `${nation.toLowerCase()}.mock/witness`, privateKey } };
  });
  const cosigners = keys.map(({ nation, key }) => {
    return { nation, verifierKey: formatVerifierKey(noteVerifier(key, 'cosignature')) };
  });
  return {
    cosigned(note: string) {
      const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
      return { note: note + cosign(text, keys[0]!.key, nowS), quorum: 1, cosigners };
    },
  };
}

const base64 = (hash: Uint8Array): string => Buffer.from(hash).toString('base64');

export async function createMockLedger(nowS: number): Promise<MockLedger> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const ledger = await Ledger.open(memoryStorage(), { name: 'jpn.mock/ledger', privateKey });
  const openings: Opening[] = [];
  const texts = new Map<number, string>();
  const startS = nowS - ENTRIES * EVERY_S;
  const add = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n++) {
      const i = openings.length;
      const what = crossing(i);
      const text = what.type === 'event' ? writtenText(i, what) : String(i);
      if (what.type === 'event') texts.set(i, text);
      const { entry, opening } = releaseCommitment({
        ...what,
        timeBucketS: Math.floor((startS + i * EVERY_S) / 10) * 10,
        digest: createHash('sha256').update(text).digest('hex'),
        frame: { sessionS: Math.floor(startS), sequence: i },
        nonce: randomBytes(16),
      });
      ledger.append(entry);
      openings.push(opening);
    }
    await ledger.flush();
  };
  await add(ENTRIES);
  const cosigned = createWitnesses(nowS).cosigned(ledger.checkpoint.note);

  async function page(query: URLSearchParams): Promise<object> {
    const { size } = ledger.checkpoint;
    const [kind, party] = [query.get('kind'), query.get('party')];
    const untilS = Number(query.get('until') ?? Number.POSITIVE_INFINITY);
    const rows: { index: number; entry: string; opening: Opening | null; written: string | null }[] = [];
    let index = Math.min(size, Number(query.get('before') ?? size));
    while (index > 0 && rows.length < Number(query.get('limit'))) {
      const entry = Buffer.from(await ledger.entry(--index)).toString();
      const leaf = JSON.parse(entry);
      if ((kind && leaf.type !== kind) || (party && !leaf.parties.includes(party)) || leaf.bucket > untilS) continue;
      const opening = index % 10 === 3 ? null : (openings[index] ?? null);
      rows.push({ index, entry, opening, written: (opening && texts.get(index)) ?? null });
    }
    return { size, rows, next: index > 0 ? index : null, mayOpen: true };
  }

  return {
    add,
    async answer(path, query) {
      const { size, note } = ledger.checkpoint;
      if (path === 'entries') return page(query);
      if (path === 'cosigned') return cosigned;
      if (path === 'checkpoint') return { size, note, verifierKey: ledger.verifierKey };
      if (path === 'consistency') {
        const [from, to] = [Number(query.get('from')), Number(query.get('to'))];
        return { from, to, hashes: (await ledger.consistencyProof(from, to)).map(base64) };
      }
      if (path !== 'proofs') return null;
      const indices = (query.get('indices') ?? '').split(',').map(Number);
      const asked = Number(query.get('size'));
      const proofs = indices.map(async (index) => {
        return { index, hashes: (await ledger.inclusionProof(index, asked)).map(base64) };
      });
      return { size: asked, proofs: await Promise.all(proofs) };
    },
  };
}
