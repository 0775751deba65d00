import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instrumentsFolder } from '../src/paths.ts';
import { musubi, temporaryFolder } from './demo-process.ts';

const folder = temporaryFolder();
const shipped = instrumentsFolder();
const broken = join(folder.path, 'broken');
const FILE = 'jpn-usa-air-picture.yaml';

beforeAll(() => {
  mkdirSync(broken);
  for (const name of readdirSync(shipped)) copyFileSync(join(shipped, name), join(broken, name));
  const text = readFileSync(join(broken, FILE), 'utf8');
  writeFileSync(join(broken, FILE), text.replace('to: [USA]', 'to: [AUS]'));
});
afterAll(() => folder.remove());

describe('musubi agreements check', () => {
  it('finds nothing wrong in the shipped instruments', async () => {
    const { code, out } = await musubi('agreements', 'check', shipped);
    expect([code, out]).toEqual([0, '9 files, 9 instruments: nothing wrong\n']);
  });

  it('names file, line and article, and ends with 1', async () => {
    const line = readFileSync(join(broken, FILE), 'utf8').split('\n').indexOf('    to: [AUS]') + 1;
    const { code, out } = await musubi('agreements', 'check', broken);
    expect(code).toBe(1);
    expect(out).toContain(
      `${join(broken, FILE)}:${line}: terms[0].to[0]: Article 3(1) names AUS, which is not a party`,
    );
    const json = await musubi('agreements', 'check', broken, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out).problems).toContainEqual(
      expect.objectContaining({ code: 'contradiction', article: 'Article 3(1)', line }),
    );
  });

  it.each([
    [['agreements', 'check', '/no/such/folder'], 'no such folder'],
    [['agreements', 'check'], "missing required argument 'dir'"],
    [['agreements', 'state', shipped, '--at', '30 February'], 'is no day'],
  ])('ends with 2 when asked wrongly: %o', async (args, message) => {
    const { code, err } = await musubi(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('shows examples', async () => {
    const { code, out } = await musubi('agreements', 'check', '--help');
    expect(code).toBe(0);
    expect(out).toContain('musubi agreements check packages/agreements/instruments');
  });
});

describe('musubi agreements state', () => {
  it('folds events with their two times', async () => {
    const events = join(folder.path, 'events.jsonl');
    const act = {
      instrument: 'jpn-usa-information-security',
      by: 'USA',
      scope: 'whole',
      reason: '',
      type: 'notice-given',
      effectiveS: Date.UTC(2026, 7, 1) / 1000,
      recordedS: Date.UTC(2026, 7, 3) / 1000,
    };
    writeFileSync(events, `${JSON.stringify(act)}\n`);
    const state = async (...more: string[]) =>
      (await musubi('agreements', 'state', shipped, '--events', events, '--at', '2026-08-02', ...more)).out;
    expect(await state()).toMatch(/jpn-usa-information-security: in-force\/notice-given\n/);
    expect(await state('--known', '2026-08-02')).toMatch(/jpn-usa-information-security: in-force\n/);
    const dates = JSON.parse(await state('--dates', '--json')).dates as {
      instrument: string;
      what: string;
      day: string;
    }[];
    expect(dates).toContainEqual(
      expect.objectContaining({ instrument: act.instrument, what: 'notice-takes-effect', day: '2026-12-01' }),
    );
  });

  it('reads a node’s folder', async () => {
    const node = join(folder.path, 'jpn');
    expect((await musubi('init', '--nation', 'JPN', node)).code).toBe(0);
    expect((await musubi('agreements', 'check', node)).code).toBe(0);
    const { code, out } = await musubi('agreements', 'state', node, '--at', '2026-06-01', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).instruments).toHaveLength(9);
  });
});
