// The sender's process of a loopback measurement.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Ledger, releaseCommitment } from '@musubi/ledger';
import { createTrackBatch, copyRow, type TrackBatch } from '@musubi/model';
import { FileStorage } from '@musubi/node';
import { type Released, releaseTracks, type TrackRelease } from '@musubi/release';
import { contextOf, PARTNERS, twentyInstruments } from '../border/partners.ts';
import { moveBySecond, pictureOf, sixteenSensors } from '../border/tracks.ts';
import { isByNats, type Job, type Message, nowMs, nowS, Span, WARM_UP_FRAMES } from './job.ts';
import { dialByJson } from './json-carrier.ts';
import { dialByLink, type Sending } from './link-carrier.ts';
import { dialByNats } from './nats-carrier.ts';

/** Sooner than the measured ones: what is called once a second is slow for a minute. */
const WARM_UP_FRAMES_PER_S = 10;
/** Different frames that are sent in turn where making them is not measured. */
const FRAMES = 8;
const BACKLOG_BYTES_MAX = 4 << 20;
const BACKLOG_MS = 1;
const NONCE_BYTES = 16;
const PICTURE_ROWS = 10_000;

const job = JSON.parse(process.argv[2] as string) as Job;
const port = Number(process.argv[3]);
const sensors = sixteenSensors();
const context = contextOf(twentyInstruments(), PARTNERS.at(-1) as string);
const parts = partsOfPicture();
const span = new Span();
const begunMs: number[] = [];

/** The picture cut into batches of as many rows as a frame has. */
function partsOfPicture(): TrackBatch[] {
  const picture = pictureOf(job.seed, PICTURE_ROWS);
  return Array.from({ length: PICTURE_ROWS / job.rows }, (_, part) => {
    const batch = createTrackBatch(job.rows, sensors.length);
    batch.count = job.rows;
    for (let row = 0; row < job.rows; row++) copyRow(picture, part * job.rows + row, batch, row);
    return batch;
  });
}

/** The rows of frame `i`, a second further than when they went last. */
function nextPart(i: number): TrackBatch {
  const batch = parts[i % parts.length] as TrackBatch;
  moveBySecond(batch);
  return batch;
}

function released(batch: TrackBatch): Released<TrackRelease> {
  return releaseTracks({ batch, sensors, held: new Set() }, { ...context, nowS: nowS() }).released;
}

/** As fast as the other side takes it: frames made beforehand are encoded and written. */
async function atFullRate(sending: Sending): Promise<void> {
  const frames = Array.from({ length: FRAMES }, (_, i) => released(nextPart(i)));
  const untilMs = nowMs() + 1000 * (job.warmUpS + job.seconds);
  let begun = false;
  for (let i = 0; nowMs() < untilMs; i++) {
    if (!begun && nowMs() > untilMs - 1000 * job.seconds) {
      begin();
      begun = true;
    }
    const frame = frames[i % FRAMES] as Released<TrackRelease>;
    span.bytes += sending.encode(frame).bytes;
    span.rows += frame.value.tracks.count;
    sending.send();
    do await wait(sending.backlogBytes > BACKLOG_BYTES_MAX ? BACKLOG_MS : 0);
    while (sending.backlogBytes > BACKLOG_BYTES_MAX);
  }
}

/** At a pace: from rows of the tracker by decision, frame and ledger to the line. */
async function atPace(sending: Sending): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const storage = new FileStorage(join(job.folder, 'ledger'));
  const ledger = await Ledger.open(storage, { name: 'bench.node.musubi.internal/ledger', privateKey });
  const frames = WARM_UP_FRAMES + Math.round(job.seconds * job.framesPerS);
  let dueMs = nowMs();
  for (let i = 0; i < frames; i++) {
    const batch = nextPart(i);
    dueMs = Math.max(dueMs + 1000 / (i < WARM_UP_FRAMES ? WARM_UP_FRAMES_PER_S : job.framesPerS), nowMs());
    await wait(Math.max(0, dueMs - nowMs()));
    if (i === WARM_UP_FRAMES) begin();
    begunMs.push(nowMs());
    const release = released(batch);
    const { bytes, digest } = sending.encode(release);
    if (job.carrier === 'link') await commit(ledger, digest);
    sending.send();
    span.bytes += bytes;
    span.rows += release.value.tracks.count;
  }
  await ledger.close();
  await storage.close();
}

/** What leaves is in the ledger, on disk, before. */
async function commit(ledger: Ledger, digest: string): Promise<void> {
  const record = { type: 'release' as const, to: context.recipient, digest, timeBucketS: 0 };
  ledger.append(releaseCommitment({ ...record, nonce: randomBytes(NONCE_BYTES) }).entry);
  await ledger.flush();
}

function dial(): Promise<Sending> {
  const { carrier, folder } = job;
  if (isByNats(carrier)) return dialByNats(folder, port, carrier === 'nats-rows' ? 'rows' : 'frames');
  return (carrier === 'link' ? dialByLink : dialByJson)(folder, port);
}

function begin(): void {
  span.begin();
  process.send?.('begin');
}

const sending = await dial();
await (job.kind === 'rate' ? atFullRate : atPace)(sending);
const found = span.found(begunMs);
sending.close();
process.send?.({ found } satisfies Message, () => process.exit(0));
