import type { Server, TLSSocket } from 'node:tls';
import type { NationCode } from '@musubi/model';
import { configPath, type NodeConfig } from '../config/load.ts';
import type { NodeCore } from '../core.ts';
import { type Pace, PacedWire } from '../partners/paced-wire.ts';
import { type Certificate, CertificateWatch } from './certificate-watch.ts';
import { type Attempt, Dialling } from './dialling.ts';
import { dialPartner, type LinkCredentials, listenForPartners, readPem, renew } from './partner-tls.ts';

/** A partner that this node dials. */
interface Dial {
  readonly nation: NationCode;
  readonly host: string;
  readonly port: number;
}

const IDLE_MS_MAX = 15_000;

const wallS = (): number => Date.now() / 1000;
const PACE: Pace = {
  nowS: wallS,
  at: (timeS, run) => void setTimeout(run, Math.max(0, (timeS - wallS()) * 1000)).unref(),
};

/** The TLS connections with partners: one server for those who dial, one dial for each to be dialled. */
export class LinkSockets {
  private readonly core: NodeCore;
  private readonly credentials: LinkCredentials;
  private readonly timers = new Map<NationCode, NodeJS.Timeout>();
  /** Connections that stand or are being made. */
  private readonly open = new Set<TLSSocket>();
  private server: Server | null = null;
  private watch: CertificateWatch | null = null;
  private closed = false;

  private constructor(core: NodeCore, credentials: LinkCredentials) {
    this.core = core;
    this.credentials = credentials;
  }

  static async open(
    config: NodeConfig,
    core: NodeCore,
    onProblem: (code: string, message: string) => void,
  ): Promise<LinkSockets> {
    const { file } = config;
    const pem = (path: string): string => readPem(configPath(config, path));
    const sockets = new LinkSockets(core, {
      certificatePem: pem(file.link.certificate),
      keyPem: pem(file.link.key),
      authorities: new Map(file.peers.map((peer) => [peer.nation, pem(peer.authority)])),
    });
    const { host = '127.0.0.1', port } = file.link.listen;
    sockets.server = await listenForPartners(
      host,
      port,
      sockets.credentials,
      (nation, socket) => sockets.attach(nation, socket),
      (reason) => onProblem('link-refused', `A connection to the link was refused: ${reason}`),
    );
    const { certificate, key } = file.link;
    sockets.watch = new CertificateWatch(
      { certificate: configPath(config, certificate), key: configPath(config, key) },
      file.nation,
      sockets.credentials,
      (renewed) => sockets.renew(renewed),
      onProblem,
    );
    sockets.watch.start();
    for (const { nation, connect } of file.peers) {
      if (connect) sockets.keepUp({ nation, host: connect.host ?? '127.0.0.1', port: connect.port });
    }
    return sockets;
  }

  async close(): Promise<void> {
    this.closed = true;
    this.watch?.stop();
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const socket of this.open) socket.destroy();
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  private renew({ certificatePem, keyPem }: Certificate): void {
    this.credentials.certificatePem = certificatePem;
    this.credentials.keyPem = keyPem;
    if (this.server) renew(this.server, this.credentials);
  }

  private keepUp(dial: Dial): void {
    new Dialling({
      self: this.core.parts.nation,
      peer: dial.nation,
      isLinked: () => this.core.isLinked(dial.nation),
      mayConnect: () => this.core.mayConnect(dial.nation),
      open: (attempt) => this.dial(dial, attempt),
      nowS: () => performance.now() / 1000,
      random: Math.random,
      after: (ms, run) => {
        if (!this.closed) this.timers.set(dial.nation, setTimeout(run, ms));
      },
    }).start();
  }

  private dial(dial: Dial, attempt: Attempt): void {
    const socket = dialPartner(dial.nation, dial.host, dial.port, this.credentials);
    this.open.add(socket);
    socket.on('secureConnect', () => {
      if (attempt.connected()) this.attach(dial.nation, socket);
      else socket.destroy();
    });
    socket.on('error', (error) => this.refused(dial, error));
    socket.on('timeout', () => socket.destroy());
    socket.on('close', () => {
      this.open.delete(socket);
      attempt.closed();
    });
  }

  /** A partner that is simply not there is no problem to tell of; one with another certificate is. */
  private refused(dial: Dial, error: Error): void {
    const code = 'code' in error ? String(error.code) : '';
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE') return;
    this.core.linkRefused(dial.nation, `${dial.host}:${dial.port}: ${error.message}`);
  }

  private attach(nation: NationCode, socket: TLSSocket): void {
    socket.setNoDelay(true);
    socket.setTimeout(IDLE_MS_MAX);
    this.open.add(socket);
    const wire = new PacedWire(
      {
        get backlogBytes() {
          return socket.writableLength;
        },
        write: (bytes) => void socket.write(bytes),
        close: () => void socket.destroySoon(),
      },
      PACE,
    );
    socket.on('data', (bytes: Buffer) => this.core.received(nation, wire, bytes));
    socket.on('timeout', () => socket.destroy());
    socket.on('close', () => {
      this.open.delete(socket);
      this.core.disconnected(nation, wire);
    });
    this.core.connected(nation, wire);
  }
}
