import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, truncate } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { LogStorage } from '@musubi/ledger';

const SETTLED_MAX = 64;

/** A folder as a `LogStorage`. Files opened for appending stay open until `close`. */
export class FileStorage implements LogStorage {
  private readonly appending = new Map<string, FileHandle>();
  /** Files that `replace` put on disk whole: a `sync` that follows has nothing left to do. */
  private readonly settled = new Set<string>();
  /** Files whose name may not have reached the disk yet. */
  private readonly unnamed = new Set<string>();
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  async read(name: string): Promise<Uint8Array | null> {
    try {
      return await readFile(this.path(name));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async readPart(name: string, from: number, to: number): Promise<Uint8Array> {
    let handle: FileHandle;
    try {
      handle = await open(this.path(name), 'r');
    } catch (error) {
      if (isMissing(error)) return new Uint8Array(0);
      throw error;
    }
    try {
      const bytes = Buffer.alloc(Math.max(0, to - from));
      let read = 0;
      for (let got = 1; got > 0 && read < bytes.length; read += got) {
        got = (await handle.read(bytes, read, bytes.length - read, from + read)).bytesRead;
      }
      return bytes.subarray(0, read);
    } finally {
      await handle.close();
    }
  }

  async append(name: string, bytes: Uint8Array): Promise<void> {
    this.settled.delete(name);
    const handle = await this.handle(name);
    let written = 0;
    while (written < bytes.length) written += (await handle.write(bytes, written)).bytesWritten;
  }

  /** Writes beside, syncs, renames and syncs the folder: a reader sees the old bytes or the new. */
  async replace(name: string, bytes: Uint8Array): Promise<void> {
    await this.release(name);
    const path = this.path(name);
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.new`;
    const handle = await open(beside, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
    await syncFolder(dirname(path));
    this.settle(name);
  }

  async truncate(name: string, length: number): Promise<void> {
    await this.release(name);
    this.settled.delete(name);
    await truncate(this.path(name), length);
  }

  async sync(name: string): Promise<void> {
    if (this.settled.delete(name)) return;
    const appending = this.appending.get(name);
    const handle = appending ?? (await open(this.path(name), 'r+'));
    try {
      // What is appended changes no more of a file than its length, which this syncs too.
      await (appending ? handle.datasync() : handle.sync());
    } finally {
      // Only files that are appended to stay open: a log has more files than a process may open.
      if (!appending) await handle.close();
    }
    if (this.unnamed.delete(name)) await syncFolder(dirname(this.path(name)));
  }

  async list(prefix: string): Promise<string[]> {
    const found: string[] = [];
    const walk = async (folder: string): Promise<void> => {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) await walk(path);
        else found.push(relative(this.folder, path).split(sep).join('/'));
      }
    };
    try {
      // Only the folder that the prefix names: a log has many files.
      await walk(join(this.folder, prefix.slice(0, prefix.lastIndexOf('/') + 1)));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    return found.filter((name) => name.startsWith(prefix) && !name.endsWith('.new')).sort();
  }

  async remove(name: string): Promise<void> {
    await this.release(name);
    await rm(this.path(name), { force: true });
  }

  async close(): Promise<void> {
    for (const name of [...this.appending.keys()]) await this.release(name);
  }

  private settle(name: string): void {
    this.settled.add(name);
    for (const oldest of this.settled) {
      if (this.settled.size <= SETTLED_MAX) break;
      this.settled.delete(oldest);
    }
  }

  private path(name: string): string {
    const path = resolve(this.folder, name);
    if (path !== this.folder && !path.startsWith(this.folder + sep)) throw new Error(`${name} leaves its folder`);
    return path;
  }

  private async handle(name: string): Promise<FileHandle> {
    const known = this.appending.get(name);
    if (known) return known;
    const path = this.path(name);
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, 0o600);
    this.appending.set(name, handle);
    this.unnamed.add(name);
    return handle;
  }

  private async release(name: string): Promise<void> {
    const handle = this.appending.get(name);
    this.appending.delete(name);
    await handle?.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
