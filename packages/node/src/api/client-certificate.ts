import type { PeerCertificate, TLSSocket } from 'node:tls';
import type { Problem, Role } from '../contract.ts';
import type { Person } from './access.ts';

/** Whose certificate it is: every attribute of its subject, and no other. */
export interface CertificateHolder {
  /** e.g. `{ CN: 'Sato Hana', O: 'JPN' }`. */
  readonly subject: Readonly<Record<string, string>>;
  readonly name: string;
  readonly role: Role;
}

/** A person by a certificate, until which it holds at most. */
export interface CertifiedPerson extends Person {
  /** UTC s. */
  readonly endsS: number;
  readonly holder: CertificateHolder;
}

/** Who is at the other end of a connection, by the certificate that it showed during the handshake. */
export function personOfConnection(
  socket: Pick<TLSSocket, 'authorized' | 'authorizationError' | 'getPeerCertificate'>,
  holders: readonly CertificateHolder[],
): CertifiedPerson | Problem {
  const certificate = socket.getPeerCertificate() as PeerCertificate | undefined;
  if (!certificate?.raw) {
    return { code: 'certificate-missing', message: 'The browser or program showed no certificate' };
  }
  if (!socket.authorized) {
    const why = String(socket.authorizationError).slice(0, 100);
    return {
      code: 'certificate-untrusted',
      message: `The certificate does not hold under this node’s authority: ${why}`,
    };
  }
  const holder = holders.find(({ subject }) => isSubject(certificate.subject, subject));
  if (!holder)
    return { code: 'certificate-unknown', message: 'The certificate’s subject is nobody whom this node knows' };
  return { name: holder.name, role: holder.role, endsS: Date.parse(certificate.valid_to) / 1000, holder };
}

/** Attributes that occur twice come as a list, and are nobody's. */
function isSubject(subject: object, expected: CertificateHolder['subject']): boolean {
  const given = Object.entries(subject);
  return (
    given.length === Object.keys(expected).length &&
    given.every(([key, value]) => Object.hasOwn(expected, key) && expected[key] === value)
  );
}
