import { FrameType, HEADER_BYTES, newFrame } from './frame.ts';

/** What leaves together leaves in multiples of this many bytes, so that lengths tell little of what is within. */
export const PADDING_QUANTUM_BYTES = 2_048;

/** The PAD frame that fills `bytes` up to a multiple of the quantum; null when it is one. */
export function padding(bytes: number, quantumBytes: number = PADDING_QUANTUM_BYTES): Uint8Array | null {
  const over = bytes % quantumBytes;
  if (over === 0) return null;
  const rest = quantumBytes - over;
  return newFrame(FrameType.pad, (rest < HEADER_BYTES ? rest + quantumBytes : rest) - HEADER_BYTES);
}
