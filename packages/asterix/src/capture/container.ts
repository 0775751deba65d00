import { isBlockChain } from '../blocks.ts';
import {
  FinalSplitter,
  GpsSplitter,
  hasFinalPad,
  isFramed,
  RawSplitter,
  RffSplitter,
  TimedSplitter,
} from './framings.ts';
import { PacketOpener } from './packet-opener.ts';
import { isPcap, PcapSplitter } from './pcap.ts';
import { isPcapng, PcapngSplitter } from './pcapng.ts';
import type { Splitter } from './splitter.ts';

export type ContainerKind = 'pcap' | 'pcapng' | 'raw' | 'gps' | 'final' | 'timed' | 'rff' | 'unknown';

/** Kinds that can be read. */
export type ReadableKind = Exclude<ContainerKind, 'unknown'>;

/** Octets from a file's beginning that are enough to say what it is. */
export const DETECT_OCTETS = 1 << 13;

/**
 * What a file is, by its first bytes (`DETECT_OCTETS` are enough): `raw` is ASTERIX data blocks one after
 * another; `gps`, `final`, `timed` and `rff` are framings of recorders, taken for such only where
 * what they frame is blocks.
 */
export function detectContainer(bytes: Uint8Array): ContainerKind {
  if (isPcapng(bytes)) return 'pcapng';
  if (isPcap(bytes)) return 'pcap';
  const start = bytes.subarray(0, DETECT_OCTETS);
  if (hasFinalPad(start) && isFramed(() => new FinalSplitter(), start)) return 'final';
  if (isFramed(() => new TimedSplitter(), start)) return 'timed';
  if (isBlockChain(start)) return 'raw';
  if (isFramed(() => new GpsSplitter(), start)) return 'gps';
  return isFramed(() => new RffSplitter(), start) ? 'rff' : 'unknown';
}

export interface CaptureOptions {
  /** Only datagrams to this port. */
  readonly destinationPort?: number;
}

export function splitterOf(kind: ReadableKind, { destinationPort }: CaptureOptions): Splitter {
  switch (kind) {
    case 'pcap':
      return new PcapSplitter(new PacketOpener(destinationPort));
    case 'pcapng':
      return new PcapngSplitter(new PacketOpener(destinationPort));
    case 'raw':
      return new RawSplitter();
    case 'gps':
      return new GpsSplitter();
    case 'final':
      return new FinalSplitter();
    case 'timed':
      return new TimedSplitter();
    case 'rff':
      return new RffSplitter();
  }
}
