import { type Fragments, joinFragment } from './fragments.ts';

/** A UDP datagram within a frame. */
export interface Datagram {
  readonly sourceAddress: string;
  readonly sourcePort: number;
  readonly destinationAddress: string;
  readonly destinationPort: number;
  readonly payload: Uint8Array;
}

const UDP = 17;
const UDP_HEADER = 8;

export const word16 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 8) | (bytes[at + 1] as number);

/**
 * The UDP datagram in an IP packet; null where the packet carries something else or is the part of
 * a datagram whose rest is still to come; a message where it is malformed.
 */
export function readIp(packet: Uint8Array, fragments: Fragments): Datagram | null | string {
  const version = packet.length > 0 ? (packet[0] as number) >> 4 : 0;
  if (version === 4) return readIpv4(packet, fragments);
  if (version === 6) return readIpv6(packet, fragments);
  return `IP version ${version}; 4 and 6 are read`;
}

/** RFC 791. */
function readIpv4(packet: Uint8Array, fragments: Fragments): Datagram | null | string {
  const headerLength = ((packet[0] as number) & 15) * 4;
  const totalLength = packet.length >= 20 ? word16(packet, 2) : 0;
  if (headerLength < 20 || totalLength < headerLength || totalLength > packet.length) {
    return `IPv4 header says ${headerLength} of ${totalLength} octets where ${packet.length} are there`;
  }
  if (packet[9] !== UDP) return null;
  const [source, destination] = [ipv4Text(packet, 12), ipv4Text(packet, 16)];
  const body = packet.subarray(headerLength, totalLength);
  const word = word16(packet, 6);
  const offset = (word & 0x1fff) * 8;
  const more = (word & 0x2000) !== 0;
  if (offset === 0 && !more) return readUdp(body, source, destination);
  const whole = joinFragment(fragments, `${source}>${destination}#${word16(packet, 4)}`, offset, more, body);
  return whole && readUdp(whole, source, destination);
}

/** Extension headers that say how long they are: hop-by-hop, routing, destination options (RFC 8200). */
const IPV6_OPTIONS = [0, 43, 60];
const IPV6_FRAGMENT = 44;
const IPV6_HEADER = 40;

/** RFC 8200. */
function readIpv6(packet: Uint8Array, fragments: Fragments): Datagram | null | string {
  const end = packet.length >= IPV6_HEADER ? IPV6_HEADER + word16(packet, 4) : 0;
  if (end < IPV6_HEADER || end > packet.length) return `IPv6 packet is cut off at ${packet.length} octets`;
  const [source, destination] = [ipv6Text(packet, 8), ipv6Text(packet, 24)];
  let next = packet[6] as number;
  let at = IPV6_HEADER;
  while (IPV6_OPTIONS.includes(next)) {
    if (at + 8 > end) return 'IPv6 extension header goes past the packet';
    next = packet[at] as number;
    at += ((packet[at + 1] as number) + 1) * 8;
  }
  if (at > end) return 'IPv6 extension header goes past the packet';
  if (next === UDP) return readUdp(packet.subarray(at, end), source, destination);
  if (next !== IPV6_FRAGMENT || at + 8 > end || packet[at] !== UDP) return null;
  const word = word16(packet, at + 2);
  const key = `${source}>${destination}#${word16(packet, at + 4)}.${word16(packet, at + 6)}`;
  const whole = joinFragment(fragments, key, word & 0xfff8, (word & 1) !== 0, packet.subarray(at + 8, end));
  return whole && readUdp(whole, source, destination);
}

/** RFC 768. */
function readUdp(body: Uint8Array, sourceAddress: string, destinationAddress: string): Datagram | string {
  const length = body.length >= UDP_HEADER ? word16(body, 4) : 0;
  if (length < UDP_HEADER || length > body.length) {
    return `UDP header says ${length} octets where ${body.length} are there`;
  }
  return {
    sourceAddress,
    sourcePort: word16(body, 0),
    destinationAddress,
    destinationPort: word16(body, 2),
    payload: body.subarray(UDP_HEADER, length),
  };
}

function ipv4Text(bytes: Uint8Array, at: number): string {
  return bytes.subarray(at, at + 4).join('.');
}

/** All eight groups, without the `::` shorthand's longest-run rule. */
function ipv6Text(bytes: Uint8Array, at: number): string {
  return Array.from({ length: 8 }, (_, i) => word16(bytes, at + 2 * i).toString(16)).join(':');
}
