import { connect, createServer, type TLSSocket } from 'node:tls';
import { LinkSession } from '@musubi/link';
import type { Released, TrackRelease } from '@musubi/release';
import { PARTNERS } from '../border/partners.ts';
import { tlsOf } from './credentials.ts';
import { nowS } from './job.ts';

const FAR = PARTNERS.at(-1) as string;
/** A bench sends more than a partner may: what it measures is the cost, not the limit. */
const LIMITS = { bytesPerSMax: 2 ** 40, framesPerSMax: 2 ** 30 };

function sessionOf(self: string, peer: string): LinkSession {
  const session = new LinkSession({ self, peer, instruments: [], lastEntrySeen: 0, limits: LIMITS });
  session.start(nowS());
  return session;
}

function write(session: LinkSession, socket: TLSSocket): number {
  let bytes = 0;
  for (const piece of session.takeOutput()) {
    socket.write(piece);
    bytes += piece.length;
  }
  return bytes;
}

/** What a near end sends by. */
export interface Sending {
  /** Bytes that have not left the process yet. */
  readonly backlogBytes: number;
  /** The frame's bytes on the wire before TLS, and the digest that a ledger commits to. */
  encode(release: Released<TrackRelease>): { readonly bytes: number; readonly digest: string };
  /** Lets what was encoded go. */
  send(): void;
  close(): void;
}

/** The link's own session over mutual TLS, as a node has it, but for the pace at which a node lets frames go. */
export function dialByLink(folder: string, port: number): Promise<Sending> {
  const session = sessionOf('JPN', FAR);
  const socket = connect({ host: '127.0.0.1', port, ...tlsOf(folder, 'near') });
  socket.setNoDelay(true);
  let ready: readonly Uint8Array[] = [];
  const sending: Sending = {
    get backlogBytes() {
      return socket.writableLength;
    },
    encode(release) {
      session.sendTracks(release, nowS());
      ready = session.takeOutput();
      const event = session.takeEvents().findLast(({ type }) => type === 'tracks-sent');
      const digest = event?.type === 'tracks-sent' ? event.frameDigest : '';
      return { bytes: ready.reduce((sum, piece) => sum + piece.length, 0), digest };
    },
    send() {
      for (const piece of ready) socket.write(piece);
    },
    close: () => void socket.end(),
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('secureConnect', () => write(session, socket));
    socket.on('data', (bytes) => {
      session.receive(bytes, nowS());
      if (session.fault) reject(new Error(session.fault.message));
      if (session.state === 'open') resolve(sending);
    });
  });
}

/** Waits for the near end; each release that came is handed over whole, checked, and receipted. */
export function listenByLink(folder: string, onRelease: (release: TrackRelease) => void): Promise<number> {
  const server = createServer(tlsOf(folder, 'far'), (socket) => {
    const session = sessionOf(FAR, 'JPN');
    socket.setNoDelay(true);
    write(session, socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      session.receive(bytes, nowS());
      for (const event of session.takeEvents()) if (event.type === 'tracks') onRelease(event.release);
      write(session, socket);
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(portOf(server.address()))));
}

export function portOf(address: ReturnType<import('node:net').Server['address']>): number {
  return typeof address === 'object' && address !== null ? address.port : Number.NaN;
}
