import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type TLSSocket, connect as tlsConnect } from 'node:tls';
import type { NationCode } from '@musubi/model';
import { NodeError } from '../config/error.ts';
import { nodeHostName } from '../keys/certificates.ts';

/** What this node shows to partners, and which authority each partner's certificate must come from. */
export interface LinkCredentials {
  certificatePem: string;
  keyPem: string;
  /** Pinned authority of each partner, PEM. From the configuration, never fetched. */
  readonly authorities: ReadonlyMap<NationCode, string>;
}

const HANDSHAKE_MS_MAX = 10_000;
const CONNECTIONS_MAX = 200;

/** Reads a PEM file. Throws `NodeError` `key-unreadable`. */
export function readPem(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new NodeError(
      'key-unreadable',
      `${path}: cannot be read; \`musubi init\` writes it, partners exchange public/`,
    );
  }
}

/** The nation whose pinned authority issued a certificate and whose name it bears, or null. */
export function nationOfCertificate(raw: Buffer, authorities: ReadonlyMap<NationCode, string>): NationCode | null {
  const certificate = new X509Certificate(raw);
  for (const [nation, pem] of authorities) {
    const authority = new X509Certificate(pem);
    const issued = certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
    if (issued && certificate.checkHost(nodeHostName(nation)) !== undefined) return nation;
  }
  return null;
}

function secureOptions({ certificatePem, keyPem, authorities }: LinkCredentials) {
  return { cert: certificatePem, key: keyPem, ca: [...authorities.values()], minVersion: 'TLSv1.3' as const };
}

/** Shows a renewed certificate to whoever connects from now on. Connections that are there stay. */
export function renew(server: Server, credentials: LinkCredentials): void {
  server.setSecureContext(secureOptions(credentials));
}

/** Waits for partners. `onPartner` gets a connection once its nation is proven; others are cut. */
export async function listenForPartners(
  host: string,
  port: number,
  credentials: LinkCredentials,
  onPartner: (nation: NationCode, socket: TLSSocket) => void,
  onRefused: (reason: string) => void,
): Promise<Server> {
  const server = createServer(
    {
      ...secureOptions(credentials),
      requestCert: true,
      rejectUnauthorized: true,
      handshakeTimeout: HANDSHAKE_MS_MAX,
    },
    (socket) => {
      socket.on('error', () => socket.destroy());
      const nation = provenNation(socket, credentials);
      if (nation) onPartner(nation, socket);
      else {
        onRefused('the certificate was issued by no pinned authority, or bears another nation’s name');
        socket.destroy();
      }
    },
  );
  server.maxConnections = CONNECTIONS_MAX;
  server.on('tlsClientError', (error) => onRefused(error.message));
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new NodeError('port-in-use', `${host}:${port} (link) is in use`)));
    server.listen(port, host, resolve);
  });
  server.on('error', (error) => onRefused(error.message));
  return server;
}

/** Dials partner `nation`; only a certificate from its pinned authority, with its name, is accepted. */
export function dialPartner(nation: NationCode, host: string, port: number, credentials: LinkCredentials): TLSSocket {
  return tlsConnect({
    host,
    port,
    servername: nodeHostName(nation),
    cert: credentials.certificatePem,
    key: credentials.keyPem,
    ca: [credentials.authorities.get(nation) ?? ''],
    rejectUnauthorized: true,
    minVersion: 'TLSv1.3',
    timeout: HANDSHAKE_MS_MAX,
  });
}

function provenNation(socket: TLSSocket, credentials: LinkCredentials): NationCode | null {
  const raw = socket.getPeerCertificate().raw as Buffer | undefined;
  return socket.authorized && raw ? nationOfCertificate(raw, credentials.authorities) : null;
}
