// What the border costs: deciding, encoding and decoding, and committing to the ledger.
import { recordEvent } from '@musubi/agreements';
import { compareFlows, decideTrack, type Released, releaseTracks, type TrackRelease } from '@musubi/release';
import { ledgerRows } from './border/disk.ts';
import { onwardRows } from './border/onward-rows.ts';
import { contextOf, NOW_S, PARTNERS, twentyInstruments } from './border/partners.ts';
import { plainRows } from './border/plain-rows.ts';
import { SessionPair } from './border/session-pair.ts';
import { moveBySecond, pictureOf, sixteenSensors } from './border/tracks.ts';
import { HOW_TO_GET } from './loopback/nats-server.ts';
import { loopbackRows } from './loopback/rows.ts';
import { readOptions } from './measure/options.ts';
import { Report, type Row } from './measure/report.ts';
import { sink } from './measure/sink.ts';
import { type Spread, spreadOf } from './measure/spread.ts';
import { cpuMsOf } from './measure/stopwatch.ts';

const TRACKS = 10_000;
const WHAT_IF_TRACKS = 5_000;
const WARM_UP = 40;
const ROUNDS = 9;
/** Repetitions in a round, for what is short. */
const TIMES = 3;
/** Rows that the baseline decides one by one. */
const NAIVE_ROWS = 100;
const BATCHES = [5, 64, 1_000, 20_000];
/** Length of each loopback measurement. */
const SECONDS = 8;
const EVERYTHING = PARTNERS.at(-1) as string;

const options = readOptions();
const report = new Report('release-link', options);
const tracks = pictureOf(options.seed, TRACKS);
const sensors = sixteenSensors();
const register = twentyInstruments();

report.table(
  `Release: ${TRACKS} tracks, ${PARTNERS.length} partners, ${register.instruments.size} instruments`,
  [decisionRow()],
  [
    'A decision: one track, one partner, with the copy of the columns that may go. By CPU time.',
    'Baseline: `decideTrack` on each row by itself, nothing remembered from row to row.',
  ],
);
report.table(
  `What if: an event on a picture of ${WHAT_IF_TRACKS} tracks, ${PARTNERS.length} partners`,
  [whatIfRow()],
  ['Both sides of the comparison for every partner, with the event on a copy of the register. By CPU time.'],
);
report.table(
  `Link: one frame of ${release().value.tracks.count} rows between two sessions in one process`,
  linkRows(),
  [
    'Encoding includes the frame’s SHA-256 and decoding its check and receipt. By CPU time.',
    'Baseline: objects of the same rows, JSON.stringify to bytes, JSON.parse back to objects.',
  ],
);
report.table(
  'Passing on: one section of air tracks, from its origin to a third nation by way of a partner',
  onwardRows(tracks, sensors),
  [
    'One Ed25519 signature a section, whatever it holds; signing and its check include the hash of all bytes. By CPU time.',
    'Once a second for each third nation and subject. The origin runs a tracker beside for each distinct set of sensors.',
  ],
);
const loopback = await loopbackRows(options.seed, options.list('seconds', [SECONDS])[0] as number);
report.table(
  'Loopback: two processes, mutual TLS 1.3, frames of 10,000 rows as fast as they are taken',
  loopback.rates,
  [
    'The link checks every value, hashes each frame on both sides and receipts it; the JSON is parsed and no more.',
    loopback.natsVersion === null
      ? `Left out for want of it: ${HOW_TO_GET}.`
      : `NATS server ${loopback.natsVersion} between both ends, core subjects, nothing stored; the ends keep 16 MB under way.`,
  ],
);
report.table('Loopback: 10,000 tracks a second, from the tracker’s rows to the partner’s picture', loopback.latencies, [
  'Release decision, frame, commitment on disk, TLS, checks, picture; by the clock. JSON is decided too, and not committed.',
  'A node adds the next tenth of a second, at which frames leave, and 15 ms in which it gathers what comes.',
]);
report.table('Ledger on disk: one flush for each batch of commitments', await ledgerRows(BATCHES, 3), [
  'By the clock: the disk decides. A flush appends one signed batch and syncs once; tiles follow every 64 batches or 8 MiB and are in the figure.',
]);
report.close();

/** What the partner gets that may have everything. */
function release(): Released<TrackRelease> {
  const input = { batch: tracks, sensors, held: new Set<number>() };
  return releaseTracks(input, contextOf(register, EVERYTHING)).released;
}

function decisionRow(): Row {
  let permitted = 0;
  const decideAll = (): void => {
    permitted = 0;
    for (const partner of PARTNERS) {
      const result = releaseTracks({ batch: tracks, sensors, held: new Set() }, contextOf(register, partner));
      permitted += result.permitted.size;
      sink(result.released.value.tracks.latitudeRad[0] as number);
    }
  };
  const decideNaively = (): void => {
    for (const partner of PARTNERS) {
      const context = contextOf(register, partner);
      for (let row = 0; row < NAIVE_ROWS; row++) sink(decideTrack(tracks, row, sensors, context).because.length);
    }
  };
  const usEach = rounds(decideAll, TRACKS * PARTNERS.length);
  const naive = rounds(decideNaively, NAIVE_ROWS * PARTNERS.length);
  return {
    'decisions per second': perSecond(usEach),
    'µs each': usEach,
    '% of a core at 1 Hz': (100 * usEach.median * TRACKS * PARTNERS.length) / 1e6,
    'permitted %': (100 * permitted) / (TRACKS * PARTNERS.length),
    'µs one by one': naive,
    'times faster': naive.median / usEach.median,
  };
}

function whatIfRow(): Row {
  const picture = pictureOf(options.seed, WHAT_IF_TRACKS);
  let vanishes = 0;
  const think = (): void => {
    vanishes = 0;
    const instrument = [...register.instruments.keys()].at(-1) as string;
    const event = { instrument, type: 'suspended', by: 'JPN', scope: 'whole', effectiveS: NOW_S, reason: '' } as const;
    const judged = recordEvent(register, event, NOW_S);
    if ('problem' in judged) throw new Error(judged.problem.message);
    for (const partner of PARTNERS) {
      const before = contextOf(register, partner);
      const found = compareFlows(picture, sensors, before, { ...before, register: judged.register });
      vanishes += found.vanishes.length;
    }
  };
  const us = rounds(think, 1);
  return { 'ms an event': { min: us.min / 1000, median: us.median / 1000, max: us.max / 1000 }, vanishes };
}

function linkRows(): Row[] {
  const link = new SessionPair('JPN', EVERYTHING, NOW_S);
  let released = release();
  let nowS = NOW_S;
  let frame: Uint8Array[] = [];
  const encode = (): void => {
    frame = link.encode(released, nowS);
  };
  const decode = (): void => {
    for (const { tracks: got } of link.decode(frame, nowS)) sink(got.latitudeRad[got.count - 1] as number);
    link.answer(nowS);
  };
  const encodeUs: number[] = [];
  const decodeUs: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS * TIMES; round++) {
    moveBySecond(tracks);
    nowS++;
    released = release();
    const [encodeMs, decodeMs] = [cpuMsOf(encode), cpuMsOf(decode)];
    if (round < 0) continue;
    encodeUs.push((1000 * encodeMs) / released.value.tracks.count);
    decodeUs.push((1000 * decodeMs) / released.value.tracks.count);
  }
  const bytes = frame.reduce((sum, piece) => sum + piece.length, 0) / released.value.tracks.count;
  const plain = plainRow(released.value);
  return [
    linkRow('encode', spreadOf(encodeUs), bytes, plain.encode, plain.bytes),
    linkRow('decode', spreadOf(decodeUs), bytes, plain.decode, plain.bytes),
  ];
}

function linkRow(what: string, us: Spread, bytes: number, plainUs: Spread, plainBytes: number): Row {
  return {
    '': what,
    'rows per second': perSecond(us),
    'µs a row': us,
    'B a row': bytes,
    'µs as JSON': plainUs,
    'B as JSON': plainBytes,
    'times faster': plainUs.median / us.median,
    'times smaller': plainBytes / bytes,
  };
}

function plainRow(released: TrackRelease): { encode: Spread; decode: Spread; bytes: number } {
  const { count } = released.tracks;
  let bytes = Buffer.alloc(0);
  const encode = rounds(() => {
    bytes = Buffer.from(JSON.stringify(plainRows(released)));
  }, count);
  const decode = rounds(() => sink((JSON.parse(bytes.toString('utf8')) as unknown[]).length), count);
  return { encode, decode, bytes: bytes.length / count };
}

/** CPU µs for each of the `items` that one call of `work` deals with. */
function rounds(work: () => void, items: number): Spread {
  for (let i = 0; i < WARM_UP; i++) work();
  const round = (): number => cpuMsOf(() => Array.from({ length: TIMES }, work));
  return spreadOf(Array.from({ length: ROUNDS }, () => (1000 * round()) / (TIMES * items)));
}

function perSecond(us: Spread): Spread {
  return { min: 1e6 / us.max, median: 1e6 / us.median, max: 1e6 / us.min };
}
