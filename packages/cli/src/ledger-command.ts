import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { verifyLedger } from '@musubi/ledger';
import { FileStorage, ledgerOrigin, loadConfig, readPublicKey } from '@musubi/node';
import { CliError } from './error.ts';

interface Place {
  readonly folder: string;
  readonly keyFile: string;
  /** Whose ledger it must be; null when only the key tells. */
  readonly origin: string | null;
}

/** Checks a node's ledger whole and says what was found; throws `CliError` when it is broken. */
export async function verify(given: string, keyFile: string | null, json: boolean): Promise<void> {
  const place = locate(resolve(given), keyFile);
  const publicKey = readPublicKey(place.keyFile);
  const onProgress = json || !process.stderr.isTTY ? undefined : showProgress;
  const report = await verifyLedger(new FileStorage(place.folder), publicKey, onProgress);
  if (json) console.log(JSON.stringify(report));
  if (report.ok && place.origin && report.origin !== place.origin) {
    throw new CliError('ledger-broken', `${place.folder}: is the ledger of ${report.origin}, not of ${place.origin}`);
  }
  if (json && report.ok) return;
  if (report.ok)
    console.log(`${place.folder}: whole. ${report.size} entries, ${report.tilesChecked} tiles, root ${report.root}`);
  if (!report.ok)
    throw new CliError(
      'ledger-broken',
      `${place.folder}: ${report.fault?.name}, byte ${report.fault?.offset}: ${report.fault?.message}`,
    );
}

/** A node's folder holds its ledger under the configuration's data folder, and its key under `public`. */
function locate(folder: string, keyFile: string | null): Place {
  const nodeFile = join(folder, 'node.yaml');
  if (existsSync(nodeFile)) {
    const config = loadConfig(nodeFile);
    return {
      folder: join(folder, config.file.data, 'ledger'),
      keyFile: keyFile ?? join(folder, 'public', 'ledger.pub'),
      origin: ledgerOrigin(config.file.nation),
    };
  }
  if (!existsSync(folder)) throw new CliError('file-unreadable', `${folder}: no such folder`);
  const beside = join(folder, '..', '..', 'public', 'ledger.pub');
  const key = keyFile ?? (existsSync(beside) ? beside : null);
  if (!key) throw new CliError('bad-argument', `${folder}: say with --key which public key signs this ledger`);
  return { folder, keyFile: key, origin: null };
}

function showProgress(checked: number, size: number): void {
  process.stderr.write(`\r${checked} of ${size} entries${checked === size ? '\n' : ''}`);
}
