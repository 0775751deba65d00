import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { AgreementEventRequest, AgreementView, type Login, Problem } from '../contract.ts';
import { mayDecideRelease } from './access.ts';
import { ApiProblem } from './problem.ts';
import { isProblem, type NodeSurface } from './surface.ts';

const Id = Type.Object({ id: Type.String({ maxLength: 100 }) });
const Waiting = Type.Object({ id: Type.String({ maxLength: 100 }), act: Type.String({ maxLength: 32 }) });
/** Numbers of a query arrive as text. */
const seconds = (description: string) =>
  Type.Optional(
    Type.String({ pattern: '^\\d{1,12}(\\.\\d{1,9})?$', description: `UTC, seconds since 1970-01-01: ${description}` }),
  );
const Moments = Type.Object({
  at: seconds('the moment asked about; absent: now'),
  known: seconds('by what was known then; absent: by everything'),
});
const moment = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
const ERRORS = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem };
const MISSING = new Set(['no-such-instrument', 'no-such-act']);

/** Instruments and acts on them, under /api/v1/agreements. */
export function addAgreementRoutes(instance: FastifyInstance, node: NodeSurface): void {
  const server = instance.withTypeProvider<TypeBoxTypeProvider>();

  server.get(
    '/api/v1/agreements',
    {
      schema: {
        summary: 'The register of instruments, now or at another moment',
        querystring: Moments,
        response: { 200: Type.Array(AgreementView), ...ERRORS },
      },
    },
    (request) => node.agreements.list(moment(request.query.at), moment(request.query.known)),
  );

  server.get(
    '/api/v1/agreements/:id',
    {
      schema: {
        summary: 'One instrument, now or at another moment',
        params: Id,
        querystring: Moments,
        response: { 200: AgreementView, ...ERRORS },
      },
    },
    (request) => {
      const { id } = request.params;
      const { at, known } = request.query;
      const found = node.agreements.list(moment(at), moment(known)).find((agreement) => agreement.id === id);
      if (!found) throw new ApiProblem(404, 'no-such-instrument', `No instrument is called ${id}`);
      return found;
    },
  );

  server.post(
    '/api/v1/agreements/:id/events',
    {
      schema: {
        summary: 'Do something to an instrument in this nation’s name: sign, notify, suspend, give notice, …',
        params: Id,
        body: AgreementEventRequest,
        response: { 201: AgreementView, 202: AgreementView, ...ERRORS },
      },
    },
    async (request, reply) => {
      const login = deciding(request.login);
      const view = answered(await node.agreements.act(request.params.id, request.body, login));
      // What waits for a second person has been taken down, and not done.
      reply.code(view.twoPersons.includes(request.body.type) ? 202 : 201);
      return view;
    },
  );

  server.post(
    '/api/v1/agreements/:id/awaiting/:act/confirmation',
    {
      schema: {
        summary: 'Confirm an act that another person of this nation asked for',
        params: Waiting,
        response: { 201: AgreementView, ...ERRORS },
      },
    },
    async (request, reply) => {
      const { id, act } = request.params;
      const view = answered(await node.agreements.confirm(id, act, deciding(request.login)));
      reply.code(201);
      return view;
    },
  );

  server.post(
    '/api/v1/agreements/:id/awaiting/:act/withdrawal',
    {
      schema: {
        summary: 'Withdraw an act that waits for confirmation',
        params: Waiting,
        response: { 200: AgreementView, ...ERRORS },
      },
    },
    async (request) => {
      const { id, act } = request.params;
      return answered(await node.agreements.withdraw(id, act, deciding(request.login)));
    },
  );
}

function deciding(login: Login | null): Login {
  if (login !== null && mayDecideRelease(login.role)) return login;
  const message = `This takes a release officer; ${login?.name} is signed in as ${login?.role}`;
  throw new ApiProblem(403, 'role-too-low', message);
}

function answered(outcome: AgreementView | Problem): AgreementView {
  if (!isProblem(outcome)) return outcome;
  throw new ApiProblem(MISSING.has(outcome.code) ? 404 : 409, outcome.code, outcome.message);
}
