// Recordings of every kind, whole and in chunks: the same pieces, none invented, nothing thrown.
import { detectContainer, encodeBlock, JsonLines, readBlocks, readPackets, RecordingReader } from '@musubi/asterix';
import { chunksOf, expect, isOneIn, Mutator, Pool, shown } from './random.mjs';

/** One in so many inputs is also given in chunks. */
const CUT = 4;
const OCTETS_MAX = 1024;
const KINDS = ['raw', 'gps', 'final', 'timed', 'rff', 'pcap', 'pcapng'];

const block = encodeBlock(48, [{ '010': { SAC: 25, SIC: 201 }, 140: 27_354.5, '040': { RHO: 12.5, THETA: 90 } }]);
const status = encodeBlock(34, [{ '010': { SAC: 25, SIC: 201 }, '000': 1, '030': 27_355 }]);

const two = (value) => [value >> 8, value & 0xff];
const four = (value) => [...two(value >>> 16), ...two(value & 0xffff)];
const littleFour = (value) => four(value).reverse();

function udp(payload) {
  const length = 8 + payload.length;
  return [...two(8600), ...two(8600), ...two(length), 0, 0, ...payload];
}

function ipv4(payload, flags = 0, offset = 0) {
  const length = 20 + payload.length;
  return [
    0x45,
    0,
    ...two(length),
    0,
    7,
    ...two((flags << 13) | offset),
    64,
    17,
    0,
    0,
    127,
    0,
    0,
    1,
    127,
    0,
    0,
    1,
    ...payload,
  ];
}

function ipv6(payload) {
  const address = [...Array(15).fill(0), 1];
  return [0x60, 0, 0, 0, ...two(payload.length), 17, 64, ...address, ...address, ...payload];
}

const ethernet = (type, payload) => [...Array(12).fill(2), ...two(type), ...payload];
const vlan = (payload) => ethernet(0x8100, [0, 5, 0x08, 0x00, ...payload]);

function pcap(frames, { isLittle = true, magic = 0xa1b2c3d4, link = 1 } = {}) {
  const word = isLittle ? littleFour : four;
  const half = (value) => (isLittle ? two(value).reverse() : two(value));
  const head = [...word(magic), ...half(2), ...half(4), ...word(0), ...word(0), ...word(65_535), ...word(link)];
  const packets = frames.flatMap((frame) => [
    ...word(1_462_433_754),
    ...word(5),
    ...word(frame.length),
    ...word(frame.length),
    ...frame,
  ]);
  return [...head, ...packets];
}

function pcapng(frames) {
  const padded = (bytes) => [...bytes, ...Array((4 - (bytes.length % 4)) % 4).fill(0)];
  const wrapped = (type, body) => [
    ...littleFour(type),
    ...littleFour(body.length + 12),
    ...body,
    ...littleFour(body.length + 12),
  ];
  const section = wrapped(0x0a0d0d0a, [...littleFour(0x1a2b3c4d), 1, 0, 0, 0, ...Array(8).fill(0xff)]);
  const face = wrapped(1, [1, 0, 0, 0, ...littleFour(65_535)]);
  const packet = (frame) =>
    wrapped(6, [
      ...littleFour(0),
      ...littleFour(338_000),
      ...littleFour(7),
      ...littleFour(frame.length),
      ...littleFour(frame.length),
      ...padded(frame),
    ]);
  return [...section, ...face, ...frames.flatMap(packet)];
}

function seeds() {
  const datagram = udp([...block, ...status]);
  const frames = [ethernet(0x0800, ipv4(datagram)), vlan(ipv4(datagram)), ethernet(0x86dd, ipv6(datagram))];
  const halves = [ipv4(datagram.slice(0, 16), 1, 0), ipv4(datagram.slice(16), 0, 2)].map((half) =>
    ethernet(0x0800, half),
  );
  const sll = [...Array(14).fill(0), 0x08, 0x00, ...ipv4(datagram)];
  return [
    [...block, ...status, ...block, ...status],
    pcap(frames),
    pcap(halves, { isLittle: false }),
    pcap(frames, { magic: 0xa1b23c4d }),
    pcap([ipv4(datagram), ipv6(datagram)], { link: 101 }),
    pcap([sll], { link: 113 }),
    pcap([[2, 0, 0, 0, ...ipv4(datagram)]], { link: 0 }),
    pcapng([...frames, ...halves]),
    [block, status].flatMap((each) => [...each, ...Array(10).fill(0)]),
    [block, status].flatMap((each) => [...two(each.length + 12), 0, 0, 0, 1, 0, 0, ...each, 0xa5, 0xa5, 0xa5, 0xa5]),
    [block, status].flatMap((each) => [...two(each.length + 6), ...four(1000), ...each]),
  ].map((octets) => Uint8Array.from(octets));
}

const piecesOf = (chunks, options) => {
  const reader = new RecordingReader(options);
  const pieces = [];
  const add = (piece) => {
    const last = pieces.at(-1);
    // Blocks that lie together come together or not, as chunks have them.
    const goesOn = last?.bytes && piece.bytes && !piece.packet && last.offset + last.bytes.length === piece.offset;
    if (goesOn && !last.packet) last.bytes = Uint8Array.from(Buffer.concat([last.bytes, piece.bytes]));
    else pieces.push(piece.bytes ? { ...piece, bytes: piece.bytes.slice() } : piece);
  };
  for (const chunk of chunks) for (const piece of reader.push(chunk)) add(piece);
  for (const piece of reader.end()) add(piece);
  return pieces;
};

/** What follows the last block of a raw recording is given as far as it has come. */
function agree(whole, cut) {
  const [last, lastCut] = [whole.at(-1), cut.at(-1)];
  const isRest = last?.bytes !== undefined && lastCut?.bytes !== undefined && last.packet === undefined;
  if (!isRest) return shown(whole) === shown(cut);
  const some = last.bytes.subarray(0, lastCut.bytes.length);
  return shown([...whole.slice(0, -1), { ...last, bytes: some }]) === shown(cut);
}

/** An input is an octet that chooses the kind, or leaves it to be found, and the recording. */
function check(input) {
  const bytes = input.subarray(1);
  const kind = KINDS[input[0] % (2 * KINDS.length)];
  const options = kind === undefined ? {} : { kind };
  detectContainer(bytes);
  const whole = piecesOf([bytes], options);
  const cut = isOneIn(CUT, input) ? piecesOf(chunksOf(bytes), options) : whole;
  expect(agree(whole, cut), `${kind ?? 'found'}: chunks give other pieces than the whole`);
  const lines = new JsonLines();
  let found = 0;
  let octets = 0;
  for (const piece of whole) {
    if (!('bytes' in piece)) continue;
    found++;
    octets += piece.bytes.length;
    expect(piece.offset <= bytes.length, 'a piece past the end');
    lines.write(piece.bytes, { offset: piece.offset, receivedAtS: piece.timeS });
    lines.take();
  }
  expect(octets <= bytes.length, 'more bytes than there are');
  for (const each of readBlocks(bytes)) expect(each.bytes.length > 3, 'a block without a record');
  [...readPackets(bytes)];
  return found;
}

export function captures(random) {
  const pool = new Pool(
    random,
    seeds().map((seed, i) => Uint8Array.from([i < 1 ? 0 : 255, ...seed])),
    512,
  );
  const mutator = new Mutator(random, pool.inputs);
  return {
    next() {
      const octets = mutator.mutate(pool.any(), 1, 3).slice(0, OCTETS_MAX);
      octets[0] = mutator.below(256);
      return Uint8Array.from(octets);
    },
    check(input) {
      const found = check(input);
      if (found > 0) pool.keep(input);
      return found;
    },
  };
}
