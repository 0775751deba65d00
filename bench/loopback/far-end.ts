// The partner's process of a loopback measurement: what comes is decoded, and for latency put into a picture.
import { setTimeout as wait } from 'node:timers/promises';
import { JointPicture } from '@musubi/picture';
import { sink } from '../measure/sink.ts';
import type { TrackBatch } from '@musubi/model';
import { isByNats, type Job, type Message, nowMs, nowS, Span } from './job.ts';
import { batchOf, listenByJson, type PlainUpdate } from './json-carrier.ts';
import { listenByLink } from './link-carrier.ts';
import { listenByNats } from './nats-carrier.ts';

const WAIT_MS_MAX = 30_000;
const WAIT_STEP_MS = 20;
const job = JSON.parse(process.argv[2] as string) as Job;
const span = new Span();
const shownMs: number[] = [];
const picture = new JointPicture({ own: 'AUS' });
const known = new Set<number>();

/** As a node does: newcomers with a whole look at what belongs together, states of known tracks at once. */
function show(tracks: TrackBatch, withdrawn: Uint32Array): void {
  picture.receive('JPN', tracks, withdrawn, nowS());
  const before = known.size;
  for (let row = 0; row < tracks.count; row++) known.add(tracks.number[row] as number);
  if (known.size > before) picture.update(nowS());
  else picture.refresh(nowS());
  sink(picture.tracks()[0]?.latitudeRad ?? 0);
}

function came(rows: number): void {
  span.rows += rows;
  shownMs.push(nowMs());
}

/** Tells what was found once `frames` have come; what does not come in time counts as not shown. */
async function end(frames: number): Promise<void> {
  const untilMs = nowMs() + WAIT_MS_MAX;
  while (shownMs.length < frames && nowMs() < untilMs) await wait(WAIT_STEP_MS);
  process.send?.({ found: span.found(shownMs) } satisfies Message, () => process.exit(0));
}

/** What came as JSON, by whatever way. */
function takePlain(update: PlainUpdate): void {
  if (job.kind === 'latency') show(batchOf(update), Uint32Array.from(update.withdrawn));
  came(update.rows.length);
}

/** Resolves to the port that the near end is to dial. */
async function listen(): Promise<number> {
  const { carrier, folder, kind, natsPort } = job;
  if (carrier === 'json') return listenByJson(folder, takePlain);
  if (isByNats(carrier)) {
    await listenByNats(folder, natsPort, takePlain);
    return natsPort;
  }
  return listenByLink(folder, ({ tracks, withdrawn }) => {
    if (kind === 'latency') show(tracks, withdrawn);
    came(tracks.count);
  });
}

const port = await listen();
process.on('message', (said) => {
  if (said === 'begin') span.begin();
  if (typeof said === 'object' && said !== null && 'frames' in said) void end(Number(said.frames));
});
process.send?.({ port } satisfies Message);
