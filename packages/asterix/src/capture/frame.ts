/** A frame as it stands in a capture file. */
export interface Frame {
  readonly timeS: number;
  readonly linkType: number;
  /** Of its record in the file. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  /** Octets of the record before `bytes`. */
  readonly headOctets: number;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
