import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { NodeError } from '../config/error.ts';
import { configPath, type NodeConfig } from '../config/load.ts';
import { readPem } from '../socket/partner-tls.ts';
import { digest } from './access.ts';
import { OpenId } from './openid.ts';
import type { ApiTls } from './server.ts';
import { basisOfHolder, type SignInWay } from './sign-in-routes.ts';

/** The ways to sign in that a configuration opens, and what sessions of theirs rest on. */
export interface OpenedSignIn {
  readonly way: SignInWay;
  readonly bases: ReadonlySet<string>;
}

/** Reads what the configuration names. Throws `NodeError` `key-unreadable`. The provider is asked later. */
export function openSignIn(config: NodeConfig, nowS: () => number): OpenedSignIn {
  const { openId, certificates } = config.file.signIn ?? {};
  const holders = certificates?.people ?? [];
  const bases = new Set(holders.map(basisOfHolder));
  if (openId === undefined) return { way: { openId: null, holders }, bases };
  const basis = digest(JSON.stringify(openId));
  const { scope = 'openid', nameClaim = 'sub' } = openId;
  const clientSecret = openId.clientSecret === undefined ? null : readSecret(configPath(config, openId.clientSecret));
  const provider = new OpenId({ ...openId, scope, nameClaim, clientSecret }, nowS);
  return { way: { openId: { provider, name: openId.name, basis }, holders }, bases: bases.add(basis) };
}

/** What the API's TLS takes, or undefined where the configuration has none. Throws `NodeError` `key-unreadable`. */
export function openTls(config: NodeConfig): ApiTls | undefined {
  const { console: served, signIn } = config.file;
  if (served.tls === undefined) return undefined;
  const pem = (path: string): string => readPem(configPath(config, path));
  const [certificatePem, keyPem] = [pem(served.tls.certificate), pem(served.tls.key)];
  const authorityPem = signIn?.certificates ? pem(signIn.certificates.authority) : null;
  try {
    createSecureContext({ cert: certificatePem, key: keyPem, ...(authorityPem ? { ca: authorityPem } : {}) });
  } catch (error) {
    const { message } = error as Error;
    throw new NodeError('key-unreadable', `console.tls: certificate, key or authority cannot be used: ${message}`);
  }
  return { certificatePem, keyPem, authorityPem };
}

function readSecret(path: string): string {
  try {
    const text = readFileSync(path, 'utf8').trim();
    if (text !== '') return text;
  } catch {
    // Told below, as an empty file is.
  }
  throw new NodeError('key-unreadable', `${path}: holds no secret; put the provider’s client secret there`);
}
