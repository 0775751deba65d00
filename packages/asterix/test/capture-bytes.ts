/** Builds captures by hand, layer by layer, for the tests that read them. */

const word16 = (value: number) => [(value >> 8) & 0xff, value & 0xff];

export function udp(payload: Uint8Array, destinationPort = 8600, sourcePort = 4000): Uint8Array {
  return Uint8Array.from([
    ...word16(sourcePort),
    ...word16(destinationPort),
    ...word16(8 + payload.length),
    0,
    0,
    ...payload,
  ]);
}

interface Ipv4 {
  readonly protocol?: number;
  readonly identification?: number;
  readonly offset?: number;
  readonly more?: boolean;
  readonly options?: readonly number[];
}

export function ipv4(
  body: Uint8Array,
  { protocol = 17, identification = 1, offset = 0, more = false, options = [] }: Ipv4 = {},
): Uint8Array {
  const header = 20 + options.length;
  const fragment = (more ? 0x2000 : 0) | (offset / 8);
  return Uint8Array.from([
    ...[0x40 | (header / 4), 0, ...word16(header + body.length), ...word16(identification), ...word16(fragment), 8],
    ...[protocol, 0, 0, 10, 0, 0, 1, 239, 1, 2, 3, ...options, ...body],
  ]);
}

/** `extensions` stand before the body: next header, length and padding are written for them. */
export function ipv6(body: Uint8Array, extensions: readonly (readonly [number, readonly number[]])[] = []): Uint8Array {
  const kinds = [...extensions.map(([kind]) => kind), 17];
  const headers = extensions.flatMap(([, octets], i) => [kinds[i + 1] as number, ...octets]);
  const address = (last: number) => [0xfd, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last];
  return Uint8Array.from([
    ...[0x60, 0, 0, 0, ...word16(headers.length + body.length), kinds[0] as number, 64],
    ...[...address(1), ...address(2), ...headers, ...body],
  ]);
}

const etherType = (packet: Uint8Array) => ((packet[0] as number) >> 4 === 6 ? [0x86, 0xdd] : [0x08, 0x00]);

export function ethernet(packet: Uint8Array, tags: readonly number[] = []): Uint8Array {
  return Uint8Array.from([
    ...Array(12).fill(2),
    ...tags.flatMap((tag) => [...word16(tag), 0, 7]),
    ...etherType(packet),
    ...packet,
  ]);
}

export function cooked(packet: Uint8Array): Uint8Array {
  return Uint8Array.from([...Array(14).fill(0), ...etherType(packet), ...packet]);
}

export function cooked2(packet: Uint8Array): Uint8Array {
  return Uint8Array.from([...etherType(packet), ...Array(18).fill(0), ...packet]);
}

export function loopback(packet: Uint8Array): Uint8Array {
  return Uint8Array.from([2, 0, 0, 0, ...packet]);
}

interface TimedFrame {
  readonly timeS: number;
  readonly bytes: Uint8Array;
}

function writer(isBig: boolean) {
  const out: number[] = [];
  const put = (value: number, octets: number) => {
    const list = Array.from({ length: octets }, (_, i) => Math.floor(value / 256 ** i) % 256);
    out.push(...(isBig ? list.reverse() : list));
  };
  return { out, put };
}

export function pcap(frames: readonly TimedFrame[], { isBig = false, isNano = false, linkType = 1 }): Uint8Array {
  const { out, put } = writer(isBig);
  put(isNano ? 0xa1b23c4d : 0xa1b2c3d4, 4);
  for (const [value, octets] of [
    [2, 2],
    [4, 2],
    [0, 4],
    [0, 4],
    [65_535, 4],
    [linkType, 4],
  ] as const)
    put(value, octets);
  for (const { timeS, bytes } of frames) {
    const whole = Math.floor(timeS);
    put(whole, 4);
    put(Math.round((timeS - whole) * (isNano ? 1e9 : 1e6)), 4);
    put(bytes.length, 4);
    put(bytes.length, 4);
    out.push(...bytes);
  }
  return Uint8Array.from(out);
}

/** One section, one interface, enhanced packets; `resolution` is the octet of if_tsresol. */
export function pcapng(frames: readonly TimedFrame[], { isBig = false, linkType = 1, resolution = 6 }): Uint8Array {
  const { out, put } = writer(isBig);
  const block = (type: number, body: () => void) => {
    put(type, 4);
    const lengthAt = out.length;
    put(0, 4);
    body();
    while (out.length % 4 !== 0) out.push(0);
    const length = out.length + 4 - (lengthAt - 4);
    put(length, 4);
    const octets = out.slice(-4);
    for (let i = 0; i < 4; i++) out[lengthAt + i] = octets[i] as number;
  };
  block(0x0a0d0d0a, () => {
    for (const [value, octets] of [
      [0x1a2b3c4d, 4],
      [1, 2],
      [0, 2],
      [0xffffffff, 4],
      [0xffffffff, 4],
    ] as const)
      put(value, octets);
  });
  block(1, () => {
    for (const [value, octets] of [
      [linkType, 2],
      [0, 2],
      [0, 4],
      [9, 2],
      [1, 2],
    ] as const)
      put(value, octets);
    out.push(resolution, 0, 0, 0);
    put(0, 4);
  });
  const tickS = resolution & 0x80 ? 2 ** -(resolution & 0x7f) : 10 ** -resolution;
  for (const { timeS, bytes } of frames) {
    block(6, () => {
      const ticks = Math.round(timeS / tickS);
      for (const value of [0, Math.floor(ticks / 2 ** 32), ticks % 2 ** 32, bytes.length, bytes.length]) put(value, 4);
      out.push(...bytes);
    });
  }
  return Uint8Array.from(out);
}
