import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeError } from '../config/error.ts';

/**
 * Makes sure that one process alone uses a data folder. A lock left by a process that was killed
 * is taken over. Returns what gives it up. Throws `NodeError` `data-in-use`.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch {
      const holder = Number(readHolder(path));
      if (holder && holder !== process.pid && isAlive(holder)) {
        throw new NodeError('data-in-use', `${folder} is in use by process ${holder}; stop it first`);
      }
      rmSync(path, { force: true });
    }
  }
  throw new NodeError('data-in-use', `${folder} cannot be locked; is it writable?`);
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
