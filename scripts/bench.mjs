// Runs the suites of bench/: npm run bench [-- name …] [--seed N] [arguments of the suites]
import { existsSync, readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { asCommand, prepare, ROOT, run, runTool } from './prepare.mjs';

const FOLDER = join(ROOT, 'bench');
const SUITE = /^(.+)\.bench\.(mjs|ts)$/;
const SEED = 1;

/** Suites by name, with the file to run; TypeScript ones are compiled by bench/tsconfig.json. */
function suites() {
  const found = readdirSync(FOLDER).flatMap((file) => {
    const [, name, kind] = SUITE.exec(file) ?? [];
    if (!name) return [];
    return [[name, kind === 'mjs' ? join(FOLDER, file) : join(FOLDER, 'dist', `${name}.bench.js`)]];
  });
  return new Map(found.sort());
}

/** Names first, then everything from the first argument that begins with a dash. */
function split(args) {
  const options = args.findIndex((arg) => arg.startsWith('-'));
  return options < 0 ? [args, []] : [args.slice(0, options), args.slice(options)];
}

function printMachine(options) {
  const [cpu] = cpus();
  const seed = options.includes('--seed') ? options[options.indexOf('--seed') + 1] : SEED;
  console.log(
    `machine: ${cpu?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
  );
  console.log(`node ${process.version} on ${process.platform} ${process.arch}, seed ${seed}`);
}

await asCommand(async () => {
  const [names, options] = split(process.argv.slice(2));
  await prepare();
  if (existsSync(join(FOLDER, 'tsconfig.json'))) await runTool('typescript/bin/tsc', ['-b', 'bench']);
  const all = suites();
  const unknown = names.filter((name) => !all.has(name));
  if (unknown.length > 0)
    throw new Error(`no suite ${unknown.join(', ')}; there are: ${[...all.keys()].join(', ') || 'none'}`);
  if (all.size === 0) throw new Error('bench/ has no suites yet (NAME.bench.mjs or NAME.bench.ts)');
  printMachine(options);
  const seeded = options.includes('--seed') ? options : ['--seed', String(SEED), ...options];
  let failed = 0;
  for (const name of names.length > 0 ? names : all.keys()) {
    console.log(`\n${name}`);
    // A process each: what one suite warms up or allocates does not touch the next.
    if ((await run(process.execPath, ['--expose-gc', all.get(name), ...seeded])) !== 0) failed++;
  }
  return failed > 0 ? 1 : 0;
});
