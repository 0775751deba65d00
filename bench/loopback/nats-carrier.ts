import type { TrackRelease } from '@musubi/release';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { plainRows } from '../border/plain-rows.ts';
import { bothAuthorities, type End, tlsOf } from './credentials.ts';
import type { PlainUpdate } from './json-carrier.ts';
import type { Sending } from './link-carrier.ts';

/** One message a frame, or one for each track on a subject of its own, as subjects are usually cut. */
export type Cut = 'frames' | 'rows';

const ALL = 'air.>';
const FRAME = 'air.frame';
/** Comes behind a frame's rows, with what is withdrawn. */
const END = 'air.end';
const TAKEN = 'taken';
/** NATS holds nobody back who publishes too fast, so that the ends count what is under way; this much may be. */
const WINDOW_BYTES = 16 << 20;

function join(folder: string, end: End, port: number): Promise<NatsConnection> {
  // The authorities are pinned; the name in the certificate is a node's, and this is loopback.
  const tls = { ...tlsOf(folder, end), ca: bothAuthorities(folder) };
  return connect({ servers: `127.0.0.1:${port}`, tls, reconnect: false });
}

/** The rows of a release as JSON, by way of the server, over mutual TLS. No check, no digest, no receipt. */
export async function dialByNats(folder: string, port: number, cut: Cut): Promise<Sending> {
  const connection = await join(folder, 'near', port);
  let messages: readonly (readonly [subject: string, text: string])[] = [];
  let [size, sent, taken] = [0, 0, 0];
  connection.subscribe(TAKEN, {
    callback(_, message) {
      taken += Number(message.string());
    },
  });
  return {
    get backlogBytes() {
      return Math.max(0, sent - taken - WINDOW_BYTES);
    },
    encode({ value }) {
      messages = cut === 'frames' ? [[FRAME, JSON.stringify(updateOf(value))]] : messagesByRow(value);
      size = messages.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
      return { bytes: size, digest: '' };
    },
    send() {
      for (const [subject, text] of messages) connection.publish(subject, text);
      sent += size;
    },
    close: () => void connection.close(),
  };
}

function updateOf(value: TrackRelease): PlainUpdate {
  return { withdrawn: [...value.withdrawn], rows: plainRows(value) };
}

function messagesByRow(value: TrackRelease): (readonly [string, string])[] {
  const { rows, withdrawn } = updateOf(value);
  return [
    ...rows.map((row) => [`air.${row['number']}`, JSON.stringify(row)] as const),
    [END, JSON.stringify(withdrawn)],
  ];
}

/** Takes what the near end publishes; each message is parsed, each frame is handed over whole. */
export async function listenByNats(
  folder: string,
  port: number,
  onUpdate: (update: PlainUpdate) => void,
): Promise<void> {
  const connection = await join(folder, 'far', port);
  let rows: Record<string, unknown>[] = [];
  let bytes = 0;
  const done = (update: PlainUpdate): void => {
    onUpdate(update);
    connection.publish(TAKEN, String(bytes));
    [rows, bytes] = [[], 0];
  };
  connection.subscribe(ALL, {
    callback(_, message) {
      bytes += message.data.length;
      const parsed: unknown = JSON.parse(message.string());
      if (message.subject === FRAME) done(parsed as PlainUpdate);
      else if (message.subject === END) done({ withdrawn: parsed as number[], rows });
      else rows.push(parsed as Record<string, unknown>);
    },
  });
  // The server knows of the subscription before anybody publishes.
  await connection.flush();
}
