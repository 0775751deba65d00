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

/**
 * Says what went wrong in words and ends with the exit code that fits. Errors with a code, those of
 * our rooms and those of the system (no such folder, disk full), say it themselves.
 */
export function reportFailure(error: unknown): void {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    console.error(error.message);
    process.exitCode = USAGE.has(error.code) ? EXIT.usage : EXIT.failed;
    return;
  }
  console.error(error);
  process.exitCode = EXIT.internal;
}
