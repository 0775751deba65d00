const HEADER_BYTES = 3;

/**
 * Cuts a stream of ASTERIX data blocks, which comes in pieces of any size, into whole ones: each says its
 * own length. Keeps less than one block.
 */
export class BlockStream {
  private rest: Uint8Array = new Uint8Array(0);
  private broken = false;

  /** True once something came that is no block: nothing says where the next would begin. */
  get isBroken(): boolean {
    return this.broken;
  }

  /** The whole blocks that have come by now, end to end; what is no block is given with them, to be told of. */
  push(piece: Uint8Array): Uint8Array {
    const bytes = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    let at = 0;
    while (at + HEADER_BYTES <= bytes.length) {
      const length = ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
      if (length <= HEADER_BYTES) {
        this.broken = true;
        this.rest = new Uint8Array(0);
        return bytes;
      }
      if (at + length > bytes.length) break;
      at += length;
    }
    this.rest = new Uint8Array(bytes.subarray(at));
    return bytes.subarray(0, at);
  }
}
