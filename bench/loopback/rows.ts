import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../measure/report.ts';
import { quantile } from '../measure/spread.ts';
import { writeCredentials } from './credentials.ts';
import { CARRIERS, type Carrier, type Found, type Job, type Message, WARM_UP_FRAMES } from './job.ts';

const NAMES: Readonly<Record<Carrier, string>> = { link: 'the link', json: 'JSON in WebSocket messages' };
const RATE_ROWS = 10_000;
const WARM_UP_S = 3;
/** A second's tracks in one frame, as a node sends them, and in ten. */
const PACES = [
  { rows: 10_000, framesPerS: 1 },
  { rows: 1_000, framesPerS: 10 },
] as const;

/** Both tables of the loopback: how fast at most, and how soon at 10,000 tracks a second. */
export async function loopbackRows(seed: number, seconds: number): Promise<{ rates: Row[]; latencies: Row[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  try {
    await writeCredentials(folder);
    const base = { seed, seconds, warmUpS: WARM_UP_S };
    const [rates, latencies]: [Row[], Row[]] = [[], []];
    for (const carrier of CARRIERS) {
      const job: Job = { ...base, carrier, kind: 'rate', rows: RATE_ROWS, framesPerS: 0, folder };
      rates.push(rateRow(carrier, ...(await play(job))));
    }
    for (const pace of PACES) {
      for (const carrier of CARRIERS) {
        const job: Job = { ...base, ...pace, carrier, kind: 'latency', folder };
        latencies.push(latencyRow(job, ...(await play(job))));
        rmSync(join(folder, 'ledger'), { recursive: true, force: true });
      }
    }
    return { rates, latencies };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rateRow(carrier: Carrier, near: Found, far: Found): Row {
  return {
    '': NAMES[carrier],
    'updates per second': far.rows / far.spanS,
    'per CPU second, sender': near.rows / near.cpuS,
    'per CPU second, receiver': far.rows / far.cpuS,
    'B an update': near.bytes / near.rows,
  };
}

function latencyRow({ carrier, rows, framesPerS }: Job, near: Found, far: Found): Row {
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
  };
}

/** Two processes, joined by mutual TLS on loopback. */
async function play(job: Job): Promise<[near: Found, far: Found]> {
  const far = start('far-end.js', [JSON.stringify(job)]);
  const { port } = await told(far, 'port');
  const near = start('near-end.js', [JSON.stringify(job), String(port)]);
  near.on('message', (message) => {
    if (message === 'begin') far.send('begin');
  });
  const sent = (await told(near, 'found')).found;
  far.send({ frames: job.kind === 'latency' ? sent.atMs.length : 0 });
  return [sent, (await told(far, 'found')).found];
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
