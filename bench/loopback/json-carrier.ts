import { Agent, createServer } from 'node:https';
import { createTrackBatch, COVARIANCE_TERMS, type TrackBatch, writeCallsign } from '@musubi/model';
import WebSocket, { WebSocketServer } from 'ws';
import { COLUMNS, plainRows } from '../border/plain-rows.ts';
import { tlsOf } from './credentials.ts';
import { portOf, type Sending } from './link-carrier.ts';

/** The rows of a release as JSON in one WebSocket message, over the same TLS. No check, no digest, no receipt. */
export function dialByJson(folder: string, port: number): Promise<Sending> {
  const socket = new WebSocket(`wss://127.0.0.1:${port}`, {
    agent: new Agent(tlsOf(folder, 'near')),
    perMessageDeflate: false,
  });
  let text = '';
  const sending: Sending = {
    get backlogBytes() {
      return socket.bufferedAmount;
    },
    encode({ value }) {
      text = JSON.stringify({ withdrawn: [...value.withdrawn], rows: plainRows(value) });
      return { bytes: Buffer.byteLength(text), digest: '' };
    },
    send: () => socket.send(text),
    close: () => socket.close(),
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => resolve(sending));
  });
}

/** Objects as they were parsed: what `plainRows` made. */
export interface PlainUpdate {
  readonly withdrawn: readonly number[];
  readonly rows: readonly Record<string, unknown>[];
}

/** Waits for the near end; each message is parsed. */
export function listenByJson(folder: string, onUpdate: (update: PlainUpdate) => void): Promise<number> {
  const server = createServer(tlsOf(folder, 'far'));
  const sockets = new WebSocketServer({ server, maxPayload: 64 << 20, perMessageDeflate: false });
  sockets.on('connection', (socket) => {
    socket.on('message', (data) => onUpdate(JSON.parse(String(data)) as PlainUpdate));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(portOf(server.address()))));
}

/** Plain rows as the columns that a picture takes. */
export function batchOf({ rows }: PlainUpdate): TrackBatch {
  const batch = createTrackBatch(Math.max(1, rows.length), 0);
  batch.count = rows.length;
  rows.forEach((row, at) => {
    // JSON has no NaN: what is not known came as null.
    for (const name of COLUMNS) batch[name][at] = (row[name] as number | null) ?? Number.NaN;
    writeCallsign(batch.callsign, at, row['callsign'] as string);
    const terms = (row['covariance'] as (number | null)[]).map((term) => term ?? Number.NaN);
    batch.horizontalCovariance.set(terms, at * COVARIANCE_TERMS);
  });
  return batch;
}
