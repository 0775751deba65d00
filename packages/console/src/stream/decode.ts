import { decodePicture } from '@musubi/node/picture-frame';
import type { ConsoleMessage } from './message.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** One frame of the node's stream, or null when it is none: a picture when binary, all else as text. */
export function decodeMessage(frame: unknown): ConsoleMessage | null {
  if (frame instanceof ArrayBuffer) {
    const picture = decodePicture(frame);
    return picture && { type: 'picture', picture };
  }
  return typeof frame === 'string' ? decodeText(frame) : null;
}

/** Only the shape that the page relies on to stay upright is checked: the node is the one that served the page. */
function decodeText(text: string): ConsoleMessage | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  if (value.type === 'status') {
    const status = value.status;
    const whole = isObject(status) && Array.isArray(status.sensors) && Array.isArray(status.peers);
    return whole ? (value as ConsoleMessage) : null;
  }
  if (value.type === 'agreements') return Array.isArray(value.agreements) ? (value as ConsoleMessage) : null;
  return null;
}
