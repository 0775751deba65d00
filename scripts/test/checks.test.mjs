import { describe, expect, it } from 'vitest';
import { purityProblems, releasedProblems } from '../check-border.mjs';
import { importProblems } from '../check-imports.mjs';
import { sourceOf } from '../sources.mjs';

const ALL = new Set(['model', 'geo', 'link', 'release', 'ledger', 'node', 'metrics'].map((room) => `@musubi/${room}`));

const imports = (path, text) => importProblems(sourceOf(path, text), ALL);

describe('imports', () => {
  it('lets through the arrows of the design', () => {
    expect(imports('packages/link/src/a.ts', "import type { A } from '@musubi/release';")).toEqual([]);
    expect(imports('packages/console/src/a.ts', "import { B } from '@musubi/node/contract';")).toEqual([]);
    expect(imports('packages/ledger/src/a.ts', "import { sign } from 'node:crypto';")).toEqual([]);
    expect(imports('packages/sim/src/udp-output.ts', "import { createSocket } from 'node:dgram';")).toEqual([]);
    expect(imports('packages/tracker/test/a.test.ts', "import { gospa } from '@musubi/metrics';")).toEqual([]);
  });

  it.each([
    ['a new arrow', 'packages/release/src/a.ts', "import { x } from '@musubi/link';"],
    ['an export from elsewhere', 'packages/model/src/a.ts', "export { x } from '@musubi/geo';"],
    ['an import over several lines', 'packages/geo/src/a.ts', "import {\n  x,\n  y,\n} from '@musubi/model';"],
    ['an import at run time', 'packages/geo/src/a.ts', "const m = await import('@musubi/model');"],
    ['the whole node in the console', 'packages/console/src/a.ts', "import { x } from '@musubi/node';"],
    ['an undeclared dependency', 'packages/node/src/a.ts', "import { x } from '@musubi/tracker';"],
    ['itself by name', 'packages/link/src/a.ts', "import { x } from '@musubi/link';"],
    ['a way out of the package', 'packages/link/src/a.ts', "import { mint } from '../../release/src/released.ts';"],
    ['a file', 'packages/link/src/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a socket without its prefix', 'packages/tracker/src/a.ts', "import net from 'net';"],
    ['crypto where nothing is signed', 'packages/tracker/src/a.ts', "import 'node:crypto';"],
  ])('stops %s', (_, path, text) => {
    expect(imports(path, text)).toHaveLength(1);
  });

  it('says file and line, and reads no comments', () => {
    const text = "// from 'node:fs'\n/* import 'node:fs' */\nimport 'node:fs';\n";
    expect(imports('packages/geo/src/a.ts', text)).toEqual([
      expect.stringContaining('packages/geo/src/a.ts:3: node:fs'),
    ]);
  });
});

describe('the border', () => {
  it.each([
    'send(x as Released<T>)',
    'send(x as unknown as Released<T>)',
    "import { type Released as R } from '@musubi/release';",
    'send(<Released<T>>(x))',
  ])('stops %s', (text) => {
    expect(releasedProblems(sourceOf('packages/link/src/a.ts', text))).toHaveLength(1);
    expect(releasedProblems(sourceOf('packages/node/test/a.test.ts', text))).toHaveLength(1);
  });

  it('lets the type be used, and release do its work', () => {
    expect(releasedProblems(sourceOf('packages/link/src/a.ts', 'function f(x: Released<T>): void {}'))).toEqual([]);
    expect(releasedProblems(sourceOf('packages/release/src/a.ts', 'x as Released<T>'))).toEqual([]);
  });
});

describe('purity', () => {
  it.each(['Date.now()', 'new Date()', 'Math.random()', 'setTimeout(f, 1)', 'process.env', 'randomBytes(8)'])(
    'stops %s',
    (text) => {
      expect(purityProblems(sourceOf('packages/tracker/src/a.ts', `const a = ${text};`))).toHaveLength(1);
      expect(purityProblems(sourceOf('packages/node/src/a.ts', `const a = ${text};`))).toEqual([]);
    },
  );

  it('lets dates be computed from given times', () => {
    expect(purityProblems(sourceOf('packages/plots/src/a.ts', 'new Date(timeS * 1000)'))).toEqual([]);
  });
});
