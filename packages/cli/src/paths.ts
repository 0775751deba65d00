import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Folder of the instruments that ship with Musubi. */
export function instrumentsFolder(): string {
  return join(packageFolder('@musubi/agreements'), 'instruments');
}

/** Folder of the examples of the boards. */
export function boardExamplesFolder(): string {
  return join(packageFolder('@musubi/boards'), 'examples');
}

/** Folder of the built console, or null where it has not been built. */
export function consoleFolder(): string | null {
  const folder = join(packageFolder('@musubi/console'), 'dist');
  return existsSync(join(folder, 'index.html')) ? folder : null;
}

function packageFolder(name: string): string {
  for (const base of require.resolve.paths(name) ?? []) {
    const folder = join(base, name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  throw new Error(`${dirname(name)}: package ${name} is not installed; run npm start once`);
}
