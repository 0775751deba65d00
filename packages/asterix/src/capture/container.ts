import { isBlockChain } from '../blocks.ts';
import type { Fragments } from './fragments.ts';
import type { Frame } from './frame.ts';
import { ipOffset } from './link-layer.ts';
import { readIp } from './network.ts';
import type { CapturedPacket, CaptureProblem } from './packet.ts';
import { isPcap, pcapFrames } from './pcap.ts';
import { isPcapng, pcapngFrames } from './pcapng.ts';

export type ContainerKind = 'pcap' | 'pcapng' | 'raw' | 'unknown';

/** What a file is, by its first bytes. `raw` is ASTERIX data blocks one after another. */
export function detectContainer(bytes: Uint8Array): ContainerKind {
  if (isPcapng(bytes)) return 'pcapng';
  if (isPcap(bytes)) return 'pcap';
  return isBlockChain(bytes) ? 'raw' : 'unknown';
}

export interface CaptureOptions {
  /** Only datagrams to this port. */
  readonly destinationPort?: number;
}

/**
 * Every UDP datagram of a pcap or pcapng capture, in file order, fragments put together. Packets
 * that are not UDP over IP are passed over; malformed ones are problems. Never throws.
 */
export function* readPackets(
  bytes: Uint8Array,
  options: CaptureOptions = {},
): Generator<CapturedPacket | CaptureProblem> {
  const kind = detectContainer(bytes);
  if (kind !== 'pcap' && kind !== 'pcapng') {
    yield { code: 'not-a-capture', offset: 0, message: 'not a pcap or pcapng file' };
    return;
  }
  const fragments: Fragments = new Map();
  for (const frame of kind === 'pcap' ? pcapFrames(bytes) : pcapngFrames(bytes)) {
    const packet = 'code' in frame ? frame : readFrame(frame, fragments);
    if (packet === null) continue;
    const isWanted = 'code' in packet || packet.destinationPort === (options.destinationPort ?? packet.destinationPort);
    if (isWanted) yield packet;
  }
}

function readFrame(frame: Frame, fragments: Fragments): CapturedPacket | CaptureProblem | null {
  const at = ipOffset(frame.linkType, frame.bytes);
  const { offset } = frame;
  if (at === undefined) {
    return { code: 'link-unsupported', offset, message: `at ${offset}: link type ${frame.linkType} is not read` };
  }
  if (at < 0) return null;
  const datagram = readIp(frame.bytes.subarray(at), fragments);
  if (typeof datagram === 'string') return { code: 'packet-malformed', offset, message: `at ${offset}: ${datagram}` };
  return datagram && { timeS: frame.timeS, offset, ...datagram };
}
