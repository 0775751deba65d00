/** A UDP datagram out of a capture. */
export interface CapturedPacket {
  /** Of capture, UTC seconds since 1970-01-01. */
  readonly timeS: number;
  /** Textual IPv4 or IPv6 address. */
  readonly sourceAddress: string;
  readonly sourcePort: number;
  readonly destinationAddress: string;
  readonly destinationPort: number;
  /** A view of the capture, or of a reassembled datagram. */
  readonly payload: Uint8Array;
  /** Of the packet's record, from the start of the file. */
  readonly offset: number;
}

/** Why a file or a packet in it gave no datagram. */
export interface CaptureProblem {
  readonly code: 'not-a-capture' | 'packet-past-end' | 'link-unsupported' | 'packet-malformed';
  readonly offset: number;
  readonly message: string;
}
