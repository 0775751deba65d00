import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createAuthority, issueNodeCertificate } from '../keys/certificates.ts';
import { createSigningKey } from '../keys/signing-keys.ts';
import { NodeError } from './error.ts';

export interface InitOptions {
  readonly nation: string;
  readonly folder: string;
  /** YAML of the node's configuration; see `configTemplate`. */
  readonly configYaml: string;
  /** A folder of instruments to copy as the node's own register. */
  readonly instruments: string;
  readonly nowS: number;
}

/** What partners need of a nation, and nothing secret. */
export const PUBLIC_FILES = ['authority.crt', 'journal.pub', 'ledger.pub', 'witness.pub'] as const;

/**
 * Writes a nation's node folder: configuration, authority, certificate, signing keys, agreements.
 * Throws `NodeError` `already-initialised` rather than overwrite a configuration.
 */
export async function initNode(options: InitOptions): Promise<void> {
  const folder = resolve(options.folder);
  if (existsSync(join(folder, 'node.yaml'))) {
    throw new NodeError('already-initialised', `${folder} holds a node.yaml already; choose another folder`);
  }
  const authority = await createAuthority(options.nation, options.nowS);
  const node = await issueNodeCertificate(options.nation, authority, options.nowS);
  const journal = createSigningKey();
  const ledger = createSigningKey();

  const secret = (name: string, text: string): Promise<void> => writeText(join(folder, 'keys', name), text, 0o600);
  const open = (name: string, text: string): Promise<void> => writeText(join(folder, 'public', name), text, 0o644);
  await secret('authority.key', authority.keyPem);
  await secret('node.key', node.keyPem);
  await secret('node.crt', node.certificatePem);
  await secret('journal.key', journal.privatePem);
  await secret('ledger.key', ledger.privatePem);
  await open('authority.crt', authority.certificatePem);
  await open('journal.pub', journal.publicPem);
  await open('ledger.pub', ledger.publicPem);
  await addWitnessKey(folder);
  await copyFolder(options.instruments, join(folder, 'agreements'), '.yaml');
  await mkdir(join(folder, 'data'), { recursive: true });
  await mkdir(join(folder, 'peers'), { recursive: true });
  await writeText(join(folder, 'node.yaml'), options.configYaml, 0o644);
}

/** Writes a key for cosigning partners' checkpoints where a node's folder has none yet. */
export async function addWitnessKey(folder: string): Promise<void> {
  if (existsSync(join(folder, 'keys', 'witness.key'))) return;
  const witness = createSigningKey();
  await writeText(join(folder, 'keys', 'witness.key'), witness.privatePem, 0o600);
  await writeText(join(folder, 'public', 'witness.pub'), witness.publicPem, 0o644);
}

/** Copies what partner `nation` made public into `folder/peers/<nation>`: the pin. */
export async function pinPartner(folder: string, nation: string, partnerFolder: string): Promise<void> {
  const target = join(folder, 'peers', nation);
  await mkdir(target, { recursive: true });
  for (const name of PUBLIC_FILES) await copyFile(join(partnerFolder, 'public', name), join(target, name));
}

async function copyFolder(from: string, to: string, suffix: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (name.endsWith(suffix)) await copyFile(join(from, name), join(to, name));
  }
}

async function writeText(path: string, text: string, mode: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // The mode at creation: a key is never readable by others, not even for a moment.
  await writeFile(path, text.endsWith('\n') ? text : `${text}\n`, { mode });
}
