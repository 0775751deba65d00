// Installs, builds and runs the demo: npm start [-- arguments of `musubi demo`]
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { asCommand, prepare, ROOT } from './prepare.mjs';

/** Runs the demo with this terminal until it ends; resolves to the exit code to end with. */
function demo(args) {
  const child = spawn(process.execPath, [join(ROOT, 'packages/cli/dist/main.js'), 'demo', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(child, signal));
  // npm ends its shell at a signal and the shell tells nobody: an orphan has been told to stop.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && pass(child, 'SIGTERM'), 500).unref();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

let passed = false;

/**
 * Ctrl-C in a terminal reaches the whole foreground group, the demo too: passing it on would be
 * the second one. Anywhere else the first signal is passed on, once.
 */
function pass(child, signal) {
  const fromTerminal = signal !== 'SIGTERM' && (process.stdin.isTTY || process.stdout.isTTY);
  if (fromTerminal || passed) return;
  passed = true;
  child.kill(signal);
}

await asCommand(async () => {
  await prepare();
  return demo(process.argv.slice(2));
});
