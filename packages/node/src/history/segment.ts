/**
 * A file of pictures, one after the other: length of the packed frame (u32), when it was made (f64),
 * the frame under raw deflate; little-endian.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const HEAD_BYTES = 12;
/** No frame unpacks to more: a damaged file must not fill the memory. */
const FRAME_BYTES_MAX = 256 * 1024 * 1024;
/** The fastest: a frame is packed while the node has other things to do. */
const LEVEL = 1;

/** Where a frame lies in its file. */
export interface FramePlace {
  readonly timeS: number;
  readonly offset: number;
  readonly length: number;
}

export function packFrame(timeS: number, frame: Uint8Array): Uint8Array {
  const packed = deflateRawSync(frame, { level: LEVEL });
  const bytes = new Uint8Array(HEAD_BYTES + packed.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, packed.length, true);
  view.setFloat64(4, timeS, true);
  bytes.set(packed, HEAD_BYTES);
  return bytes;
}

/** The frame at a place of a file; null when the bytes there are none. */
export function unpackFrame(file: Uint8Array, { offset, length }: FramePlace): Uint8Array | null {
  try {
    return inflateRawSync(file.subarray(offset, offset + length), { maxOutputLength: FRAME_BYTES_MAX });
  } catch {
    return null;
  }
}

/** Where the frames of a file lie. What a crash left half written at its end is passed over. */
export function framePlaces(file: Uint8Array): FramePlace[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const places: FramePlace[] = [];
  for (let at = 0; at + HEAD_BYTES <= file.length; ) {
    const length = view.getUint32(at, true);
    const offset = at + HEAD_BYTES;
    if (offset + length > file.length) break;
    places.push({ timeS: view.getFloat64(at + 4, true), offset, length });
    at = offset + length;
  }
  return places;
}

/** The place that `bytes` of `packFrame` take when appended to a file of `fileBytes`. */
export function placeAtEnd(timeS: number, fileBytes: number, bytes: Uint8Array): FramePlace {
  return { timeS, offset: fileBytes + HEAD_BYTES, length: bytes.length - HEAD_BYTES };
}
