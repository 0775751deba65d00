import { type CaptureOptions, detectContainer } from './container.ts';
import type { CapturedPacket, CaptureProblem } from './packet.ts';
import { RecordingReader } from './recording-reader.ts';

/**
 * Every UDP datagram of a pcap or pcapng capture, in file order, fragments put together; timed records
 * within a datagram (see `RecordingReader`) each as one. Packets that are not UDP over IP are passed
 * over; malformed ones are problems. Never throws.
 */
export function* readPackets(
  bytes: Uint8Array,
  options: CaptureOptions = {},
): Generator<CapturedPacket | CaptureProblem> {
  const kind = detectContainer(bytes);
  if (kind !== 'pcap' && kind !== 'pcapng') {
    yield { code: 'not-a-capture', offset: 0, message: 'not a pcap or pcapng file' };
    return;
  }
  const reader = new RecordingReader({ ...options, kind });
  for (const piece of reader.push(bytes)) yield 'code' in piece ? piece : (piece.packet as CapturedPacket);
  for (const piece of reader.end()) if ('code' in piece) yield piece;
}
