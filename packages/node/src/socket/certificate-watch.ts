import { X509Certificate } from 'node:crypto';
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { NationCode } from '@musubi/model';
import { nodeHostName } from '../keys/certificates.ts';

/** A certificate and its key, PEM. */
export interface Certificate {
  readonly certificatePem: string;
  readonly keyPem: string;
}

/** Files are looked at this often. By polling, since a renewed file is often a renamed one or on a network. */
const LOOK_EVERY_MS = 10_000;

/**
 * Looks for a renewed certificate of the node in the files that the configuration names. One that
 * cannot be used is told of, and the one before kept.
 */
export class CertificateWatch {
  private readonly paths: { readonly certificate: string; readonly key: string };
  private readonly nation: NationCode;
  private readonly onRenewed: (certificate: Certificate) => void;
  private readonly onProblem: (code: string, message: string) => void;
  private current: Certificate;
  private readonly look = (): void => this.check(Date.now());

  constructor(
    paths: { readonly certificate: string; readonly key: string },
    nation: NationCode,
    current: Certificate,
    onRenewed: (certificate: Certificate) => void,
    onProblem: (code: string, message: string) => void,
  ) {
    this.paths = paths;
    this.nation = nation;
    this.current = current;
    this.onRenewed = onRenewed;
    this.onProblem = onProblem;
  }

  start(): void {
    for (const path of Object.values(this.paths)) {
      watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, this.look);
    }
  }

  stop(): void {
    for (const path of Object.values(this.paths)) unwatchFile(path, this.look);
  }

  /** Reads the files and takes what is new and right. Between the writing of the two they do not fit. */
  check(nowMs: number): void {
    try {
      const certificatePem = readFileSync(this.paths.certificate, 'utf8');
      const keyPem = readFileSync(this.paths.key, 'utf8');
      if (certificatePem === this.current.certificatePem && keyPem === this.current.keyPem) return;
      const problem = certificateProblem({ certificatePem, keyPem }, this.nation, nowMs);
      if (problem !== null) throw new Error(problem);
      this.current = { certificatePem, keyPem };
      this.onRenewed(this.current);
    } catch (error) {
      const { message } = error as Error;
      this.onProblem('certificate', `${this.paths.certificate}: not taken, the one before stays in use: ${message}`);
    }
  }
}

/** Why a certificate cannot serve this nation's node now, or null. Throws where it does not fit its key. */
function certificateProblem({ certificatePem, keyPem }: Certificate, nation: NationCode, nowMs: number): string | null {
  createSecureContext({ cert: certificatePem, key: keyPem });
  const certificate = new X509Certificate(certificatePem);
  const name = nodeHostName(nation);
  if (certificate.checkHost(name) === undefined) return `it does not bear the name ${name}`;
  if (Date.parse(certificate.validTo) <= nowMs) return `it ran out on ${certificate.validTo}`;
  return Date.parse(certificate.validFrom) > nowMs ? `it is not valid before ${certificate.validFrom}` : null;
}
