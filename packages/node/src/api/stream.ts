import websocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import type { WebSocket } from 'ws';
import type { StreamMessage } from '../contract.ts';
import { encodePicture } from '../picture-frame/index.ts';
import type { NodeSurface } from './surface.ts';

const CLIENTS_MAX = 200;
/** A client with more than this unsent misses pictures until it has caught up. */
const BACKLOG_BYTES_MAX = 1_000_000;
const REQUEST_BYTES_MAX = 1_000;
/** Requests a client may make between two pictures. */
const REQUESTS_MAX = 20;

/** How a client asked for its pictures: as JSON text, or as binary columns. */
type Form = 'json' | 'columns';

type Message = string | Uint8Array | null;

interface Client {
  readonly socket: WebSocket;
  readonly form: Form;
  as: string | null;
  requests: number;
  readonly isSignedIn: () => boolean;
}

/** The live stream: whoever is connected gets the picture each time `publish` is called. */
export class Stream {
  private readonly clients = new Set<Client>();
  private readonly node: NodeSurface;

  constructor(node: NodeSurface) {
    this.node = node;
  }

  get clientCount(): number {
    return this.clients.size;
  }

  async register(server: FastifyInstance): Promise<void> {
    await server.register(websocket, { options: { maxPayload: REQUEST_BYTES_MAX } });
    const route = { websocket: true, schema: { hide: true } } as const;
    server.get<{ Querystring: { pictures?: unknown } }>('/api/v1/stream', route, (socket, request) =>
      this.accept(socket, request.query.pictures === 'columns' ? 'columns' : 'json', request.isSignedIn),
    );
  }

  /** Sends picture and status to every client that is signed in still; each view is made and serialised once in each form asked for. */
  publish(): void {
    const messages = new Map<string, Message>();
    if (this.clients.size === 0) return;
    const status = JSON.stringify({ type: 'status', status: this.node.status() } satisfies StreamMessage);
    for (const client of this.clients) {
      client.requests = 0;
      if (!client.isSignedIn()) {
        client.socket.close(1008, 'signed out');
        continue;
      }
      if (client.socket.bufferedAmount > BACKLOG_BYTES_MAX) continue;
      const key = `${client.form} ${client.as}`;
      if (!messages.has(key)) messages.set(key, this.pictureMessage(client));
      const message = messages.get(key);
      if (message) client.socket.send(message);
      client.socket.send(status);
    }
  }

  /** Tells every client that the register changed. */
  publishAgreements(): void {
    const message = this.agreementsMessage();
    for (const client of this.clients) client.socket.send(message);
  }

  close(): void {
    for (const client of this.clients) client.socket.close(1001, 'node stops');
  }

  private accept(socket: WebSocket, form: Form, isSignedIn: () => boolean): void {
    if (this.clients.size >= CLIENTS_MAX) {
      socket.close(1013, 'too many clients');
      return;
    }
    const client: Client = { socket, form, as: null, requests: 0, isSignedIn };
    this.clients.add(client);
    socket.on('close', () => this.clients.delete(client));
    socket.on('error', () => this.clients.delete(client));
    socket.on('message', (data) => this.request(client, String(data)));
    socket.send(this.agreementsMessage());
    this.sendPicture(client);
  }

  private request(client: Client, text: string): void {
    const as = requestedView(text);
    if (++client.requests > REQUESTS_MAX || as === undefined || !this.serves(as)) {
      client.socket.close(1008, 'unknown request');
      return;
    }
    client.as = as;
    this.sendPicture(client);
  }

  private serves(as: string | null): boolean {
    return as === null || this.node.partners().includes(as) || as === this.node.nation;
  }

  private sendPicture(client: Client): void {
    const message = this.pictureMessage(client);
    if (message) client.socket.send(message);
  }

  private pictureMessage({ as, form }: Client): Message {
    const picture = this.node.picture(as);
    if (!picture) return null;
    return form === 'columns'
      ? encodePicture(picture)
      : JSON.stringify({ type: 'picture', picture } satisfies StreamMessage);
  }

  private agreementsMessage(): string {
    return JSON.stringify({ type: 'agreements', agreements: this.node.agreements.list() } satisfies StreamMessage);
  }
}

/** The `as` of a `StreamRequest`, or undefined when the text is none. */
function requestedView(text: string): string | null | undefined {
  try {
    const request: unknown = JSON.parse(text);
    if (typeof request !== 'object' || request === null || !('as' in request)) return undefined;
    return request.as === null || typeof request.as === 'string' ? request.as : undefined;
  } catch {
    return undefined;
  }
}
