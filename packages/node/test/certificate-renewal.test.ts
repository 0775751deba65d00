import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, expect, it } from 'vitest';
import { createAuthority, issueNodeCertificate } from '../src/keys/certificates.ts';
import { CertificateWatch } from '../src/socket/certificate-watch.ts';
import { dialPartner, type LinkCredentials, listenForPartners, renew } from '../src/socket/partner-tls.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubi-renewal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paths = { certificate: join(folder, 'node.crt'), key: join(folder, 'node.key') };

function put({ certificatePem, keyPem }: { certificatePem: string; keyPem: string }): void {
  writeFileSync(paths.certificate, certificatePem);
  writeFileSync(paths.key, keyPem);
}

const connected = (socket: TLSSocket): Promise<string> =>
  new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('secureConnect', () => resolve(new X509Certificate(socket.getPeerCertificate().raw).serialNumber));
  });

it('a renewed certificate is shown to who connects next; who is connected stays; a wrong one is not taken', async () => {
  const nowS = Date.now() / 1000;
  const [jpn, usa] = [await createAuthority('JPN', nowS), await createAuthority('USA', nowS)];
  const [first, second] = [await issueNodeCertificate('JPN', jpn, nowS), await issueNodeCertificate('JPN', jpn, nowS)];
  const theirs = await issueNodeCertificate('USA', usa, nowS);
  const serial = (pem: string): string => new X509Certificate(pem).serialNumber;
  const credentials: LinkCredentials = { ...first, authorities: new Map([['USA', usa.certificatePem]]) };
  const partner: LinkCredentials = { ...theirs, authorities: new Map([['JPN', jpn.certificatePem]]) };
  const server = await listenForPartners(
    '127.0.0.1',
    0,
    credentials,
    () => undefined,
    () => undefined,
  );
  const { port } = server.address() as AddressInfo;
  const problems: string[] = [];
  put(first);
  const watch = new CertificateWatch(
    paths,
    'JPN',
    first,
    (renewed) => renew(server, Object.assign(credentials, renewed)),
    (_, message) => problems.push(message),
  );
  const before = dialPartner('JPN', '127.0.0.1', port, partner);
  expect(await connected(before)).toBe(serial(first.certificatePem));

  watch.check(nowS * 1000);
  put({ certificatePem: second.certificatePem, keyPem: first.keyPem });
  watch.check(nowS * 1000);
  expect(problems).toHaveLength(1);
  put(theirs);
  watch.check(nowS * 1000);
  expect(problems.at(-1)).toMatch(/does not bear the name jpn/);
  put(second);
  watch.check((nowS + 400 * 86_400) * 1000);
  expect(problems.at(-1)).toMatch(/ran out/);
  const unchanged = dialPartner('JPN', '127.0.0.1', port, partner);
  expect(await connected(unchanged)).toBe(serial(first.certificatePem));

  watch.check(nowS * 1000);
  const after = dialPartner('JPN', '127.0.0.1', port, partner);
  expect(await connected(after)).toBe(serial(second.certificatePem));
  expect(before.destroyed).toBe(false);
  expect(problems).toHaveLength(3);
  for (const socket of [before, unchanged, after]) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
}, 30_000);
