import type { Command } from 'commander';
import { collect } from '../arguments.ts';

/** `musubi ledger …`: check, prove and compare ledgers. */
export function addLedgerCommands(program: Command): void {
  const ledger = program.command('ledger').description('check, prove and compare nodes’ ledgers');

  ledger
    .command('verify')
    .description('check a ledger whole: checkpoint, every entry, every tile')
    .argument('<dir>', 'a node’s folder, or its ledger folder')
    .option('--key <file>', 'public key of the ledger; found beside a node’s folder by itself')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExample:\n  musubi ledger verify data/demo/jpn')
    .action(async (folder: string, options: { key?: string; json?: boolean }) => {
      const { verify } = await import('./verify.ts');
      await verify(folder, options.key ?? null, options.json ?? false);
    });

  ledger
    .command('prove')
    .description('write the proof that an entry is in a ledger, as c2sp.org/tlog-proof@v1')
    .argument('<dir>', 'a node’s folder, or its ledger folder')
    .argument('<entry>', 'its number, or the SHA-256 of the frame or act that it stands for')
    .option('--key <file>', 'public key of the ledger; found beside a node’s folder by itself')
    .option('--out <file>', 'where the proof goes; else to standard output')
    .option('--json', 'print the parts of the proof as JSON')
    .addHelpText('after', '\nExample:\n  musubi ledger prove data/demo/jpn 7 --out entry-7.proof')
    .action(async (folder: string, entry: string, options: { key?: string; out?: string; json?: boolean }) => {
      const { prove } = await import('./prove.ts');
      await prove(folder, entry, { key: options.key ?? null, out: options.out ?? null, json: options.json ?? false });
    });

  ledger
    .command('check-proof')
    .description('check a proof with public keys alone')
    .argument('<file>', 'what `musubi ledger prove` wrote')
    .requiredOption('--key <file>', 'public key of the ledger')
    .option('--witness <nation=file>', 'public key of a witness; may be repeated', collect, [])
    .option('--json', 'print what it shows as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  musubi ledger check-proof entry-7.proof --key peers/JPN/ledger.pub --witness AUS=peers/AUS/witness.pub',
    )
    .action(async (file: string, options: { key: string; witness: string[]; json?: boolean }) => {
      const { checkProof } = await import('./prove.ts');
      checkProof(file, { key: options.key, witnesses: options.witness, json: options.json ?? false });
    });

  ledger
    .command('reconcile')
    .description('hold the releases of each of two nodes against the receipts of the other')
    .argument('<a>', 'a node’s folder')
    .argument('<b>', 'another’s')
    .option('--json', 'print every difference as JSON')
    .addHelpText('after', '\nExample:\n  musubi ledger reconcile data/demo/jpn data/demo/usa')
    .action(async (a: string, b: string, options: { json?: boolean }) => {
      const { reconcileNodes } = await import('./reconcile.ts');
      await reconcileNodes(a, b, options.json ?? false);
    });
}
