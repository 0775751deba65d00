import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { shiftTimeOfDay } from '@musubi/asterix';
import { CliError } from '../error.ts';
import { type Destination, openDestination } from './destination.ts';
import { type Recording, readRecording } from './recording.ts';

export interface ReplayOptions {
  readonly to: string;
  readonly speed: number;
  readonly loop: boolean;
  /** Between one round and the next, s. */
  readonly pauseS: number;
  /** Leaves the recorded times of day as they are. */
  readonly keepTime: boolean;
  readonly json: boolean;
  readonly signal: AbortSignal;
}

interface Tally {
  pieces: number;
  bytes: number;
  rounds: number;
}

/** Sends a recording with its own timing to a node's sensor input. */
export async function replay(file: string, options: ReplayOptions): Promise<Tally> {
  const recording = readFile(file);
  const destination = openDestination(options.to);
  const tally: Tally = { pieces: 0, bytes: 0, rounds: 0 };
  try {
    if (!options.json) console.error(`${file}: ${recording.container}, ${recording.pieces.length} pieces`);
    for (const problem of recording.problems) console.error(`${file}: ${problem}`);
    await Promise.race([destination.ready, aborted(options.signal)]);
    do {
      await playOnce(recording, destination, options, tally);
      tally.rounds++;
      if (options.loop) await sleepUntil(Date.now() / 1000 + options.pauseS, options.signal);
    } while (options.loop && !options.signal.aborted);
  } finally {
    await destination.close();
  }
  return tally;
}

function readFile(file: string): Recording {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new CliError('file-unreadable', `${file}: cannot be read`);
  }
  const recording = readRecording(bytes);
  if (!recording || recording.pieces.length === 0) {
    throw new CliError('not-a-recording', `${file}: neither pcap, pcapng, raw ASTERIX, Beast nor AVR`);
  }
  return recording;
}

async function playOnce(recording: Recording, to: Destination, options: ReplayOptions, tally: Tally): Promise<void> {
  const first = recording.pieces[0]!.timeS;
  const startedS = Date.now() / 1000;
  for (const piece of recording.pieces) {
    const dueS = startedS + (piece.timeS - first) / options.speed;
    await sleepUntil(dueS, options.signal);
    if (options.signal.aborted) return;
    to.send(
      options.keepTime || recording.format !== 'asterix' ? piece.bytes : restamp(piece.bytes, dueS - piece.timeS),
    );
    tally.pieces++;
    tally.bytes += piece.bytes.length;
  }
}

/** A node drops plots whose time of day is hours off its clock, so a recording is moved to now. */
function restamp(bytes: Uint8Array, shiftS: number): Uint8Array {
  // Not `slice`, which on a Buffer shares the recording's memory.
  const copy = new Uint8Array(bytes);
  shiftTimeOfDay(copy, shiftS);
  return copy;
}

async function sleepUntil(dueS: number, signal: AbortSignal): Promise<void> {
  const waitMs = dueS * 1000 - Date.now();
  if (waitMs <= 1) return;
  await sleep(waitMs, undefined, { signal }).catch(() => undefined);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
