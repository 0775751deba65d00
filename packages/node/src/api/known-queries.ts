import type { FastifyInstance } from 'fastify';

/**
 * Refuses a query that a described route does not know: `picture?at=…` would otherwise answer with the
 * picture of now. Routes that are not described (a provider's way back, which adds words of its own) are left alone.
 */
export function refuseUnknownQueries(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (!route.schema || route.schema.hide) return;
    const known = route.schema.querystring ?? { type: 'object' };
    route.schema = { ...route.schema, querystring: { ...known, additionalProperties: false } };
  });
}
