import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configTemplate, configYaml, initNode } from '@musubi/node';
import { INSTRUMENTS } from '../paths.ts';

const NATIONS = { near: 'JPN', far: 'AUS' } as const;
export type End = keyof typeof NATIONS;

/** Writes both ends' keys and certificates, as `musubi init` does. */
export async function writeCredentials(folder: string): Promise<void> {
  for (const nation of Object.values(NATIONS)) {
    const yaml = configYaml(configTemplate(nation, 1));
    const instruments = fileURLToPath(INSTRUMENTS);
    await initNode({ nation, folder: join(folder, nation), configYaml: yaml, instruments, nowS: Date.now() / 1000 });
  }
}

/** Mutual TLS 1.3 of one end: its certificate, and the other's authority pinned. */
export function tlsOf(folder: string, end: End) {
  return {
    cert: readFileSync(credentialPath(folder, end, 'node.crt'), 'utf8'),
    key: readFileSync(credentialPath(folder, end, 'node.key'), 'utf8'),
    ca: [authorityOf(folder, end === 'near' ? 'far' : 'near')],
    minVersion: 'TLSv1.3' as const,
    requestCert: true,
    rejectUnauthorized: true,
    // The authority is pinned; the name in the certificate is the node's, and this is loopback.
    checkServerIdentity: () => undefined,
  };
}

/** Where an end's certificate or key lies. */
export function credentialPath(folder: string, end: End, file: 'node.crt' | 'node.key'): string {
  return join(folder, NATIONS[end], 'keys', file);
}

/** What whoever talks to both ends pins. */
export function bothAuthorities(folder: string): string {
  return authorityOf(folder, 'near') + authorityOf(folder, 'far');
}

function authorityOf(folder: string, end: End): string {
  return readFileSync(join(folder, NATIONS[end], 'public', 'authority.crt'), 'utf8');
}
