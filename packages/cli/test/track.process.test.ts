import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { geodeticToPolar, localFrame, RAD_PER_DEG } from '@musubi/geo';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './demo-process.ts';
import { isPresent, musubiWith, recorded } from './recorded-data.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const SITE = { name: 'A', lat: 26, lon: 127, alt: 100 };
const SENSORS = {
  sensors: [{ ...SITE, period_s: 4, sigma_range_m: 50, sigma_az_deg: 0.05, max_range_m: 300_000, pd: 0.95 }],
};
const LENGTH_S = 120;
const ALTITUDE_M = 10_000;

const at = (name: string): string => join(folder.path, name);

function save(name: string, text: string | Uint8Array): string {
  writeFileSync(at(name), text);
  return at(name);
}

/** Two aircraft that fly north, 60 km apart, 230 m/s: where they are at `timeS`. */
function truthAt(timeS: number): { id: string; lat: number; lon: number }[] {
  return [0.3, 0.9].map((east, i) => ({
    id: `T${i}`,
    lat: 26.4 + (230 * timeS) / 110_800,
    lon: 127 + east,
  }));
}

function truthLines(): string {
  let text = '';
  for (let t = 0; t <= LENGTH_S; t++) {
    for (const place of truthAt(t)) {
      text += `${JSON.stringify({ t, ...place, alt_m: ALTITUDE_M, vx: 0, vy: 230, vz: 0, cov: 1 })}\n`;
    }
  }
  return text;
}

/** What a radar without noise would say of them. */
function plotLines(): string[] {
  const site = localFrame(SITE.lat * RAD_PER_DEG, SITE.lon * RAD_PER_DEG, SITE.alt);
  const polar = new Float64Array(3);
  const lines: string[] = [];
  for (let t = 1; t <= LENGTH_S; t += 4) {
    for (const { lat, lon } of truthAt(t)) {
      geodeticToPolar(site, lat * RAD_PER_DEG, lon * RAD_PER_DEG, ALTITUDE_M, polar);
      const azimuthDeg = polar[1]! / RAD_PER_DEG;
      lines.push(
        JSON.stringify({ t, sensor: 'A', range_m: polar[0], azimuth_deg: azimuthDeg, alt_m: ALTITUDE_M, mode_s: null }),
      );
    }
  }
  return lines;
}

const sensors = save('sensors.json', JSON.stringify(SENSORS));
const truth = save('truth.jsonl.gz', gzipSync(truthLines()));

async function trackAndScore(plots: string): Promise<{ tally: any; score: any; rows: any[]; err: string }> {
  const tracks = at('tracks.jsonl');
  const tracked = await musubiWith('', 'track', '--sensors', sensors, '--plots', plots, '--out', tracks, '--json');
  expect(tracked.code, tracked.err).toBe(0);
  const scored = await musubiWith('', 'score', '--truth', truth, '--tracks', tracks, '--json');
  expect(scored.code, scored.err).toBe(0);
  const rows = readFileSync(tracks, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return {
    tally: JSON.parse(tracked.out.toString()),
    score: JSON.parse(scored.out.toString()),
    rows,
    err: tracked.err,
  };
}

describe('track and score', () => {
  it('follow targets to within metres of a radar without noise', async () => {
    const plots = save('plots.jsonl.gz', gzipSync(`${plotLines().join('\n')}\n`));
    const { tally, score, rows } = await trackAndScore(plots);
    expect(tally).toMatchObject({ plotsRead: plotLines().length, plotsUsed: plotLines().length, rejected: {} });
    expect([...new Set(rows.map((row) => row.t))]).toEqual(Array.from({ length: 23 }, (_, i) => 32 + 4 * i));
    expect(Object.keys(rows[0])).toEqual(expect.arrayContaining(['t', 'id', 'lat', 'lon', 'vx', 'vy', 'pos_cov']));
    expect(score.samples).toBe(23);
    expect(score.siap).toMatchObject({ completeness: 1, ambiguity: 1, spuriousness: 0, longestTrackShare: 1 });
    expect(score.siap.positionRmsM).toBeLessThan(100);
    expect(score.gospa).toMatchObject({ missedPerSample: 0, falsePerSample: 0 });
    const { meanM, localisationM, missedM, falseM } = score.gospa;
    expect(localisationM ** 2 + missedM ** 2 + falseM ** 2).toBeGreaterThanOrEqual(meanM ** 2 * (1 - 1e-12));
  });

  it('count what is wrong with rows by reason and line, and track on', async () => {
    const lines = plotLines();
    const bad = [
      '{"t": 9, "sensor": "A"',
      '{"t": 9, "sensor": "B", "range_m": 1, "azimuth_deg": 1}',
      '{"t": null, "sensor": "A", "range_m": 1, "azimuth_deg": 1}',
      '{"t": 1e9, "sensor": "A", "range_m": 50000, "azimuth_deg": 1}',
      '{"t": 9, "sensor": "A", "range_m": null, "azimuth_deg": 1}',
      '{"t": 9, "sensor": "A", "range_m": 1e12, "azimuth_deg": 1}',
      lines[4] as string,
    ];
    lines.splice(5, 0, ...bad);
    const { tally, score, err } = await trackAndScore(save('bad.jsonl', lines.join('\n')));
    expect(tally.rejected).toEqual({
      'not-json': 1,
      'unknown-sensor': 1,
      'no-time': 1,
      time: 1,
      'no-position': 1,
      range: 1,
      repeated: 1,
    });
    expect(err).toMatch(/bad\.jsonl line 6: is not JSON/);
    expect(err).toMatch(/bad\.jsonl line 7: sensor "B" is not in the sensors file/);
    expect(score.siap.completeness).toBe(1);
  });

  it('tell at most a few of very many bad rows', async () => {
    const plots = `${plotLines().join('\n')}\n${'nonsense\n'.repeat(100_000)}`;
    const { tally, err } = await trackAndScore(save('noise.jsonl', plots));
    expect(tally.rejected).toEqual({ 'not-json': 100_000 });
    expect(err.split('\n').length).toBeLessThan(20);
  });

  it('read and write streams', async () => {
    const args = ['track', '--sensors', sensors, '--plots', '-', '--out', '-', '--interval', '2.5', '--from', '50'];
    const ended = await musubiWith(plotLines().join('\n'), ...args);
    const times = ended.out
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).t);
    expect([...new Set(times)].slice(0, 3)).toEqual([50, 52.5, 55]);
    expect(ended.err).toMatch(/2 tracks/);
  });

  it('score nothing as missed and draw it', async () => {
    const none = save('none.jsonl', '');
    const svg = at('none.svg');
    const ended = await musubiWith('', 'score', '--truth', truth, '--tracks', none, '--plot', svg);
    expect(ended.out.toString()).toMatch(/GOSPA +2000 m/);
    expect(ended.out.toString()).toMatch(/completeness +0\.0000/);
    const drawn = readFileSync(svg, 'utf8');
    expect(drawn).toMatch(/^<svg /);
    expect(drawn.match(/<polyline/g)).toHaveLength(2);
    expect(drawn).toContain('truth without a track (46)');
    expect(drawn).toMatch(/>\d+ km<\/text>/);
    expect(drawn).toContain('>N</text>');
  });
});

describe('track and score, asked wrongly', () => {
  it.each([
    [['track', '--plots', 'x', '--out', 'y'], 2, /required option '--sensors/],
    [['track', '--sensors', sensors, '--plots', '/nowhere', '--out', at('x')], 2, /no such file/],
    [['track', '--sensors', '/nowhere', '--plots', 'x', '--out', at('x')], 2, /no such file/],
    [['track', '--sensors', sensors, '--plots', sensors, '--out', at('x'), '--interval', '0'], 2, /above 0/],
    [['track', '--sensors', truth, '--plots', truth, '--out', at('x')], 1, /is not JSON/],
    [['track', '--sensors', sensors, '--plots', truth, '--out', '/nowhere/x'], 1, /cannot be written/],
    [['score', '--truth', truth, '--tracks', '/nowhere'], 2, /no such file/],
    [['score', '--truth', sensors, '--tracks', truth], 1, /no truth at a multiple of 4 s/],
  ])('%j says what is wrong, without a stack', async (args, code, message) => {
    const ended = await musubiWith('', ...args);
    expect(ended.err).toMatch(message);
    expect(ended.err).not.toMatch(/ at .*\.js/);
    expect(ended.code).toBe(code);
  });

  it('names the sensor and the field that is wrong', async () => {
    const wrong = save('wrong.json', JSON.stringify({ sensors: [{ ...SENSORS.sensors[0], period_s: -1 }] }));
    const ended = await musubiWith('', 'track', '--sensors', wrong, '--plots', '-', '--out', '-');
    expect(ended.err).toMatch(/sensor 1 \(A\): "period_s" is -1; a number from 0\.05 to 600 is needed/);
    expect(ended.code).toBe(1);
  });

  it('breaks off at gzip that ends too early', async () => {
    const cut = save('cut.jsonl.gz', gzipSync(plotLines().join('\n')).subarray(0, 200));
    const ended = await musubiWith('', 'track', '--sensors', sensors, '--plots', cut, '--out', at('x'));
    expect(ended.err).toMatch(/gzip that ends too early/);
    expect(ended.code).toBe(2);
  });

  it.each([['track'], ['score'], ['encode']])('%s has examples in its help', async (command) => {
    expect((await musubiWith('', command, '--help')).out.toString()).toMatch(/Examples:\n {2}musubi /);
  });
});

const small = 'tracking/small_s1';
describe.skipIf(!isPresent(small))('recorded scenarios (left out where they are not beside the repository)', () => {
  it('are tracked without identities as well as the README of the recordings asks of the reference', async () => {
    const tracks = at('small.jsonl');
    const args = ['--sensors', recorded(`${small}/sensors.json`), '--plots', recorded(`${small}/plots.jsonl.gz`)];
    const tracked = await musubiWith('', 'track', ...args, '--out', tracks, '--ignore-identity');
    expect(tracked.code, tracked.err).toBe(0);
    const truthFile = recorded(`${small}/truth.jsonl.gz`);
    const svg = at('small.svg');
    const ended = await musubiWith('', 'score', '--truth', truthFile, '--tracks', tracks, '--json', '--plot', svg);
    const score = JSON.parse(ended.out.toString());
    expect(score.gospa.meanM).toBeLessThan(0.75 * 806);
    expect(score.siap.completeness).toBeGreaterThan(0.99);
    expect(score.nees).toBeGreaterThan(1);
    expect(readFileSync(tracks, 'utf8')).not.toMatch(/mode_s/);
    expect(readFileSync(svg, 'utf8').match(/<polyline/g)?.length).toBeGreaterThanOrEqual(40);
  });
});
