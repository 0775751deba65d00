import { verifyLedger } from '@musubi/ledger';
import { FileStorage, readPublicKey } from '@musubi/node';
import { CliError } from '../error.ts';
import { locate } from './place.ts';

/** Checks a node's ledger whole and says what was found; throws `CliError` when it is broken. */
export async function verify(given: string, keyFile: string | null, json: boolean): Promise<void> {
  const place = locate(given, keyFile);
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

function showProgress(checked: number, size: number): void {
  process.stderr.write(`\r${checked} of ${size} entries${checked === size ? '\n' : ''}`);
}
