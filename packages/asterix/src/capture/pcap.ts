import { type Frame, viewOf } from './frame.ts';
import type { CaptureProblem } from './packet.ts';

/** Magic of the file header → fraction of a second a time's second word counts. Source: draft-ietf-opsawg-pcap. */
const FRACTIONS: ReadonlyMap<number, number> = new Map([
  [0xa1b2c3d4, 1e-6],
  [0xa1b23c4d, 1e-9],
]);
const FILE_HEADER = 24;
const RECORD_HEADER = 16;

function orderOf(bytes: Uint8Array): { isLittle: boolean; fractionS: number } | undefined {
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

/** The frames of a pcap file; ends at a record that goes past the file. */
export function* pcapFrames(bytes: Uint8Array): Generator<Frame | CaptureProblem> {
  const order = orderOf(bytes);
  if (order === undefined) return;
  const { isLittle, fractionS } = order;
  const view = viewOf(bytes);
  const linkType = view.getUint32(20, isLittle) & 0xffff;
  for (let at = FILE_HEADER; at < bytes.length; ) {
    const length = at + RECORD_HEADER <= bytes.length ? view.getUint32(at + 8, isLittle) : -1;
    const from = at + RECORD_HEADER;
    if (length < 0 || length > bytes.length - from) {
      const message = `at ${at}: packet record goes past the file's ${bytes.length} octets`;
      yield { code: 'packet-past-end', offset: at, message };
      return;
    }
    const timeS = view.getUint32(at, isLittle) + view.getUint32(at + 4, isLittle) * fractionS;
    yield { timeS, linkType, offset: at, bytes: bytes.subarray(from, from + length) };
    at = from + length;
  }
}
