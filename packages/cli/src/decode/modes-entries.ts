import { BeastFramer, parseAvrFrame, parseSbs } from '@musubi/modes';
import type { Entry } from './entry.ts';
import { addressText, type MessageClock, MessageReader } from './modes-messages.ts';

const ESCAPE = 0x1a;
/** Escape, type, six bytes of time, signal. */
const FRAME_BYTES = 9;
const NEWLINE = 10;
const LINE_BYTES_MAX = 600;

/** The messages of a Beast stream. Bytes that belong to no frame become one error at its end. */
export async function* beastEntries(chunks: AsyncIterable<Uint8Array>, clock: MessageClock): AsyncGenerator<Entry[]> {
  const framer = new BeastFramer();
  const reader = new MessageReader(clock);
  let wireBytes = 0;
  let entries: Entry[] = [];
  for await (const chunk of chunks) {
    framer.push(chunk, (_type, ticks, signal, bytes) => {
      const offset = wireBytes + framer.counters.bytesDropped;
      wireBytes += frameLength(ticks, signal, bytes);
      entries.push(reader.read({ offset, bytes, ticks, signal }));
    });
    yield entries;
    entries = [];
  }
  const { bytesDropped, framesBroken } = framer.counters;
  if (bytesDropped === 0) return;
  const error = `${bytesDropped} bytes belong to no frame, ${framesBroken} frames are cut short`;
  const offset = wireBytes + bytesDropped;
  yield [{ kind: 'error', error, code: 'bytes-dropped', offset, cat: null, raw: null, isNoise: false }];
}

/** Bytes of a frame on the wire, where every escape byte in it is doubled. */
function frameLength(ticks: number, signal: number, message: Uint8Array): number {
  let escapes = signal === ESCAPE ? 1 : 0;
  for (let k = 0, left = ticks; k < 6; k++, left = Math.floor(left / 256)) if (left % 256 === ESCAPE) escapes++;
  for (const byte of message) if (byte === ESCAPE) escapes++;
  return FRAME_BYTES + message.length + escapes;
}

/** The messages of AVR text. */
export async function* avrEntries(chunks: AsyncIterable<Uint8Array>, clock: MessageClock): AsyncGenerator<Entry[]> {
  const reader = new MessageReader(clock);
  for await (const lines of textLines(chunks)) {
    yield lines.filter(({ text }) => text.trim() !== '').map(({ text, offset }) => avrEntry(reader, text, offset));
  }
}

function avrEntry(reader: MessageReader, text: string, offset: number): Entry {
  const frame = parseAvrFrame(text);
  if (frame !== null) return reader.read({ offset, bytes: frame.message, ticks: frame.ticks, signal: null });
  const error = 'not an AVR message, which is *HEX; or @TIMEHEX; of 2, 7 or 14 bytes';
  return { kind: 'error', error, code: 'not-avr', offset, cat: null, raw: Buffer.from(text), isNoise: false };
}

/** The messages of SBS BaseStation text. Lines of the sender's own database are passed over. */
export async function* sbsEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Entry[]> {
  for await (const lines of textLines(chunks)) {
    yield lines.filter(({ text }) => !OTHER_SBS.test(text)).map(({ text, offset }) => sbsEntry(text, offset));
  }
}

const OTHER_SBS = /^\s*($|(SEL|ID|AIR|STA|CLK),)/;

function sbsEntry(text: string, offset: number): Entry {
  const message = parseSbs(text);
  if ('problem' in message) {
    const { problem, message: error } = message;
    return { kind: 'error', error, code: problem, offset, cat: null, raw: Buffer.from(text), isNoise: false };
  }
  const { transmissionType, address, generatedTimeS, loggedTimeS, ...told } = message;
  const known = Object.entries(told).filter(([, value]) => value !== null);
  return {
    kind: 'message',
    type: `MSG ${transmissionType}`,
    offset,
    address,
    timeS: generatedTimeS ?? loggedTimeS ?? Number.NaN,
    values: { transmissionType, address: addressText(address), ...Object.fromEntries(known) },
  };
}

interface TextLine {
  readonly text: string;
  readonly offset: number;
}

/** Lines with where they begin; of one that is too long, its beginning. */
export async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine[]> {
  let rest = '';
  let restOffset = 0;
  let offset = 0;
  for await (const chunk of chunks) {
    const lines: TextLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const text = rest + latin(chunk, from, end);
      lines.push({ text: text.replace(/\r$/, ''), offset: rest === '' ? offset + from : restOffset });
      rest = '';
      from = end + 1;
    }
    if (rest === '') restOffset = offset + from;
    rest = (rest + latin(chunk, from, chunk.length)).slice(0, LINE_BYTES_MAX);
    offset += chunk.length;
    yield lines;
  }
  if (rest !== '') yield [{ text: rest, offset: restOffset }];
}

function latin(chunk: Uint8Array, from: number, to: number): string {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString(
    'latin1',
    from,
    Math.min(to, from + LINE_BYTES_MAX),
  );
}
