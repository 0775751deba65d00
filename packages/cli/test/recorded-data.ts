import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { MUSUBI } from './demo-process.ts';

/** Where recordings are kept beside the repository; they are no part of it. */
const DATA = new URL('../../../../shared/data/', import.meta.url).pathname;

export function recorded(path: string): string {
  return `${DATA}${path}`;
}

export function isPresent(path: string): boolean {
  return existsSync(recorded(path));
}

export interface Ended {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs a command of the real program with bytes on its standard input, to its end. */
export function musubiWith(input: Uint8Array | string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MUSUBI, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    let err = '';
    child.stdout.on('data', (data: Buffer) => out.push(data));
    child.stderr.on('data', (data) => (err += data));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err }));
  });
}

/** Its output as values, one a line. */
export function valuesOf({ out }: Ended): any[] {
  return out
    .toString()
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
