import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { AlarmView, Problem } from '../contract.ts';
import { mayAcknowledge } from './access.ts';
import { ApiProblem } from './problem.ts';
import { isProblem, type NodeSurface } from './surface.ts';

const ERRORS = { 400: Problem, 401: Problem, 403: Problem, 404: Problem };

/** Acknowledging alarms; what they are is in the status. */
export function addAlarmRoutes(instance: FastifyInstance, node: NodeSurface): void {
  const server = instance.withTypeProvider<TypeBoxTypeProvider>();

  server.post(
    '/api/v1/alarms/:code/acknowledgement',
    {
      schema: {
        summary: 'Say that an alarm was seen: by whom and when is shown to all',
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        response: { 200: AlarmView, ...ERRORS },
      },
    },
    (request) => {
      const { login } = request;
      if (login === null || !mayAcknowledge(login.role)) {
        const message = `This takes who stands the watch; ${login?.name} is signed in as ${login?.role}`;
        throw new ApiProblem(403, 'role-too-low', message);
      }
      const outcome = node.acknowledgeAlarm(request.params.code, login);
      if (isProblem(outcome)) throw new ApiProblem(404, outcome.code, outcome.message);
      return outcome;
    },
  );
}
