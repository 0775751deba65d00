import staticFiles from '@fastify/static';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import { NodeError } from '../config/error.ts';
import { VERSION } from '../version.ts';
import type { Access } from './access.ts';
import { addAgreementRoutes } from './agreement-routes.ts';
import { addAlarmRoutes } from './alarm-routes.ts';
import { addBoardRoutes } from './board-routes.ts';
import { cookieName, guard } from './guard.ts';
import { refuseUnknownQueries } from './known-queries.ts';
import { addLedgerRoutes } from './ledger-routes.ts';
import { type Refusal, toProblem } from './problem.ts';
import { addReleaseRoutes } from './release-routes.ts';
import { addRoutes } from './routes.ts';
import { addSignInRoutes, NO_OTHER_WAYS, type SignInWay } from './sign-in-routes.ts';
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
  /** TLS for everything that is served; absent: HTTP. */
  readonly tls?: ApiTls;
  /** Ways to sign in beside codes and tokens; absent: none. */
  readonly signIn?: SignInWay;
  /** Told of sign-ins that were refused, for the log. */
  readonly onRefused?: (code: string, message: string) => void;
  /** Told of failures of our own, for the log. */
  readonly onFailure: (error: unknown) => void;
}

/** The certificate that the API shows, and which authority those of persons must come from. */
export interface ApiTls {
  readonly certificatePem: string;
  readonly keyPem: string;
  readonly authorityPem: string | null;
}

/** A client that takes longer to send a request is cut off. */
const REQUEST_MS_MAX = 30_000;
const CONNECTIONS_MAX = 1_000;

/** The node's HTTP server with all its routes, not yet listening. */
export async function createServer(options: ApiOptions): Promise<FastifyInstance> {
  const { node, access, stream, nowS } = options;
  const common = {
    bodyLimit: 64 * 1024,
    trustProxy: false,
    forceCloseConnections: true,
    requestTimeout: REQUEST_MS_MAX,
    // What a schema does not know is refused, not quietly dropped or turned into something else.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
  };
  // Over TLS the server is of another type, and nothing here depends on it.
  const server = options.tls
    ? (fastify({ ...common, https: secureOptions(options.tls) }) as unknown as FastifyInstance)
    : fastify(common);
  server.setErrorHandler((error: Refusal, _request, reply) => {
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
  const cookies = { name: cookieName(node.nation, options.port), secure: options.tls !== undefined };
  refuseUnknownQueries(server);
  guard(server, access, cookies.name, nowS);
  await stream.register(server);
  server.after(() => {
    addRoutes(server, node, access, cookies, nowS);
    const { signIn = NO_OTHER_WAYS, onRefused = () => undefined } = options;
    addSignInRoutes(server, access, signIn, cookies, nowS, onRefused);
    addAgreementRoutes(server, node);
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

/**
 * Who has no certificate, or one of another authority, gets in all the same: there are other ways to
 * sign in. Only the sign-in by certificate asks whether it holds.
 */
function secureOptions({ certificatePem, keyPem, authorityPem }: ApiTls) {
  return {
    cert: certificatePem,
    key: keyPem,
    minVersion: 'TLSv1.3' as const,
    ...(authorityPem === null ? {} : { ca: [authorityPem], requestCert: true, rejectUnauthorized: false }),
  };
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
