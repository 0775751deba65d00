import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a plain module of the generator
import { generate } from '../generator/generate.mjs';
import { FACTS, hasFacts } from './shared.ts';

const GEN = fileURLToPath(new URL('../src/gen/', import.meta.url));

describe('src/gen', () => {
  it.skipIf(!hasFacts)('is what the generator writes (left out without ../shared/specs/asterix)', () => {
    const files: Map<string, string> = generate(FACTS);
    expect(readdirSync(GEN).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(`${GEN}${name}`, 'utf8'), name).toBe(text);
  });
});
