import { type Frame, viewOf } from './frame.ts';
import type { CaptureProblem } from './packet.ts';

/** Block types. Source: draft-ietf-opsawg-pcapng. */
const Block = { interface: 1, simplePacket: 3, enhancedPacket: 6, section: 0x0a0d0d0a } as const;
const BYTE_ORDER_MAGIC = 0x1a2b3c4d;
const IF_TSRESOL = 9;
const IF_TSOFFSET = 14;
/** Type, length, length again. */
const BLOCK_OCTETS_MIN = 12;
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

/** The frames of a pcapng file, through all its sections; ends at a block that goes past the file. */
export function* pcapngFrames(bytes: Uint8Array): Generator<Frame | CaptureProblem> {
  const view = viewOf(bytes);
  let isLittle = true;
  let interfaces: Interface[] = [];
  for (let at = 0; at < bytes.length; ) {
    const isSection = at + 4 <= bytes.length && view.getUint32(at) === Block.section;
    if (isSection) {
      isLittle = isLittleSection(bytes, at) ?? isLittle;
      interfaces = [];
    }
    const length = at + BLOCK_OCTETS_MIN <= bytes.length ? view.getUint32(at + 4, isLittle) : 0;
    if (length < BLOCK_OCTETS_MIN || length % 4 !== 0 || length > bytes.length - at) {
      const message = `at ${at}: block says ${length} octets where ${bytes.length - at} are left`;
      yield { code: 'packet-past-end', offset: at, message };
      return;
    }
    const block = view.getUint32(at, isLittle);
    const body = bytes.subarray(at + 8, at + length - 4);
    if (block === Block.interface && interfaces.length < INTERFACES_MAX) interfaces.push(readInterface(body, isLittle));
    if (block === Block.enhancedPacket) yield readEnhanced(body, at, isLittle, interfaces);
    if (block === Block.simplePacket) yield readSimple(body, at, isLittle, interfaces);
    at += length;
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
  return { timeS, linkType: from.linkType, offset: at, bytes: body.subarray(20, 20 + length) };
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
  return { timeS: Number.NaN, linkType: first.linkType, offset: at, bytes: body.subarray(4, 4 + length) };
}
