import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSignIn, openTls } from '../src/api/open-sign-in.ts';
import { NodeError } from '../src/config/error.ts';
import { configTemplate } from '../src/config/template.ts';
import { createAuthority, issueNodeCertificate } from '../src/keys/certificates.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubi-sign-in-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const nowS = (): number => Date.now() / 1000;

const openId = {
  name: 'Ministry',
  issuer: 'https://id.example',
  clientId: 'musubi',
  clientSecret: './openid.secret',
  redirect: 'https://console.example/api/v1/openid/callback',
  roles: [{ claim: 'groups', value: 'watch', role: 'operator' as const }],
};
const certificates = {
  authority: './people.crt',
  people: [{ subject: { CN: 'Sato Hana' }, name: 'sato', role: 'viewer' as const }],
};
const template = configTemplate('JPN', 8401);
const tls = { certificate: './console.crt', key: './console.key' };
const config = (changed: object) => ({ file: { ...template, ...changed }, folder });
const codeOf = (open: () => unknown): string => {
  try {
    open();
  } catch (error) {
    return error instanceof NodeError ? error.code : String(error);
  }
  return 'opened';
};

describe('what the configuration opens', () => {
  it('is nothing unless it says so', () => {
    expect(openTls(config({}))).toBeUndefined();
    expect(openSignIn(config({}), nowS)).toEqual({ way: { openId: null, holders: [] }, bases: new Set() });
  });

  it('reads the secret of a client, and says where there is none', () => {
    expect(codeOf(() => openSignIn(config({ signIn: { openId } }), nowS))).toBe('key-unreadable');
    put('openid.secret', '\n');
    expect(codeOf(() => openSignIn(config({ signIn: { openId } }), nowS))).toBe('key-unreadable');
    put('openid.secret', 'hush\n');
    const opened = openSignIn(config({ signIn: { openId, certificates } }), nowS);
    expect(opened.way).toMatchObject({ openId: { name: 'Ministry' }, holders: certificates.people });
    expect(opened.bases.size).toBe(2);
    // What sessions rest on changes with the rules.
    const other = openSignIn(config({ signIn: { openId: { ...openId, scope: 'openid groups' } } }), nowS);
    expect([...other.bases].some((basis) => opened.bases.has(basis))).toBe(false);
  });

  it('takes a certificate with its key, and no other key', async () => {
    const authority = await createAuthority('JPN', nowS());
    const [one, two] = [1, 2].map(() => issueNodeCertificate('JPN', authority, nowS()));
    const served = { ...template.console, tls };
    expect(codeOf(() => openTls(config({ console: served })))).toBe('key-unreadable');
    put('console.crt', (await one!).certificatePem);
    put('console.key', (await two!).keyPem);
    expect(codeOf(() => openTls(config({ console: served })))).toBe('key-unreadable');
    put('console.key', (await one!).keyPem);
    expect(openTls(config({ console: served }))?.authorityPem).toBeNull();
    expect(codeOf(() => openTls(config({ console: served, signIn: { certificates } })))).toBe('key-unreadable');
    put('people.crt', authority.certificatePem);
    const opened = openTls(config({ console: served, signIn: { certificates } }));
    expect(opened?.authorityPem).toBe(authority.certificatePem);
  });
});
