// Mutated inputs through every decoder: npm run fuzz [-- target …] [--count N] [--seed N] [--replay FILE]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { asCommand, prepare, ROOT } from './prepare.mjs';

const COUNT = 10_000_000;
const INPUT_OCTETS_MAX = 1 << 16;
const HEAP_MB_MAX = 512;
/** An input that takes longer is a hang, on a machine that is much slower too. */
const HANG_MS = 60_000;
const LOOK_MS = 500;
const PROGRESS_MS = 10_000;
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const FOUND = join(ROOT, 'data', 'fuzz');

/** Runs one target; resolves to what is wrong, or to nothing. */
function fuzz(name, seed, count) {
  return new Promise((resolve) => {
    const input = new Uint8Array(new SharedArrayBuffer(INPUT_OCTETS_MAX));
    const done = new Int32Array(new SharedArrayBuffer(8));
    const began = performance.now();
    const worker = new Worker(new URL('fuzz/worker.mjs', import.meta.url), {
      workerData: { name, seed, count, input, done },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB_MAX },
    });
    const told = () => `${name}: ${done[0]} of ${count} inputs, seed ${seed}, ${seconds(began)} s`;
    // A run that is ended from outside says how far it came.
    const stop = () => {
      console.log(`${told()}: ended, no fault so far`);
      process.exit(1);
    };
    for (const signal of STOPS) process.on(signal, stop);
    const end = (problem) => {
      clearInterval(timer);
      for (const signal of STOPS) process.off(signal, stop);
      void worker.terminate();
      if (problem !== undefined) console.error(`${told()}: ${problem}\n${save(name, input.slice(0, done[1]))}`);
      resolve(problem);
    };
    let [last, lastMs, toldMs] = [-1, performance.now(), performance.now()];
    const timer = setInterval(() => {
      const nowMs = performance.now();
      if (done[0] !== last) [last, lastMs] = [done[0], nowMs];
      if (nowMs - toldMs > PROGRESS_MS) {
        toldMs = nowMs;
        console.log(told());
      }
      if (nowMs - lastMs > HANG_MS) end(`no end with this input after ${HANG_MS / 1000} s`);
    }, LOOK_MS);
    worker.on('error', (error) => end(error.stack ?? String(error)));
    worker.on('message', (found) => {
      const memoryMb = Math.round(process.memoryUsage().rss / 2 ** 20);
      console.log(`${told()}: no fault; ${found} messages and records found in them; ${memoryMb} MB of memory`);
      end();
    });
  });
}

const seconds = (began) => ((performance.now() - began) / 1000).toFixed(0);

/** Keeps an input that found a fault; gives what to do with it. */
function save(name, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const path = join(FOUND, `${name}-${hash}.hex`);
  mkdirSync(FOUND, { recursive: true });
  writeFileSync(path, `${Buffer.from(bytes).toString('hex')}\n`);
  return `the input is in ${path}; try it with: npm run fuzz -- --replay ${path}\nonce mended, move it to scripts/fuzz/corpus`;
}

async function replay(file) {
  const { TARGETS } = await import('./fuzz/targets.mjs');
  const [name] = basename(file).split('-');
  if (TARGETS[name] === undefined) throw new Error(`${file}: its name has to begin with a target's`);
  const bytes = Uint8Array.from(Buffer.from(readFileSync(file, 'utf8').trim(), 'hex'));
  console.log(`${name}: ${TARGETS[name](Math.random).check(bytes)} found, no fault`);
}

function whole(args, option, otherwise) {
  const at = args.indexOf(option);
  const value = at < 0 ? otherwise : Number(args[at + 1]);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${option} takes a whole number`);
  return value;
}

await asCommand(async () => {
  const args = process.argv.slice(2);
  const options = args.findIndex((arg) => arg.startsWith('-'));
  const wanted = options < 0 ? args : args.slice(0, options);
  await prepare();
  if (args.includes('--replay')) return void (await replay(args[args.indexOf('--replay') + 1]));
  const { SHARES } = await import('./fuzz/targets.mjs');
  const unknown = wanted.filter((name) => SHARES[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`no target ${unknown.join(', ')}; there are: ${Object.keys(SHARES).join(', ')}`);
  const [count, seed] = [whole(args, '--count', COUNT), whole(args, '--seed', 1)];
  const names = wanted.length > 0 ? wanted : Object.keys(SHARES);
  const shares = names.reduce((sum, name) => sum + SHARES[name], 0);
  let failed = 0;
  for (const name of names) {
    if ((await fuzz(name, seed, Math.round((count * SHARES[name]) / shares))) !== undefined) failed++;
  }
  return failed > 0 ? 1 : 0;
});
