import type { CapturedPacket, CaptureProblem } from './packet.ts';

export type ContainerKind = 'pcap' | 'pcapng' | 'raw' | 'unknown';

/** What a file is, by its first bytes. `raw` is ASTERIX data blocks one after another. */
export function detectContainer(bytes: Uint8Array): ContainerKind {
  void bytes;
  return 'unknown';
}

export interface CaptureOptions {
  /** Only datagrams to this port. */
  readonly destinationPort?: number;
}

/** Every UDP datagram of a pcap or pcapng capture, in file order. Other packets are passed over. */
export function* readPackets(
  bytes: Uint8Array,
  options: CaptureOptions = {},
): Generator<CapturedPacket | CaptureProblem> {
  void bytes;
  void options;
}
