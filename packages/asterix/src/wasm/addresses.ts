/** Addresses one after another, each a multiple of eight. */
export class Addresses {
  next = 0;

  take(octets: number): number {
    const at = this.next;
    this.next = Math.ceil((at + octets) / 8) * 8;
    return at;
  }
}
