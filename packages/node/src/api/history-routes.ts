import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { HistoryView, Problem } from '../contract.ts';
import { ApiProblem } from './problem.ts';
import type { NodeSurface } from './surface.ts';

const As = Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' }));
/** Seconds since 1970 as text: a query carries no numbers. */
export const PastTime = Type.String({
  pattern: '^[0-9]{1,11}(\\.[0-9]{1,6})?$',
  description: 'UTC, seconds since 1970-01-01',
});
const FRAME = {
  description: 'A picture frame, see docs/api.md',
  content: { 'application/octet-stream': { schema: Type.String({ format: 'binary' }) } },
};

/** Looking back: how far, and the picture at a time. */
export function addHistoryRoutes(instance: FastifyInstance, node: NodeSurface): void {
  const server = instance.withTypeProvider<TypeBoxTypeProvider>();
  const viewOf = (as: string | undefined): string | null => {
    if (as === undefined || as === node.nation) return null;
    if (!node.partners().includes(as)) throw new ApiProblem(404, 'no-such-partner', `${as} is no partner of this node`);
    return as;
  };

  server.get(
    '/api/v1/history',
    {
      schema: {
        summary: 'How far one can look back at the picture, or at what a partner got',
        querystring: Type.Object({ as: As }),
        response: { 200: HistoryView, 404: Problem },
      },
    },
    (request) => node.historyRange(viewOf(request.query.as)),
  );

  server.get(
    '/api/v1/history/picture',
    {
      schema: {
        summary: 'The picture as it was shown at a time: what was known then',
        querystring: Type.Object({ at: PastTime, as: As }),
        response: { 200: FRAME, 404: Problem },
      },
    },
    async (request, reply) => {
      const { at, as } = request.query;
      const frame = await node.pictureAt(viewOf(as), Number(at));
      if (!frame) throw new ApiProblem(404, 'no-history', `No picture is kept from ${at} or before`);
      return reply.type('application/octet-stream').send(Buffer.from(frame) as never);
    },
  );
}
