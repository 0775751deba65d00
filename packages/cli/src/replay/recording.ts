import { detectContainer, readBlocks, readPackets } from '@musubi/asterix';
import { BeastFramer, encodeBeastFrame, parseAvr } from '@musubi/modes';

/** A piece of a recording and when it was heard, seconds from some start. */
export interface RecordedPiece {
  readonly timeS: number;
  readonly bytes: Uint8Array;
}

export interface Recording {
  readonly format: 'asterix' | 'beast';
  /** What the file was, for people. */
  readonly container: string;
  readonly pieces: readonly RecordedPiece[];
  /** What could not be read. */
  readonly problems: readonly string[];
}

const BEAST_TICKS_PER_S = 12_000_000;
const AVR_PER_S = 100;
const PROBLEMS_MAX = 20;
const SECONDS_PER_DAY = 86_400;

/** Reads a recording: pcap, pcapng, raw ASTERIX, Beast or AVR; null when it is none of them. */
export function readRecording(bytes: Uint8Array): Recording | null {
  const container = detectContainer(bytes);
  if (container === 'pcap' || container === 'pcapng') return fromCapture(bytes, container);
  if (bytes[0] === 0x1a) return fromBeast(bytes);
  if (bytes[0] === 0x2a || bytes[0] === 0x40) return fromAvr(bytes);
  return container === 'raw' ? fromBlocks(bytes) : null;
}

function fromCapture(bytes: Uint8Array, container: string): Recording {
  const pieces: RecordedPiece[] = [];
  const problems: string[] = [];
  for (const packet of readPackets(bytes)) {
    if ('payload' in packet) pieces.push({ timeS: packet.timeS, bytes: packet.payload });
    else if (problems.length < PROBLEMS_MAX) problems.push(`offset ${packet.offset}: ${packet.message}`);
  }
  return { format: 'asterix', container, pieces, problems };
}

/** Raw blocks carry no time of their own: the time of day of their first record stands in. */
function fromBlocks(bytes: Uint8Array): Recording {
  const pieces: RecordedPiece[] = [];
  let timeS = Number.NaN;
  for (const block of readBlocks(bytes)) {
    if (Number.isFinite(block.timeOfDayS)) timeS = onwards(timeS, block.timeOfDayS);
    pieces.push({ timeS: Number.isNaN(timeS) ? 0 : timeS, bytes: block.bytes });
  }
  return { format: 'asterix', container: 'raw ASTERIX', pieces, problems: [] };
}

/** A time of day as one that goes on over midnight and never goes back. */
function onwards(beforeS: number, timeOfDayS: number): number {
  if (Number.isNaN(beforeS)) return timeOfDayS;
  const days = Math.round((beforeS - timeOfDayS) / SECONDS_PER_DAY);
  return Math.max(beforeS, timeOfDayS + days * SECONDS_PER_DAY);
}

function fromBeast(bytes: Uint8Array): Recording {
  const pieces: RecordedPiece[] = [];
  const framer = new BeastFramer();
  framer.push(bytes, (_type, ticks, signal, message) => {
    pieces.push({ timeS: ticks / BEAST_TICKS_PER_S, bytes: encodeBeastFrame(message, ticks, signal) });
  });
  const { bytesDropped } = framer.counters;
  const problems = bytesDropped > 0 ? [`${bytesDropped} bytes belong to no frame`] : [];
  return { format: 'beast', container: 'Beast', pieces, problems };
}

/** AVR lines seldom carry a time: they are sent a hundred a second. */
function fromAvr(bytes: Uint8Array): Recording {
  const pieces: RecordedPiece[] = [];
  const problems: string[] = [];
  const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/);
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const message = parseAvr(line);
    const timeS = pieces.length / AVR_PER_S;
    if (message) pieces.push({ timeS, bytes: encodeBeastFrame(message, Math.round(timeS * BEAST_TICKS_PER_S), 128) });
    else if (problems.length < PROBLEMS_MAX) problems.push(`line ${i + 1}: not an AVR message`);
  });
  return { format: 'beast', container: 'AVR', pieces, problems };
}
