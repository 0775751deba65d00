import { viewOf } from './frame.ts';
import type { PacketOpener } from './packet-opener.ts';
import { NOTHING, type RecordedPiece, type Splitter } from './splitter.ts';
import type { CaptureProblem } from './packet.ts';

/** Magic of the file header → fraction of a second a time's second word counts. Source: draft-ietf-opsawg-pcap. */
const FRACTIONS: ReadonlyMap<number, number> = new Map([
  [0xa1b2c3d4, 1e-6],
  [0xa1b23c4d, 1e-9],
]);
const FILE_HEADER = 24;
const RECORD_HEADER = 16;

interface Order {
  readonly isLittle: boolean;
  readonly fractionS: number;
}

function orderOf(bytes: Uint8Array): Order | undefined {
  if (bytes.length < FILE_HEADER) return undefined;
  for (const isLittle of [false, true]) {
    const fractionS = FRACTIONS.get(viewOf(bytes).getUint32(0, isLittle));
    if (fractionS !== undefined) return { isLittle, fractionS };
  }
  return undefined;
}

export function isPcap(bytes: Uint8Array): boolean {
  return orderOf(bytes) !== undefined;
}

export class PcapSplitter implements Splitter {
  readonly #packets: PacketOpener;
  #order: Order | undefined;
  #linkType = 0;

  constructor(packets: PacketOpener) {
    this.#packets = packets;
  }

  measure(bytes: Uint8Array, at: number, end: number): number | string {
    if (this.#order === undefined) return FILE_HEADER;
    if (end - at < RECORD_HEADER) return 0;
    return RECORD_HEADER + viewOf(bytes).getUint32(at + 8, this.#order.isLittle);
  }

  open(unit: Uint8Array, offset: number): readonly (RecordedPiece | CaptureProblem)[] {
    const view = viewOf(unit);
    if (this.#order === undefined) {
      this.#order = orderOf(unit) ?? { isLittle: true, fractionS: 1e-6 };
      this.#linkType = view.getUint32(20, this.#order.isLittle) & 0xffff;
      return NOTHING;
    }
    const { isLittle, fractionS } = this.#order;
    const timeS = view.getUint32(0, isLittle) + view.getUint32(4, isLittle) * fractionS;
    const bytes = unit.subarray(RECORD_HEADER);
    return this.#packets.open({ timeS, linkType: this.#linkType, offset, bytes, headOctets: RECORD_HEADER });
  }
}
