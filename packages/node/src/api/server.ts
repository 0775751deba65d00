import staticFiles from '@fastify/static';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import { NodeError } from '../config/error.ts';
import { VERSION } from '../version.ts';
import type { Access } from './access.ts';
import { addBoardRoutes } from './board-routes.ts';
import { cookieName, guard } from './guard.ts';
import { addAlarmRoutes } from './alarm-routes.ts';
import { addLedgerRoutes } from './ledger-routes.ts';
import { toProblem } from './problem.ts';
import { addReleaseRoutes } from './release-routes.ts';
import { addRoutes } from './routes.ts';
import type { Stream } from './stream.ts';
import type { NodeSurface } from './surface.ts';

export interface ApiOptions {
  readonly node: NodeSurface;
  readonly access: Access;
  readonly stream: Stream;
  readonly port: number;
  /** Folder of the built console; null serves the API alone. */
  readonly consoleFolder: string | null;
  readonly nowS: () => number;
  /** Told of failures of our own, for the log. */
  readonly onFailure: (error: unknown) => void;
}

/** A client that takes longer to send a request is cut off. */
const REQUEST_MS_MAX = 30_000;
const CONNECTIONS_MAX = 1_000;

/** The node's HTTP server with all its routes, not yet listening. */
export async function createServer(options: ApiOptions): Promise<FastifyInstance> {
  const { node, access, stream, nowS } = options;
  const server = fastify({
    bodyLimit: 64 * 1024,
    trustProxy: false,
    forceCloseConnections: true,
    requestTimeout: REQUEST_MS_MAX,
    // What a schema does not know is refused, not quietly dropped or turned into something else.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
  });
  server.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const [status, problem] = toProblem(error);
    if (status >= 500) options.onFailure(error);
    reply.code(status).send(problem);
  });
  server.setNotFoundHandler((request, reply) => {
    reply.code(404).send({ code: 'not-found', message: `There is nothing at ${request.url.slice(0, 200)}` });
  });
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Musubi node', version: VERSION, license: { name: 'Apache-2.0' } },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      security: [{ bearer: [] }],
    },
  });
  server.server.maxConnections = CONNECTIONS_MAX;
  const cookie = cookieName(node.nation, options.port);
  guard(server, access, cookie, nowS);
  await stream.register(server);
  server.after(() => {
    addRoutes(server, node, access, cookie, nowS);
    addReleaseRoutes(server, node);
    addLedgerRoutes(server, node);
    addAlarmRoutes(server, node);
    addBoardRoutes(server, node);
  });
  server.get('/api/openapi.json', { schema: { hide: true } }, () => server.swagger());
  server.get('/healthz', { schema: { hide: true } }, () => ({ ok: true }));
  server.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    return reply.type('text/plain; version=0.0.4').send(await node.metrics());
  });
  if (options.consoleFolder) await server.register(staticFiles, { root: options.consoleFolder, cacheControl: false });
  return server;
}

/** Starts to listen; a port that is taken is told plainly. Throws `NodeError` `port-in-use`. */
export async function listen(server: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new NodeError('port-in-use', `${host}:${port} is in use; stop what holds it or choose another port`);
    }
    throw error;
  }
}
