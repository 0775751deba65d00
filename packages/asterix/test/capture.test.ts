import { describe, expect, it } from 'vitest';
import { type CapturedPacket, detectContainer, encodeBlock, readBlocks, readPackets } from '../src/index.ts';
import { cooked, cooked2, ethernet, ipv4, ipv6, loopback, pcap, pcapng, udp } from './capture-bytes.ts';
import { hasRecordings, recording } from './shared.ts';

const block = encodeBlock(34, [{ '010': { SAC: 254, SIC: 1 }, '000': 1, '030': 100.5 }]);
const packetOf = (bytes: Uint8Array, options = {}) => [...readPackets(bytes, options)] as CapturedPacket[];
const TIME = 1_700_000_000.25;
const frames = [{ timeS: TIME, bytes: ethernet(ipv4(udp(block))) }];

describe('files', () => {
  it.each([
    ['pcap, µs, little-endian', pcap(frames, {})],
    ['pcap, µs, big-endian', pcap(frames, { isBig: true })],
    ['pcap, ns, little-endian', pcap(frames, { isNano: true })],
    ['pcap, ns, big-endian', pcap(frames, { isNano: true, isBig: true })],
    ['pcapng, µs, little-endian', pcapng(frames, {})],
    ['pcapng, ns, big-endian', pcapng(frames, { resolution: 9, isBig: true })],
    ['pcapng, 2^-20 s', pcapng(frames, { resolution: 0x80 | 20 })],
  ])('%s', (name, bytes) => {
    expect(detectContainer(bytes)).toBe(name.split(',')[0]);
    const [packet, ...more] = packetOf(bytes);
    expect(more).toEqual([]);
    expect(packet).toMatchObject({
      sourceAddress: '10.0.0.1',
      sourcePort: 4000,
      destinationAddress: '239.1.2.3',
      destinationPort: 8600,
      payload: block,
    });
    expect(packet?.timeS).toBeCloseTo(TIME, 5);
  });

  it('reads the packets before one that goes past the file, and says so', () => {
    const bytes = pcap([...frames, ...frames], {});
    const results = [...readPackets(bytes.subarray(0, bytes.length - 5))];
    expect(results).toMatchObject([{ payload: block }, { code: 'packet-past-end' }]);
  });

  it('refuses what is no capture', () => {
    expect([...readPackets(block)]).toMatchObject([{ code: 'not-a-capture' }]);
    expect(detectContainer(block)).toBe('raw');
    expect(detectContainer(new Uint8Array(40))).toBe('unknown');
    expect(detectContainer(new Uint8Array(0))).toBe('unknown');
  });
});

describe('links', () => {
  const four = ipv4(udp(block));
  const six = ipv6(udp(block));
  it.each([
    ['Ethernet', 1, ethernet(four)],
    ['Ethernet, 802.1Q', 1, ethernet(four, [0x8100])],
    ['Ethernet, QinQ', 1, ethernet(four, [0x88a8, 0x8100])],
    ['Ethernet, IPv6', 1, ethernet(six)],
    ['Linux cooked', 113, cooked(four)],
    ['Linux cooked v2', 276, cooked2(six)],
    ['raw IPv4', 101, four],
    ['raw IPv6', 101, six],
    ['BSD loopback', 0, loopback(four)],
  ])('%s', (_, linkType, bytes) => {
    for (const file of [pcap([{ timeS: 1, bytes }], { linkType }), pcapng([{ timeS: 1, bytes }], { linkType })]) {
      expect(packetOf(file)).toMatchObject([{ payload: block }]);
    }
  });

  it('names a link it does not read', () => {
    expect([...readPackets(pcap(frames, { linkType: 147 }))]).toMatchObject([{ code: 'link-unsupported' }]);
  });
});

describe('IP', () => {
  const read = (packets: readonly Uint8Array[], options = {}) =>
    packetOf(
      pcap(
        packets.map((packet) => ({ timeS: 1, bytes: ethernet(packet) })),
        {},
      ),
      options,
    );
  const datagram = udp(Uint8Array.from({ length: 3000 }, (_, i) => i));
  const part = (from: number, to: number, identification = 9) =>
    ipv4(datagram.subarray(from, to), { offset: from, more: to < datagram.length, identification });

  it('steps over IPv4 options', () => {
    expect(read([ipv4(udp(block), { options: [7, 3, 4, 0] })])).toMatchObject([{ payload: block }]);
  });

  it.each([
    ['in order', [part(0, 1480), part(1480, 2960), part(2960, 3008)]],
    ['in any order, repeated', [part(2960, 3008), part(0, 1480), part(0, 1480), part(1480, 2960)]],
  ])('puts IPv4 fragments together %s', (_, parts) => {
    expect(read(parts).map((p) => p.payload)).toEqual([datagram.subarray(8)]);
  });

  it('gives nothing for fragments that never become whole, or of two datagrams', () => {
    expect(read([part(0, 1480), part(2960, 3008)])).toEqual([]);
    expect(read([part(0, 1480, 1), part(1480, 3008, 2)])).toEqual([]);
  });

  it('forgets the oldest of too many unfinished datagrams', () => {
    const flood = Array.from({ length: 64 }, (_, i) => part(0, 1480, 100 + i));
    expect(read([part(0, 1480), ...flood, part(1480, 3008)])).toEqual([]);
    expect(read([...flood.slice(1), part(0, 1480), part(1480, 3008)]).length).toBe(1);
  });

  it('steps over IPv6 extension headers and joins IPv6 fragments', () => {
    expect(read([ipv6(udp(block), [[0, [0, 0, 0, 0, 0, 0, 0]]])])).toMatchObject([{ payload: block }]);
    const half = (from: number, to: number) => {
      const word = from | (to < datagram.length ? 1 : 0);
      return ipv6(datagram.subarray(from, to), [[44, [0, word >> 8, word & 255, 0, 0, 0, 5]]]);
    };
    expect(read([half(0, 1480), half(1480, 3008)]).map((p) => p.payload)).toEqual([datagram.subarray(8)]);
  });

  it('passes over what is not UDP, and other ports when one is asked for', () => {
    expect(
      read([ipv4(udp(block), { protocol: 6 }), ipv4(udp(block, 1)), ipv4(udp(block))], { destinationPort: 8600 })
        .length,
    ).toBe(1);
  });

  it('names what is malformed', () => {
    const long = ipv4(udp(block));
    long[3] = 255;
    expect(read([long])).toMatchObject([{ code: 'packet-malformed' }]);
  });
});

describe('readBlocks', () => {
  it('gives each block with its first time of day, and nothing for a trailer', () => {
    const unknown = [250, 0, 5, 1, 2];
    const blocks = [...readBlocks(new Uint8Array([...block, ...unknown, ...block, 0, 0, 0, 0]))];
    expect(blocks.map((b) => [b.category, b.offset, b.timeOfDayS])).toEqual([
      [34, 0, 100.5],
      [250, block.length, Number.NaN],
      [34, block.length + 5, 100.5],
    ]);
    expect(blocks[0]?.bytes).toEqual(block);
  });

  it.skipIf(!hasRecordings)('reads recordings (left out without ../shared/data/asterix)', () => {
    const blocks = [...readBlocks(recording('cat062cat065.raw'))];
    expect(blocks.map((b) => [b.category, b.timeOfDayS])).toEqual([
      [62, 30911.6640625],
      [65, 30913.0546875],
    ]);
    expect(packetOf(recording('cat_034_048.pcap')).length).toBe(100);
  });
});
