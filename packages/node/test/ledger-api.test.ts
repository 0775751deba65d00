import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  leafHash,
  type LogStorage,
  memoryStorage,
  opensCommitment,
  parseVerifierKey,
  rootOf,
  verifyCheckpoint,
  verifyConsistency,
  verifyInclusion,
} from '@musubi/ledger';
import type { FastifyInstance } from 'fastify';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Access, digest } from '../src/api/access.ts';
import { createServer } from '../src/api/server.ts';
import { Stream } from '../src/api/stream.ts';
import type { LedgerCheckpoint, LedgerPage, LedgerProofs } from '../src/contract.ts';
import { ClockRuns } from '../src/ledger/clock-runs.ts';
import { OpeningFiles } from '../src/ledger/opening-file.ts';
import { searchLedger } from '../src/ledger/search.ts';
import { NodeMetrics } from '../src/metrics.ts';
import { FileStorage } from '../src/storage/file-storage.ts';
import { CoreSurface } from '../src/surface.ts';
import { runWorld, START_S } from './world.ts';

const access = new Access('JPN', [
  { name: 'watch', role: 'viewer', sha256: digest('viewer') },
  { name: 'audit', role: 'auditor', sha256: digest('auditor') },
]);
let server: FastifyInstance;

beforeAll(async () => {
  const { core } = await runWorld({ seed: 1, seconds: 25, silent: [] });
  const surface = new CoreSurface(core, true, new NodeMetrics());
  const options = { access, stream: new Stream(surface), port: 0, consoleFolder: null, nowS: () => START_S };
  server = await createServer({ ...options, node: surface, onFailure: (error) => console.error(error) });
}, 300_000);
afterAll(() => server.close());

async function get<T>(url: string, token = 'auditor'): Promise<{ status: number; body: T }> {
  const headers = { host: '127.0.0.1', authorization: `Bearer ${token}` };
  const response = await server.inject({ url: `/api/v1/ledger${url}`, headers });
  return { status: response.statusCode, body: response.json() };
}

async function allRows(query: string, limit = 7): Promise<LedgerPage['rows']> {
  const rows: LedgerPage['rows'] = [];
  let before = '';
  for (let pages = 0; pages < 100; pages++) {
    const { body } = await get<LedgerPage>(`/entries?limit=${limit}${query}${before}`);
    rows.push(...body.rows);
    if (body.next === null) return rows;
    before = `&before=${body.next}`;
  }
  throw new Error('no end of pages');
}

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

describe('the ledger over the API', { timeout: 120_000 }, () => {
  it('gives rows, proofs and a checkpoint that check each other', async () => {
    const { body: checkpoint } = await get<LedgerCheckpoint>('/checkpoint');
    const signed = verifyCheckpoint(checkpoint.note, parseVerifierKey(checkpoint.verifierKey));
    if (!signed.ok) throw new Error(signed.fault.message);
    expect(signed.value.size).toBe(checkpoint.size);
    const { body: page } = await get<LedgerPage>('/entries?limit=100');
    expect(page.rows.length).toBeGreaterThan(20);
    const indices = page.rows.map(({ index }) => index).join();
    const { body } = await get<LedgerProofs>(`/proofs?indices=${indices}&size=${checkpoint.size}`);
    expect(body.proofs.map(({ index }) => index).join()).toBe(indices);
    for (const [i, row] of page.rows.entries()) {
      const entry = new Uint8Array(Buffer.from(row.entry));
      const proof = body.proofs[i]!.hashes.map(bytes);
      expect(verifyInclusion(leafHash(entry), row.index, checkpoint.size, signed.value.root, proof)).toBe(true);
      expect(row.opening && opensCommitment(entry, row.opening)).toBe(true);
      if (row.opening?.record.type === 'event') {
        expect(row.written).toMatch(/^\{"act":/);
        expect(createHash('sha256').update(row.written!).digest('hex')).toBe(row.opening.record.digest);
      } else expect(row.written).toBeNull();
    }
  });

  it('pages through everything once, newest first, and finds by party, kind and time', async () => {
    const all = await allRows('');
    expect(all.map(({ index }) => index)).toEqual(all.map((_, i) => all.length - 1 - i));
    const matching = (fits: (leaf: { type: string; bucket: number; parties: string[] }) => boolean) =>
      all.filter(({ entry }) => fits(JSON.parse(entry))).map(({ index }) => index);
    const found = async (query: string) => (await allRows(query)).map(({ index }) => index);
    const toUsa = matching((leaf) => leaf.parties.includes('USA'));
    expect(toUsa.length).toBeGreaterThan(5);
    expect(await found('&party=USA')).toEqual(toUsa);
    expect(await found('&party=NZL')).toEqual([]);
    expect(await found('&kind=release')).toEqual(matching((leaf) => leaf.type === 'release'));
    const [from, until] = [START_S + 10, START_S + 15];
    const within = matching((leaf) => leaf.bucket + 10 > from && leaf.bucket <= until);
    expect(within.length).toBeGreaterThan(2);
    expect(within.length).toBeLessThan(all.length);
    expect(await found(`&from=${from}&until=${until}`)).toEqual(within);
  });

  it('shows that it only grew', async () => {
    const rows = await allRows('', 100);
    const before = rootOf(
      rows
        .slice(-3)
        .reverse()
        .map(({ entry }) => leafHash(Buffer.from(entry))),
    );
    const { body } = await get<{ hashes: string[] }>(`/consistency?from=3&to=${rows.length}`);
    const { body: checkpoint } = await get<LedgerCheckpoint>('/checkpoint');
    const signed = verifyCheckpoint(checkpoint.note, parseVerifierKey(checkpoint.verifierKey));
    if (!signed.ok) throw new Error(signed.fault.message);
    const { size, root } = signed.value;
    expect(verifyConsistency(3, before, size, root, body.hashes.map(bytes))).toBe(true);
    expect(verifyConsistency(3, leafHash(before), size, root, body.hashes.map(bytes))).toBe(false);
  });

  it('lets a viewer check rows, but not see what they stand for', async () => {
    const { body } = await get<LedgerPage>('/entries', 'viewer');
    expect(body.rows).toHaveLength(25);
    expect(body.mayOpen).toBe(false);
    expect(body.rows.every(({ opening }) => opening === null)).toBe(true);
    expect((await get('/entries', 'nobody')).status).toBe(401);
  });

  it('refuses what it cannot answer', async () => {
    expect((await get('/proofs?indices=99999999')).body).toMatchObject({ code: 'no-such-entry' });
    expect((await get('/proofs?indices=1&size=99999999')).status).toBe(404);
    expect((await get('/consistency?from=99999999')).status).toBe(404);
    for (const url of ['/entries?kind=plan', '/entries?party=usa', '/entries?before=-1', '/proofs?indices=1,,2']) {
      expect([url, (await get(url)).status]).toEqual([url, 400]);
    }
  });
});

/** Of a clock that was never set back. */
const ONE_RUN = { startOf: () => 0 };

describe('a search', () => {
  it('finds all of a time, however often the clock was set back', async () => {
    const step = fc.oneof(
      { weight: 9, arbitrary: fc.nat(3) },
      { weight: 1, arbitrary: fc.integer({ min: -80, max: 0 }) },
    );
    const bound = fc.option(fc.integer({ min: -50, max: 400 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 900 }),
        bound,
        bound,
        fc.nat(2),
        async (steps, fromS, untilS, cut) => {
          const storage = memoryStorage();
          let runs = await ClockRuns.open(storage, Number.NEGATIVE_INFINITY);
          const buckets: number[] = [];
          for (const by of steps) {
            const bucket = (buckets.at(-1) ?? 100) + by;
            runs.note(buckets.length, bucket);
            buckets.push(bucket);
            if (buckets.length % 300 !== 10 * cut) continue;
            await runs.save();
            runs = await ClockRuns.open(storage, bucket);
          }
          const leaf = (bucket: number) => Buffer.from(JSON.stringify({ type: 'event', bucket, parties: [] }));
          const log = {
            checkpoint: { size: buckets.length } as never,
            entries: async (from: number, to: number) => buckets.slice(from, to).map(leaf),
          };
          const found: number[] = [];
          const times = { ...(fromS === undefined ? {} : { fromS }), ...(untilS === undefined ? {} : { untilS }) };
          for (let before: number | null = buckets.length; before !== null; ) {
            const page = await searchLedger(log, { ...times, limit: 20, before }, runs);
            found.push(...page.entries.map(({ index }) => index));
            before = page.next;
          }
          const wanted = buckets.flatMap((bucket, i) => {
            const isIn = (fromS === undefined || bucket + 10 > fromS) && (untilS === undefined || bucket <= untilS);
            return isIn ? [i] : [];
          });
          expect(found).toEqual(wanted.reverse());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('looks at so many entries at a time, and says where to go on', async () => {
    const leaf = (index: number) =>
      Buffer.from(
        JSON.stringify({ type: index === 5 ? 'event' : 'release', bucket: index, parties: [], commitment: '' }),
      );
    const log = {
      checkpoint: { size: 40_000 } as never,
      entries: async (from: number, to: number) => Array.from({ length: to - from }, (_, i) => leaf(from + i)),
    };
    let before: number | null = 40_000;
    const found: number[] = [];
    let turns = 0;
    for (; before !== null; turns++) {
      const page = await searchLedger(log, { kind: 'event', limit: 10, before }, ONE_RUN);
      found.push(...page.entries.map(({ index }) => index));
      before = page.next;
    }
    expect(found).toEqual([5]);
    expect(turns).toBe(3);
  });

  it('takes a leaf that is none for one that matches nothing', async () => {
    const log = { checkpoint: { size: 1 } as never, entries: async () => [Buffer.from('{"type":')] };
    expect((await searchLedger(log, { limit: 5 }, ONE_RUN)).entries).toHaveLength(1);
    expect((await searchLedger(log, { limit: 5, party: 'USA' }, ONE_RUN)).entries).toHaveLength(0);
    expect((await searchLedger(log, { limit: 5, fromS: 7 }, ONE_RUN)).entries).toHaveLength(1);
  });
});

describe('openings of a long day', () => {
  const DAY_S = Date.UTC(2026, 10, 21) / 1000;
  const folder = mkdtempSync(join(tmpdir(), 'musubi-openings-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Every third index has a line; one is broken and one was torn. */
  async function fill(storage: LogStorage): Promise<void> {
    const lines = Array.from({ length: 4_000 }, (_, i) => {
      if (i === 1_000) return '{"index":3000,"rec\n';
      const record = { type: 'release', timeBucketS: DAY_S, digest: 'ab'.repeat(32 + (i % 7)) };
      return `${JSON.stringify({ index: i * 3, record, nonce: String(i) })}\n`;
    });
    await storage.append('openings/2026-11-21.jsonl', Buffer.from(lines.join('')));
  }

  it.each([
    ['in memory', () => memoryStorage()],
    ['on disk', () => new FileStorage(folder)],
  ])('are found by number %s', async (_where, open) => {
    const storage = open();
    await fill(storage);
    const files = new OpeningFiles(storage);
    const nonceOf = async (index: number) => (await files.find([{ index, bucketS: DAY_S }])).get(index)?.nonce;
    for (const i of [0, 1, 999, 1_001, 2_345, 3_999]) expect([i, await nonceOf(i * 3)]).toEqual([i, String(i)]);
    for (const index of [1, 3_000, 12_000]) expect(await nonceOf(index)).toBeUndefined();
    expect((await files.find([{ index: 3, bucketS: DAY_S + 86_400 }])).size).toBe(0);
    await fc.assert(
      fc.asyncProperty(fc.nat(3_999), async (i) => {
        expect(await nonceOf(i * 3)).toBe(i === 1_000 ? undefined : String(i));
      }),
      { numRuns: 30 },
    );
    if (storage instanceof FileStorage) await storage.close();
  });
});
