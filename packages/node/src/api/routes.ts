import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { Explanation, Login, Picture, Problem, Status } from '../contract.ts';
import { type Access, SESSION_LIFE_S } from './access.ts';
import { type Cookies, readCookie, setCookie } from './guard.ts';
import { ApiProblem } from './problem.ts';
import { addHistoryRoutes, PastTime } from './history-routes.ts';
import { isProblem, type NodeSurface } from './surface.ts';

const ASTERIX_BLOCK = {
  description: 'One ASTERIX data block',
  content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } },
};
const ERRORS = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem };

/** Everything a client can ask of a node, under /api/v1. */
export function addRoutes(
  instance: FastifyInstance,
  node: NodeSurface,
  access: Access,
  cookies: Cookies,
  nowS: () => number,
): void {
  const server = instance.withTypeProvider<TypeBoxTypeProvider>();

  server.get(
    '/api/v1/status',
    { schema: { summary: 'Sensors, partners, tracks and ledger at a glance', response: { 200: Status, ...ERRORS } } },
    () => node.status(),
  );

  server.get(
    '/api/v1/picture',
    {
      schema: {
        summary: 'The joint picture, or with `as` what that partner gets from this node',
        querystring: Type.Object({ as: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })) }),
        response: { 200: Picture, ...ERRORS },
      },
    },
    (request) => {
      const as = request.query.as ?? null;
      const picture = node.picture(as);
      if (!picture) throw new ApiProblem(404, 'no-such-partner', `${as} is no partner of this node`);
      return picture;
    },
  );

  addHistoryRoutes(instance, node);

  instance.get(
    '/api/v1/sensors/cat063',
    {
      schema: {
        summary: 'State and registration of the ASTERIX sensors as a CAT 063 block',
        response: {
          200: ASTERIX_BLOCK,
          ...ERRORS,
        },
      },
    },
    (_request, reply) => reply.type('application/octet-stream').send(Buffer.from(node.sensorStatusBlock())),
  );

  server.get(
    '/api/v1/release/explain',
    {
      schema: {
        summary: 'Why an item is, or is not, going to a partner',
        querystring: Type.Object({
          item: Type.String({ maxLength: 40, description: 'Joint or own track, e.g. JT-000031 or JPN-004217' }),
          to: Type.String({ pattern: '^[A-Z]{3}$' }),
          at: Type.Optional(PastTime),
        }),
        response: { 200: Explanation, ...ERRORS },
      },
    },
    async (request) => {
      const { item, to, at } = request.query;
      const outcome = at === undefined ? node.explain(item, to) : await node.explainAt(item, to, Number(at));
      if (isProblem(outcome)) throw new ApiProblem(404, outcome.code, outcome.message);
      return outcome;
    },
  );

  server.post(
    '/api/v1/login',
    {
      schema: {
        summary: 'Trade a one-time code or a token for a session cookie',
        body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 500 }) }, { additionalProperties: false }),
        response: { 200: Login, ...ERRORS },
      },
    },
    (request, reply) => {
      const begun = access.begin(request.body.code, nowS());
      if (!begun) throw new ApiProblem(401, 'code-unknown', 'This code is unknown, used or too old');
      setCookie(reply, cookies, begun.session, SESSION_LIFE_S);
      return begun.login;
    },
  );

  server.post(
    '/api/v1/logout',
    { schema: { summary: 'End the session', response: { 204: Type.Null() } } },
    (request, reply) => {
      const session = readCookie(request, cookies.name);
      if (session) access.end(session);
      setCookie(reply, cookies, '', 0);
      reply.code(204);
      return null;
    },
  );

  server.get(
    '/api/v1/me',
    { schema: { summary: 'Who is signed in', response: { 200: Login, ...ERRORS } } },
    (request) => request.login as Login,
  );
}
