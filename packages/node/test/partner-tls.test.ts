import type { Server, TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, type IssuedCertificate, issueNodeCertificate } from '../src/keys/certificates.ts';
import { dialPartner, type LinkCredentials, listenForPartners } from '../src/socket/partner-tls.ts';

const nowS = Date.now() / 1000;
const met: string[] = [];
const refused: string[] = [];
let server: Server;
let port: number;
let jpn: IssuedCertificate;
let usa: IssuedCertificate;

async function credentials(
  nation: string,
  by: IssuedCertificate,
  pins: Record<string, IssuedCertificate>,
): Promise<LinkCredentials> {
  const node = await issueNodeCertificate(nation, by, nowS);
  const authorities = new Map(Object.entries(pins).map(([name, pin]) => [name, pin.certificatePem]));
  return { ...node, authorities };
}

beforeAll(async () => {
  jpn = await createAuthority('JPN', nowS);
  usa = await createAuthority('USA', nowS);
  const own = await credentials('JPN', jpn, { USA: usa });
  const onPartner = (nation: string, socket: TLSSocket): void => {
    met.push(nation);
    socket.end('come in');
  };
  server = await listenForPartners('127.0.0.1', 0, own, onPartner, (reason) => refused.push(reason));
  port = (server.address() as { port: number }).port;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What the other side said before it hung up; in TLS 1.3 a server refuses after the client's handshake. */
function dial(nation: string, from: LinkCredentials): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = dialPartner(nation, '127.0.0.1', port, from);
    let heard = '';
    socket.on('data', (data) => (heard += `${socket.getProtocol()} ${data}`));
    socket.on('error', reject);
    socket.on('close', () => (heard === '' ? reject(new Error('cut off')) : resolve(heard)));
  });
}

describe('mutual TLS between nodes', () => {
  it('lets in the partner whose authority is pinned, by TLS 1.3', async () => {
    expect(await dial('JPN', await credentials('USA', usa, { JPN: jpn }))).toBe('TLSv1.3 come in');
    expect(met).toEqual(['USA']);
  });

  it('refuses an authority that only calls itself the partner', async () => {
    const rogue = await createAuthority('USA', nowS);
    await expect(dial('JPN', await credentials('USA', rogue, { JPN: jpn }))).rejects.toThrow();
    expect(met).toEqual(['USA']);
  });

  it('refuses a pinned authority that issues a certificate in another nation’s name', async () => {
    await expect(dial('JPN', await credentials('AUS', usa, { JPN: jpn }))).rejects.toThrow();
    await expect.poll(() => refused.some((reason) => reason.includes('another nation'))).toBe(true);
    expect(met).toEqual(['USA']);
  });

  it('does not talk to a server that is not the nation it dials', async () => {
    const from = await credentials('USA', usa, { JPN: jpn, AUS: jpn });
    await expect(dial('AUS', from)).rejects.toThrow();
    const other = await createAuthority('JPN', nowS);
    await expect(dial('JPN', await credentials('USA', usa, { JPN: other }))).rejects.toThrow();
  });
});
