// Runs the fuzzers that packages have: npm run fuzz [-- name …] [--count N] [--seed N]
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asCommand, prepare, ROOT, run } from './prepare.mjs';

const PACKAGES = join(ROOT, 'packages');
const fuzzer = (name) => join(PACKAGES, name, 'fuzz', 'fuzz.mjs');

await asCommand(async () => {
  const args = process.argv.slice(2);
  const options = args.findIndex((arg) => arg.startsWith('-'));
  const names = options < 0 ? args : args.slice(0, options);
  const all = readdirSync(PACKAGES).filter((name) => existsSync(fuzzer(name)));
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`no fuzzer of ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  await prepare();
  let failed = 0;
  for (const name of names.length > 0 ? names : all) {
    if ((await run(process.execPath, [fuzzer(name), ...(options < 0 ? [] : args.slice(options))])) !== 0) failed++;
  }
  return failed > 0 ? 1 : 0;
});
