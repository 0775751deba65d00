// The codecs as somebody takes them who wants nothing else of the house.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './demo-process.ts';

const run = promisify(execFile);
const ROOT = new URL('../../../', import.meta.url).pathname;
const folder = temporaryFolder();
afterAll(() => folder.remove());

const PROGRAMS = {
  asterix: [
    "import { decodeRecords, encodeBlock } from '@musubi/asterix';",
    "const block = encodeBlock(48, [{ '010': { SAC: 254, SIC: 1 }, '040': { RHO: 97.5, THETA: 270 } }]);",
    "for (const one of decodeRecords(block)) console.log(one.cat, JSON.stringify(one.items['040']));",
  ],
  modes: [
    "import { decodeMessage } from '@musubi/modes';",
    "console.log(decodeMessage(Buffer.from('8D4840D6202CC371C32CE0576098', 'hex')).address.toString(16));",
  ],
};
const SAID = { asterix: '48 {"RHO":97.5,"THETA":270}\n', modes: '4840d6\n' };

describe('a codec by itself', () => {
  for (const name of ['asterix', 'modes'] as const) {
    it(`@musubi/${name} runs from its package in an empty folder, with its licence`, async () => {
      const home = join(folder.path, name);
      const place = join(home, 'node_modules', '@musubi', name);
      mkdirSync(place, { recursive: true });
      const packed = await run('npm', ['pack', '--json', '--pack-destination', home, '-w', `@musubi/${name}`], {
        cwd: ROOT,
        maxBuffer: 32 << 20,
      });
      const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
      await run('tar', ['-xzf', join(home, filename), '-C', place, '--strip-components=1']);
      const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
      expect([manifest.private, manifest.dependencies]).toEqual([undefined, undefined]);
      expect(existsSync(join(place, 'LICENSE'))).toBe(true);
      expect(existsSync(join(place, 'README.md'))).toBe(true);
      writeFileSync(join(home, 'program.mjs'), PROGRAMS[name].join('\n'));
      const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: home });
      expect(stdout).toBe(SAID[name]);
    }, 120_000);
  }
});
