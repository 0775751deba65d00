import { isIPv4 } from 'node:net';

export interface InputAddress {
  readonly protocol: 'udp' | 'tcp';
  /** Of UDP, the address listened on, or the multicast group joined. */
  readonly host: string;
  readonly port: number;
  /** Datagrams are taken from this sender alone; null for any. */
  readonly source: string | null;
  /** The interface that a multicast group is joined on, by its address; null for the system's choice. */
  readonly on: string | null;
}

const ADDRESS = /^(udp|tcp):\/\/([^:/?]+):(\d{1,5})(?:\?([^#]*))?$/;
const PORT_MOST = 65_535;

/** `udp://HOST:PORT`, `udp://GROUP:PORT?source=SENDER&on=INTERFACE` or `tcp://HOST:PORT`, or null. */
export function parseAddress(text: string): InputAddress | null {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  const [, protocol, host, digits, query] = match as unknown as [string, 'udp' | 'tcp', string, string, string?];
  const port = Number(digits);
  if (port < 1 || port > PORT_MOST) return null;
  const options = new URLSearchParams(query ?? '');
  const [source, on] = [options.get('source'), options.get('on')];
  if ([...options.keys()].some((name) => name !== 'source' && name !== 'on')) return null;
  if ((source !== null && !isIPv4(source)) || (on !== null && !isIPv4(on))) return null;
  if (protocol === 'tcp' && options.size > 0) return null;
  if (on !== null && !isMulticast(host)) return null;
  return { protocol, host, port, source, on };
}

const MULTICAST_FIRST = 224;
const MULTICAST_LAST = 239;

/** Whether an IPv4 address is of a group (RFC 5771). */
export function isMulticast(host: string): boolean {
  const first = Number(host.split('.', 1)[0]);
  return isIPv4(host) && first >= MULTICAST_FIRST && first <= MULTICAST_LAST;
}
