import type { Server, TLSSocket } from 'node:tls';
import type { NationCode } from '@musubi/model';
import { configPath, type NodeConfig } from '../config/load.ts';
import type { NodeCore } from '../core.ts';
import { type Pace, PacedWire } from '../partners/paced-wire.ts';
import { backoffMs } from './backoff.ts';
import { type Certificate, CertificateWatch } from './certificate-watch.ts';
import { dialPartner, type LinkCredentials, listenForPartners, readPem, renew } from './partner-tls.ts';

interface Dial {
  readonly nation: NationCode;
  readonly host: string;
  readonly port: number;
  attempt: number;
  socket: TLSSocket | null;
  timer: NodeJS.Timeout | null;
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
  private readonly dials: Dial[] = [];
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
      if (!connect) continue;
      const dial: Dial = {
        nation,
        host: connect.host ?? '127.0.0.1',
        port: connect.port,
        attempt: 0,
        socket: null,
        timer: null,
      };
      sockets.dials.push(dial);
      sockets.dial(dial);
    }
    return sockets;
  }

  async close(): Promise<void> {
    this.closed = true;
    this.watch?.stop();
    for (const dial of this.dials) {
      if (dial.timer) clearTimeout(dial.timer);
      dial.socket?.destroy();
    }
    for (const socket of this.open) socket.destroy();
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  private renew({ certificatePem, keyPem }: Certificate): void {
    this.credentials.certificatePem = certificatePem;
    this.credentials.keyPem = keyPem;
    if (this.server) renew(this.server, this.credentials);
  }

  private dial(dial: Dial): void {
    // Where both sides dial, the connection that is there is kept.
    if (this.core.isConnected(dial.nation) || !this.core.mayConnect(dial.nation)) {
      this.again(dial);
      return;
    }
    const socket = dialPartner(dial.nation, dial.host, dial.port, this.credentials);
    dial.socket = socket;
    socket.on('secureConnect', () => {
      dial.attempt = 0;
      this.attach(dial.nation, socket);
    });
    socket.on('error', (error) => this.refused(dial, error));
    socket.on('timeout', () => socket.destroy());
    socket.on('close', () => {
      this.again(dial);
    });
  }

  private again(dial: Dial): void {
    if (this.closed) return;
    dial.timer = setTimeout(() => this.dial(dial), backoffMs(dial.attempt++, Math.random));
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
