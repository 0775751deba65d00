import { isFramedWhole, TimedSplitter } from './framings.ts';
import type { Fragments } from './fragments.ts';
import type { Frame } from './frame.ts';
import { ipOffset } from './link-layer.ts';
import { readIp } from './network.ts';
import type { CapturedPacket, CaptureProblem } from './packet.ts';
import { NOTHING, type RecordedPiece } from './splitter.ts';

const makeTimed = (): TimedSplitter => new TimedSplitter();

/** Makes pieces of frames: UDP over IP, fragments put together; other traffic is passed over. */
export class PacketOpener {
  readonly #fragments: Fragments = new Map();
  readonly #destinationPort: number | undefined;

  constructor(destinationPort?: number) {
    this.#destinationPort = destinationPort;
  }

  open(frame: Frame): readonly (RecordedPiece | CaptureProblem)[] {
    const packet = this.#packet(frame);
    if (packet === null) return NOTHING;
    if ('code' in packet) return [packet];
    if (this.#destinationPort !== undefined && packet.destinationPort !== this.#destinationPort) return NOTHING;
    const { payload } = packet;
    const isView = payload.buffer === frame.bytes.buffer;
    const offset = isView
      ? frame.offset + (payload.byteOffset - frame.bytes.byteOffset) + frame.headOctets
      : frame.offset;
    if (isFramedWhole(makeTimed, payload)) return timedPieces(packet, offset);
    return [{ timeS: packet.timeS, timeOfDayS: Number.NaN, offset, bytes: payload, packet }];
  }

  #packet(frame: Frame): CapturedPacket | CaptureProblem | null {
    const at = ipOffset(frame.linkType, frame.bytes);
    const { offset } = frame;
    if (at === undefined) {
      return { code: 'link-unsupported', offset, message: `at ${offset}: link type ${frame.linkType} is not read` };
    }
    if (at < 0) return null;
    const datagram = readIp(frame.bytes.subarray(at), this.#fragments);
    if (typeof datagram === 'string') return { code: 'packet-malformed', offset, message: `at ${offset}: ${datagram}` };
    return datagram && { timeS: frame.timeS, offset, ...datagram };
  }
}

/** The blocks within timed records of a datagram, each with the datagram's addresses. */
function timedPieces(packet: CapturedPacket, offset: number): RecordedPiece[] {
  const splitter = makeTimed();
  const { payload, timeS } = packet;
  const pieces: RecordedPiece[] = [];
  for (let at = 0; at < payload.length; ) {
    const length = splitter.measure(payload, at, payload.length) as number;
    for (const piece of splitter.open(payload.subarray(at, at + length), offset + at)) {
      pieces.push({ ...piece, timeS, packet: { ...packet, payload: piece.bytes } });
    }
    at += length;
  }
  return pieces;
}
