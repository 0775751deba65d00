import { readdirSync, readFileSync } from 'node:fs';
import { parseInstrument } from '@musubi/agreements';
import type { Instrument } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { playStory } from '../src/index.ts';

const folder = new URL('../../agreements/instruments/', import.meta.url);
const instruments = readdirSync(folder).flatMap((name): Instrument[] => {
  const parsed = parseInstrument(readFileSync(new URL(name, folder), 'utf8'), name);
  return 'instrument' in parsed ? [parsed.instrument] : [];
});
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

async function told(with_: readonly Instrument[]) {
  const lines: string[] = [];
  const checks = await playStory({ instruments: with_, settle, onLine: (line) => lines.push(line) });
  return { checks, lines: lines.join('\n').trim() };
}

describe('the story of a week', () => {
  it('holds, and is the one that docs/story.md tells', async () => {
    const { checks, lines } = await told(instruments);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(checks.length).toBeGreaterThan(40);
    const page = readFileSync(new URL('../../../docs/story.md', import.meta.url), 'utf8');
    expect(/```text\n([\s\S]*?)\n```/.exec(page)?.[1]).toBe(lines);
  }, 240_000);

  it('does not hold where the arrangement that it rests on is missing', async () => {
    const { checks } = await told(instruments.filter(({ id }) => id !== 'aus-jpn-usa-coordination'));
    expect(checks.filter(({ holds }) => !holds).length).toBeGreaterThan(5);
  }, 240_000);
});
