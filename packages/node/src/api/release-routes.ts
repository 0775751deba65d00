import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { GrantAsked, GrantView, type Login, Problem, WhatIf, WhatIfRequest } from '../contract.ts';
import { mayAskForRelease, mayDecideRelease } from './access.ts';
import { ApiProblem } from './problem.ts';
import { isProblem, type NodeSurface } from './surface.ts';

const Id = Type.Object({ id: Type.String({ maxLength: 32 }) });
const ERRORS = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem };
const MISSING = new Set(['no-such-grant', 'no-such-partner', 'no-such-instrument']);

/** Grants and what-ifs, under /api/v1/release. */
export function addReleaseRoutes(instance: FastifyInstance, node: NodeSurface): void {
  const server = instance.withTypeProvider<TypeBoxTypeProvider>();

  server.post(
    '/api/v1/release/what-if',
    {
      schema: {
        summary: 'What an event would make appear and vanish for each partner; nothing is recorded',
        body: WhatIfRequest,
        response: { 200: WhatIf, ...ERRORS },
      },
    },
    (request) => answered(node.release.whatIf(request.body)),
  );

  server.get(
    '/api/v1/release/grants',
    { schema: { summary: 'Grants asked for and given', response: { 200: Type.Array(GrantView), ...ERRORS } } },
    () => node.release.grants(),
  );

  server.post(
    '/api/v1/release/grants',
    {
      schema: {
        summary: 'Ask for a grant: sensors to a partner, for a purpose and a time',
        body: GrantAsked,
        response: { 201: GrantView, ...ERRORS },
      },
    },
    async (request, reply) => {
      const login = allowed(request.login, mayAskForRelease, 'an operator or a release officer');
      const view = answered(await node.release.requestGrant(request.body, login));
      reply.code(201);
      return view;
    },
  );

  server.post(
    '/api/v1/release/grants/:id/approval',
    {
      schema: {
        summary: 'Approve a grant that another person asked for',
        params: Id,
        response: { 200: GrantView, ...ERRORS },
      },
    },
    async (request) => {
      const login = allowed(request.login, mayDecideRelease, 'a release officer');
      return answered(await node.release.approveGrant(request.params.id, login));
    },
  );

  server.post(
    '/api/v1/release/grants/:id/revocation',
    { schema: { summary: 'End a grant at once', params: Id, response: { 200: GrantView, ...ERRORS } } },
    async (request) => {
      const login = allowed(request.login, mayAskForRelease, 'an operator or a release officer');
      return answered(await node.release.revokeGrant(request.params.id, login));
    },
  );
}

function allowed(login: Login | null, may: (role: Login['role']) => boolean, who: string): Login {
  if (login !== null && may(login.role)) return login;
  throw new ApiProblem(403, 'role-too-low', `This takes ${who}; ${login?.name} is signed in as ${login?.role}`);
}

function answered<T extends object>(outcome: T | Problem): T {
  if (!isProblem(outcome)) return outcome;
  throw new ApiProblem(MISSING.has(outcome.code) ? 404 : 409, outcome.code, outcome.message);
}
