import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FrameReader } from '../src/frame.ts';
import { DEFAULT_LIMITS } from '../src/limits.ts';
import { padding } from '../src/padding.ts';
import { decodeTracks, encodeTracks } from '../src/tracks-frame.ts';
import { aircraft, labelOf, NOW_S } from './releases.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``).exec(readme)?.[1] ?? '';

/** The frame as the page has it: everything after a # is a comment. */
const frame = new Uint8Array(Buffer.from(block('hex').replaceAll(/#.*$/gm, '').replaceAll(/\s/g, ''), 'hex'));

it('the frame in the README reads as the README says', () => {
  const decoded = decodeTracks(frame, 'JPN', DEFAULT_LIMITS);
  if (!decoded.ok) throw new Error(decoded.fault.message);
  const { sequence, sentS, release } = decoded.value;
  const { tracks, labels, bases, withdrawn } = release;
  expect([sequence, sentS, release.timeS, tracks.count]).toEqual([1, NOW_S + 0.5, NOW_S, 1]);
  expect([...withdrawn]).toEqual([9]);
  expect({ bases, labels }).toEqual(JSON.parse(block('json')));
  expect(labels).toEqual([labelOf('JPN')]);
  const expected = aircraft([1]);
  for (const name of ['number', 'altitudeKind', 'targetKind', 'address', 'mode3A', 'eastMps', 'northMps'] as const) {
    expect(tracks[name][0], name).toBe(expected[name][0]);
  }
  expect(tracks.timeS[0]).toBeCloseTo(NOW_S - 1.5, 4);
  expect(tracks.latitudeRad[0]).toBeCloseTo(0.52, 8);
  expect(tracks.longitudeRad[0]).toBeCloseTo(2.27, 8);
  expect(tracks.altitudeM[0]).toBe(9144);
  expect(tracks.sigmaAltitudeM[0]! / 15).toBeCloseTo(1, 3);
  expect(tracks.horizontalCovariance[0]! / 2500).toBeCloseTo(1, 2);
  expect(Buffer.from(tracks.callsign.subarray(0, 7)).toString()).toBe('JAL0001');
  expect(Buffer.from(encodeTracks(release, sequence, sentS, DEFAULT_LIMITS))).toEqual(Buffer.from(frame));
});

it('padding fills up to the quantum, and is a frame', () => {
  for (let bytes = 0; bytes < 5_000; bytes++) {
    const filler = padding(bytes);
    expect((bytes + (filler?.length ?? 0)) % 2_048).toBe(0);
    if (bytes % 97 !== 1 || filler === null) continue;
    const read = new FrameReader().read(filler, 0, 4_096);
    expect(read).toMatchObject({ ok: true, value: { next: filler.length } });
  }
});
