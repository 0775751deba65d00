import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LogOnDisk, readLog } from '@musubi/ledger';
import { configPath, FileStorage, ledgerOrigin, loadConfig, readPublicKey } from '@musubi/node';
import { CliError } from '../error.ts';

/** Where a ledger lies, and whose it must be. */
export interface Place {
  readonly folder: string;
  readonly keyFile: string;
  /** Null when only the key tells. */
  readonly origin: string | null;
  /** The nation and the data folder of a whole node; null for a ledger by itself. */
  readonly node: { readonly nation: string; readonly data: string } | null;
}

/** A node's folder holds its ledger under the configuration's data folder, and its key under `public`. */
export function locate(given: string, keyFile: string | null): Place {
  const folder = resolve(given);
  const nodeFile = join(folder, 'node.yaml');
  if (existsSync(nodeFile)) {
    const config = loadConfig(nodeFile);
    const { nation } = config.file;
    const data = configPath(config, config.file.data);
    return {
      folder: join(data, 'ledger'),
      keyFile: keyFile ?? join(folder, 'public', 'ledger.pub'),
      origin: ledgerOrigin(nation),
      node: { nation, data },
    };
  }
  if (!existsSync(folder)) throw new CliError('file-unreadable', `${folder}: no such folder`);
  const beside = join(folder, '..', '..', 'public', 'ledger.pub');
  const key = keyFile ?? (existsSync(beside) ? beside : null);
  if (!key) throw new CliError('bad-argument', `${folder}: say with --key which public key signs this ledger`);
  return { folder, keyFile: key, origin: null, node: null };
}

/** The log at a place as it lies; nothing is written. Throws `CliError` `ledger-broken`. */
export async function openLog(place: Place): Promise<LogOnDisk> {
  const storage = new FileStorage(place.folder);
  const bytes = await storage.read('checkpoint');
  const origin =
    place.origin ??
    Buffer.from(bytes ?? [])
      .toString('utf8')
      .split('\n')[0] ??
    '';
  try {
    const log = await readLog(storage, { name: origin, publicKey: readPublicKey(place.keyFile) });
    if (log) return log;
  } catch (error) {
    throw new CliError('ledger-broken', `${place.folder}: ${(error as Error).message}`);
  }
  throw new CliError('ledger-broken', `${place.folder}: there is no checkpoint`);
}
