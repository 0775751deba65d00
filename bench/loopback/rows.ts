import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../measure/report.ts';
import { quantile } from '../measure/spread.ts';
import { writeCredentials } from './credentials.ts';
import { CARRIERS, type Carrier, type Found, isByNats, type Job, type Message, WARM_UP_FRAMES } from './job.ts';
import { type NatsServer, startNatsServer } from './nats-server.ts';

const NAMES: Readonly<Record<Carrier, string>> = {
  link: 'the link',
  json: 'JSON in WebSocket messages',
  'nats-frames': 'NATS, JSON of a frame a message',
  'nats-rows': 'NATS, JSON of a track a message',
};
const RATE_ROWS = 10_000;
const WARM_UP_S = 3;
/** A second's tracks in one frame, as a node sends them, and in ten. */
const PACES = [
  { rows: 10_000, framesPerS: 1 },
  { rows: 1_000, framesPerS: 10 },
] as const;

/** Both tables of the loopback: how fast at most, and how soon at 10,000 tracks a second. */
export interface Loopback {
  readonly rates: Row[];
  readonly latencies: Row[];
  /** Of the server that ran beside it; null where none was found, and then its rows are missing. */
  readonly natsVersion: string | null;
}

/** Plays every carrier at full rate and at both paces. */
export async function loopbackRows(seed: number, seconds: number): Promise<Loopback> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  let nats: NatsServer | null = null;
  try {
    await writeCredentials(folder);
    nats = await startNatsServer(folder);
    const carriers = CARRIERS.filter((carrier) => nats !== null || !isByNats(carrier));
    const base = { seed, seconds, warmUpS: WARM_UP_S, folder, natsPort: nats?.port ?? 0 };
    const [rates, latencies]: [Row[], Row[]] = [[], []];
    for (const carrier of carriers) {
      const job: Job = { ...base, carrier, kind: 'rate', rows: RATE_ROWS, framesPerS: 0 };
      rates.push(rateRow(carrier, await play(job, nats)));
    }
    for (const pace of PACES) {
      for (const carrier of carriers) {
        const job: Job = { ...base, ...pace, carrier, kind: 'latency' };
        latencies.push(latencyRow(job, await play(job, nats)));
        rmSync(join(folder, 'ledger'), { recursive: true, force: true });
      }
    }
    return { rates, latencies, natsVersion: nats?.version ?? null };
  } finally {
    nats?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What both ends found, and the processor time of a server between them; NaN where there is none. */
interface Played {
  readonly near: Found;
  readonly far: Found;
  readonly serverCpuS: number;
}

function rateRow(carrier: Carrier, { near, far, serverCpuS }: Played): Row {
  return {
    '': NAMES[carrier],
    'updates per second': far.rows / far.spanS,
    'per CPU second, sender': near.rows / near.cpuS,
    receiver: far.rows / far.cpuS,
    'server between': far.rows / serverCpuS,
    'B an update': near.bytes / near.rows,
  };
}

function latencyRow({ carrier, rows, framesPerS }: Job, { near, far, serverCpuS }: Played): Row {
  const latencies = near.atMs.map((begun, i) => (far.atMs[i] ?? Number.NaN) - begun).slice(WARM_UP_FRAMES);
  const arrived = latencies.filter(Number.isFinite).sort((a, b) => a - b);
  return {
    '': NAMES[carrier],
    'frames a second': framesPerS,
    'rows a frame': rows,
    'p50 ms': quantile(arrived, 0.5),
    'p99 ms': quantile(arrived, 0.99),
    frames: arrived.length,
    'not shown': latencies.length - arrived.length,
    'CPU ms a frame, sender': (1000 * near.cpuS) / latencies.length,
    receiver: (1000 * far.cpuS) / latencies.length,
    'server between': (1000 * serverCpuS) / latencies.length,
  };
}

/** Two processes, joined by mutual TLS on loopback. */
async function play(job: Job, nats: NatsServer | null): Promise<Played> {
  const serverCpuS = (): number => (nats !== null && isByNats(job.carrier) ? nats.cpuS() : Number.NaN);
  let serverBeganS = Number.NaN;
  const far = start('far-end.js', [JSON.stringify(job)]);
  const { port } = await told(far, 'port');
  const near = start('near-end.js', [JSON.stringify(job), String(port)]);
  near.on('message', (message) => {
    if (message !== 'begin') return;
    far.send('begin');
    serverBeganS = serverCpuS();
  });
  const sent = (await told(near, 'found')).found;
  far.send({ frames: job.kind === 'latency' ? sent.atMs.length : 0 });
  const came = (await told(far, 'found')).found;
  return { near: sent, far: came, serverCpuS: serverCpuS() - serverBeganS };
}

function start(file: string, args: readonly string[]): ChildProcess {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args);
  // A bench that breaks leaves no process behind.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

type Told<Name extends string> = Extract<Message, Readonly<Record<Name, unknown>>>;

/** The next message of this kind. Throws where the process ended without. */
function told<Name extends 'port' | 'found'>(child: ChildProcess, name: Name): Promise<Told<Name>> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (typeof message === 'object' && name in message) resolve(message as unknown as Told<Name>);
    });
    child.on('exit', (code) => reject(new Error(`${child.spawnargs.join(' ')}: exit ${code} before its ${name}`)));
  });
}
