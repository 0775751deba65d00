import { type Frame, viewOf } from './frame.ts';
import type { CaptureProblem } from './packet.ts';
import type { PacketOpener } from './packet-opener.ts';
import { NOTHING, type RecordedPiece, type Splitter } from './splitter.ts';

/** Block types. Source: draft-ietf-opsawg-pcapng. */
const Block = { interface: 1, simplePacket: 3, enhancedPacket: 6, section: 0x0a0d0d0a } as const;
const BYTE_ORDER_MAGIC = 0x1a2b3c4d;
const IF_TSRESOL = 9;
const IF_TSOFFSET = 14;
/** Type, length, length again. */
const BLOCK_OCTETS_MIN = 12;
/** Of a block's body, after type and length. */
const BODY_AT = 8;
/** Interfaces remembered in a section; packets of later ones are passed over. */
const INTERFACES_MAX = 1024;

interface Interface {
  readonly linkType: number;
  readonly tickS: number;
  readonly offsetS: number;
}

export function isPcapng(bytes: Uint8Array): boolean {
  return bytes.length >= 28 && viewOf(bytes).getUint32(0) === Block.section && isLittleSection(bytes, 0) !== undefined;
}

function isLittleSection(bytes: Uint8Array, at: number): boolean | undefined {
  if (at + 12 > bytes.length) return undefined;
  const view = viewOf(bytes);
  if (view.getUint32(at + 8, true) === BYTE_ORDER_MAGIC) return true;
  return view.getUint32(at + 8, false) === BYTE_ORDER_MAGIC ? false : undefined;
}

/** Blocks of a pcapng file, through all its sections. */
export class PcapngSplitter implements Splitter {
  readonly #packets: PacketOpener;
  #isLittle = true;
  #interfaces: Interface[] = [];

  constructor(packets: PacketOpener) {
    this.#packets = packets;
  }

  measure(bytes: Uint8Array, at: number, end: number): number | string {
    if (end - at < BLOCK_OCTETS_MIN) return 0;
    const view = viewOf(bytes);
    const isSection = view.getUint32(at) === Block.section;
    const isLittle = isSection ? (isLittleSection(bytes, at) ?? this.#isLittle) : this.#isLittle;
    const length = view.getUint32(at + 4, isLittle);
    return length < BLOCK_OCTETS_MIN || length % 4 !== 0 ? `block says ${length} octets` : length;
  }

  open(unit: Uint8Array, offset: number): readonly (RecordedPiece | CaptureProblem)[] {
    if (viewOf(unit).getUint32(0) === Block.section) {
      this.#isLittle = isLittleSection(unit, 0) ?? this.#isLittle;
      this.#interfaces = [];
      return NOTHING;
    }
    const block = viewOf(unit).getUint32(0, this.#isLittle);
    const body = unit.subarray(BODY_AT, unit.length - 4);
    if (block === Block.interface && this.#interfaces.length < INTERFACES_MAX) {
      this.#interfaces.push(readInterface(body, this.#isLittle));
    }
    if (block !== Block.enhancedPacket && block !== Block.simplePacket) return NOTHING;
    const read = block === Block.enhancedPacket ? readEnhanced : readSimple;
    const frame = read(body, offset, this.#isLittle, this.#interfaces);
    return 'code' in frame ? [frame] : this.#packets.open(frame);
  }
}

/** Interface description block: link type, reserved, snap length, options. */
function readInterface(body: Uint8Array, isLittle: boolean): Interface {
  const view = viewOf(body);
  let tickS = 1e-6;
  let offsetS = 0;
  for (let at = 8; at + 4 <= body.length; ) {
    const code = view.getUint16(at, isLittle);
    const length = view.getUint16(at + 2, isLittle);
    if (code === 0 || at + 4 + length > body.length) break;
    if (code === IF_TSRESOL && length === 1) tickS = tickOf(body[at + 4] as number);
    if (code === IF_TSOFFSET && length === 8) offsetS = Number(view.getBigInt64(at + 4, isLittle));
    at += 4 + length + ((4 - (length & 3)) & 3);
  }
  return { linkType: body.length >= 2 ? view.getUint16(0, isLittle) : -1, tickS, offsetS };
}

/** A power of 2 where the top bit is set, else of 10. */
function tickOf(resolution: number): number {
  return resolution & 0x80 ? 2 ** -(resolution & 0x7f) : 10 ** -resolution;
}

function malformed(at: number, what: string): CaptureProblem {
  return { code: 'packet-malformed', offset: at, message: `at ${at}: ${what}` };
}

/** Enhanced packet block: interface, time high, time low, captured length, length, data. */
function readEnhanced(
  body: Uint8Array,
  at: number,
  isLittle: boolean,
  interfaces: readonly Interface[],
): Frame | CaptureProblem {
  if (body.length < 20) return malformed(at, 'enhanced packet block is shorter than its header');
  const view = viewOf(body);
  const from = interfaces[view.getUint32(0, isLittle)];
  const length = view.getUint32(12, isLittle);
  if (from === undefined) return malformed(at, 'packet of an interface that has not been described');
  if (length > body.length - 20)
    return malformed(at, `packet says ${length} octets where ${body.length - 20} are there`);
  const ticks = view.getUint32(4, isLittle) * 2 ** 32 + view.getUint32(8, isLittle);
  const timeS = from.offsetS + ticks * from.tickS;
  return {
    timeS,
    linkType: from.linkType,
    offset: at,
    bytes: body.subarray(20, 20 + length),
    headOctets: BODY_AT + 20,
  };
}

/** Simple packet block: length, data; of the first interface, without a time. */
function readSimple(
  body: Uint8Array,
  at: number,
  isLittle: boolean,
  interfaces: readonly Interface[],
): Frame | CaptureProblem {
  const [first] = interfaces;
  if (first === undefined || body.length < 4) return malformed(at, 'simple packet block without an interface');
  const length = Math.min(viewOf(body).getUint32(0, isLittle), body.length - 4);
  return {
    timeS: Number.NaN,
    linkType: first.linkType,
    offset: at,
    bytes: body.subarray(4, 4 + length),
    headOctets: BODY_AT + 4,
  };
}
