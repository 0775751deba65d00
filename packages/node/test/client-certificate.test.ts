import 'reflect-metadata';
import { createPrivateKey, webcrypto } from 'node:crypto';
import { type AgentOptions, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import * as x509 from '@peculiar/x509';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Access } from '../src/api/access.ts';
import { personOfConnection } from '../src/api/client-certificate.ts';
import { createServer } from '../src/api/server.ts';
import { basisOfHolder } from '../src/api/sign-in-routes.ts';
import { createAuthority, type IssuedCertificate, issueNodeCertificate } from '../src/keys/certificates.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const nowS = (): number => Date.now() / 1000;
const HOLDERS = [
  { subject: { CN: 'Sato Hana', O: 'JPN' }, name: 'sato', role: 'release-officer' },
  { subject: { CN: 'Suzuki Ken', O: 'JPN' }, name: 'suzuki', role: 'operator' },
] as const;

/** A person's certificate, valid from an hour ago for `lastsS` from now. */
async function issue(authority: IssuedCertificate, subject: string, lastsS = 86_400): Promise<AgentOptions> {
  const keys = (await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const pkcs8 = createPrivateKey(authority.keyPem).export({ format: 'der', type: 'pkcs8' });
  const signingKey = await webcrypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, false, ['sign']);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: '0101',
    subject,
    issuer: new x509.X509Certificate(authority.certificatePem).subject,
    notBefore: new Date((nowS() - 3600) * 1000),
    notAfter: new Date((nowS() + lastsS) * 1000),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey,
    extensions: [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth])],
  });
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
  return { cert: certificate.toString('pem'), key: x509.PemConverter.encode(key, 'PRIVATE KEY') };
}

let server: FastifyInstance;
let origin: string;
let authority: IssuedCertificate;
let foreign: IssuedCertificate;
let ca: string;
const access = new Access('JPN', []);
const refused: string[] = [];

beforeAll(async () => {
  [authority, foreign] = [await createAuthority('JPN', nowS()), await createAuthority('USA', nowS())];
  const { certificatePem, keyPem } = await issueNodeCertificate('JPN', foreign, nowS());
  ca = foreign.certificatePem;
  server = await createServer({
    node: { nation: 'JPN' } as never,
    access,
    stream: { register: async () => undefined } as never,
    port: 0,
    consoleFolder: null,
    nowS,
    tls: { certificatePem, keyPem, authorityPem: authority.certificatePem },
    signIn: { openId: null, holders: HOLDERS },
    onRefused: (code) => refused.push(code),
    onFailure: (error) => refused.push(String(error)),
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  origin = `https://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(async () => server.close());

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly cookie: string;
}

function ask(method: string, path: string, agent: AgentOptions, headers: Record<string, string> = {}): Promise<Answer> {
  const options = { ...agent, ca, servername: 'jpn.node.musubi.internal', agent: false, method, headers };
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}${path}`, options, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      const cookie = String(response.headers['set-cookie'] ?? '');
      resolve({ status: response.statusCode ?? 0, body: JSON.parse(text), cookie });
    });
    asked.on('error', reject);
    asked.end();
  });
}
const signIn = (agent: AgentOptions, headers: Record<string, string> = { origin }) =>
  ask('POST', '/api/v1/login/certificate', agent, headers);

describe('signing in by a certificate', () => {
  it('gives the holder’s name and role and a session that is not sent in the clear', async () => {
    const { status, body, cookie } = await signIn(await issue(authority, 'CN=Sato Hana, O=JPN'));
    expect([status, body]).toEqual([200, { nation: 'JPN', name: 'sato', role: 'release-officer' }]);
    expect(cookie).toMatch(/^musubi-JPN-0=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200; Secure$/);
    // The session alone is what counts from then on: it can be ended.
    const me = await ask('GET', '/api/v1/me', {}, { cookie: cookie.split(';')[0] as string });
    expect(me.body).toMatchObject({ name: 'sato' });
    expect((await ask('GET', '/api/v1/me', await issue(authority, 'CN=Sato Hana, O=JPN'))).status).toBe(401);
    const kept = access.sessionsAt(nowS());
    const [sato, suzuki] = HOLDERS.map(basisOfHolder);
    expect(kept.map(({ token }) => token)).toEqual([sato]);
    expect(new Access('JPN', [], kept, undefined, new Set([sato as string])).sessionsAt(nowS())).toHaveLength(1);
    expect(new Access('JPN', [], kept, undefined, new Set([suzuki as string])).sessionsAt(nowS())).toEqual([]);
  });

  it('is offered by the node, and does not keep out who signs in otherwise', async () => {
    expect((await ask('GET', '/api/v1/sign-in', {})).body).toEqual({ openId: null, certificate: true });
    expect((await signIn({})).body).toMatchObject({ code: 'certificate-missing' });
  });

  it('ends with the certificate', async () => {
    const { cookie } = await signIn(await issue(authority, 'CN=Suzuki Ken, O=JPN', 600));
    const lastsS = Number(/Max-Age=(\d+)/.exec(cookie)?.[1]);
    expect(lastsS).toBeGreaterThan(300);
    expect(lastsS).toBeLessThanOrEqual(600);
  });

  it('refuses a certificate of another authority, one that has run out, and one that signed itself', async () => {
    const untrusted = { status: 401, body: { code: 'certificate-untrusted' } };
    expect(await signIn(await issue(foreign, 'CN=Sato Hana, O=JPN'))).toMatchObject(untrusted);
    expect(await signIn(await issue(authority, 'CN=Sato Hana, O=JPN', -60))).toMatchObject(untrusted);
    const own = await x509.X509CertificateGenerator.createSelfSigned({
      name: 'CN=Sato Hana, O=JPN',
      signingAlgorithm: ALGORITHM,
      keys: (await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair,
    });
    const socket = { authorized: false, authorizationError: new Error('DEPTH_ZERO_SELF_SIGNED_CERT') };
    const shown = { subject: { CN: 'Sato Hana', O: 'JPN' }, raw: Buffer.from(own.rawData) };
    const outcome = personOfConnection({ ...socket, getPeerCertificate: () => shown } as never, HOLDERS);
    expect(outcome).toMatchObject({ code: 'certificate-untrusted' });
  });

  it.each([
    ['CN=Sato Hana'],
    ['CN=Sato Hana, O=USA'],
    ['CN=Sato Hana, O=JPN, OU=Guest'],
    ['CN=Sato Hana, O=JPN, O=USA'],
    ['CN=Nobody, O=JPN'],
    ['CN="Sato Hana, O=JPN"'],
    ['CN="Sato Hana\nO=JPN"'],
  ])('knows nobody by the subject %j', async (subject) => {
    expect(await signIn(await issue(authority, subject))).toMatchObject({
      status: 401,
      body: { code: 'certificate-unknown' },
    });
    expect(refused.at(-1)).toBe('certificate-unknown');
  });

  it('is not for another page, which the browser’s certificate would sign in unasked', async () => {
    const sato = await issue(authority, 'CN=Sato Hana, O=JPN');
    for (const headers of [{ origin: 'https://evil.example' }, {}])
      expect(await signIn(sato, headers as Record<string, string>)).toMatchObject({ status: 401, cookie: '' });
  });
});
