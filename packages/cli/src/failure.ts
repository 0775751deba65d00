import type { NodeError } from '@musubi/node';
import { CliError } from './error.ts';

/** Exit codes: 1 what was asked for failed, 2 it was asked for wrongly, 70 a fault of our own. */
const EXIT = { failed: 1, usage: 2, internal: 70 } as const;
const USAGE = new Set([
  'bad-argument',
  'config-unreadable',
  'config-invalid',
  'file-unreadable',
  'not-a-recording',
  'already-initialised',
]);

/** Says what went wrong in words and ends with the exit code that fits. */
export async function reportFailure(error: unknown): Promise<void> {
  const told = error instanceof CliError ? error : await asNodeError(error);
  if (told !== null) {
    console.error(told.message);
    process.exitCode = USAGE.has(told.code) ? EXIT.usage : EXIT.failed;
    return;
  }
  console.error(error);
  process.exitCode = EXIT.internal;
}

/** Loads a node's code only now: commands that run none start in a fifth of the time without it. */
async function asNodeError(error: unknown): Promise<NodeError | null> {
  const { NodeError } = await import('@musubi/node');
  return error instanceof NodeError ? error : null;
}
