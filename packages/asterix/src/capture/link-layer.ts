import { word16 } from './network.ts';

/** Where the IP packet begins in a frame; −1 where the frame carries something else; undefined for an unknown link. */
export function ipOffset(linkType: number, frame: Uint8Array): number | undefined {
  switch (linkType) {
    case 0:
      return null4(frame);
    case 1:
      return ethernet(frame);
    case 101:
    case 228:
    case 229:
      return 0;
    case 113:
      return ofType(frame, 14, 16);
    case 276:
      return ofType(frame, 0, 20);
    default:
      return undefined;
  }
}

const IPV4 = 0x0800;
const IPV6 = 0x86dd;
/** IEEE 802.1Q, 802.1ad and the older QinQ tag. */
const TAGS = [0x8100, 0x88a8, 0x9100];

function ethernet(frame: Uint8Array): number {
  let at = 12;
  while (at + 4 <= frame.length && TAGS.includes(word16(frame, at))) at += 4;
  return ofType(frame, at, at + 2);
}

/** The payload at `payload` where the type at `at` says IP. Linux cooked captures put VLAN tags first too. */
function ofType(frame: Uint8Array, at: number, payload: number): number {
  if (payload > frame.length) return -1;
  const type = word16(frame, at);
  if (TAGS.includes(type) && payload + 4 <= frame.length) return ofType(frame, payload + 2, payload + 4);
  return type === IPV4 || type === IPV6 ? payload : -1;
}

/** BSD loopback: four octets of address family in the capturing machine's own order. */
function null4(frame: Uint8Array): number {
  if (frame.length < 5) return -1;
  const version = (frame[4] as number) >> 4;
  return version === 4 || version === 6 ? 4 : -1;
}
