import type { StreamMessage } from '@musubi/node/contract';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * One text frame of the node's stream, or null when it is none. Only the shape that the page relies
 * on to stay upright is checked: the node behind it is the one that served the page.
 */
export function decodeMessage(text: unknown): StreamMessage | null {
  if (typeof text !== 'string') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  if (value.type === 'picture') {
    const picture = value.picture;
    return isObject(picture) && Array.isArray(picture.tracks) ? (value as StreamMessage) : null;
  }
  if (value.type === 'status') {
    const status = value.status;
    const whole = isObject(status) && Array.isArray(status.sensors) && Array.isArray(status.peers);
    return whole ? (value as StreamMessage) : null;
  }
  if (value.type === 'agreements') return Array.isArray(value.agreements) ? (value as StreamMessage) : null;
  return null;
}
