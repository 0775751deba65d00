import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import {
  LEDGER_KINDS,
  LedgerCheckpoint,
  LedgerConsistency,
  LedgerCosigned,
  LedgerPage,
  LedgerProofs,
  Problem,
} from '../contract.ts';
import type { LedgerQuery } from '../ledger/search.ts';
import { oneOf } from '../one-of.ts';
import { mayOpenLedger } from './access.ts';
import { ApiProblem } from './problem.ts';
import type { NodeSurface } from './surface.ts';

const ROWS = 25;
const ROWS_MAX = 100;
/** Numbers of a query arrive as text. */
const Whole = (description: string) => Type.String({ pattern: '^[0-9]{1,15}$', description });
const TimeText = Type.String({
  pattern: '^[0-9]{1,11}(\\.[0-9]{1,6})?$',
  description: 'UTC, seconds since 1970-01-01',
});
const ERRORS = { 400: Problem, 401: Problem, 404: Problem };

const Query = Type.Object({
  kind: Type.Optional(oneOf(LEDGER_KINDS)),
  party: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$', description: 'Whom it went to or came from' })),
  from: Type.Optional(TimeText),
  until: Type.Optional(TimeText),
  before: Type.Optional(Whole('Only entries before this one: `next` of the page before')),
  limit: Type.Optional(Whole(`Rows of a page, at most ${ROWS_MAX}; ${ROWS} unless given`)),
});

/** The ledger and its proofs, under /api/v1/ledger. */
export function addLedgerRoutes(instance: FastifyInstance, { ledger }: NodeSurface): void {
  const server = instance.withTypeProvider<TypeBoxTypeProvider>();
  /** A size that the ledger has had: the latest checkpoint's, or an earlier one. */
  const sizeOf = (text: string | undefined): number => {
    const size = text === undefined ? ledger.size : Number(text);
    if (size <= ledger.size) return size;
    throw new ApiProblem(404, 'no-such-entry', `The ledger has ${ledger.size} entries under its latest checkpoint`);
  };

  server.get(
    '/api/v1/ledger/checkpoint',
    {
      schema: {
        summary: 'The latest signed checkpoint, and the key that checks it',
        response: { 200: LedgerCheckpoint, ...ERRORS },
      },
    },
    () => ledger.checkpoint(),
  );

  server.get(
    '/api/v1/ledger/cosigned',
    {
      schema: {
        summary: 'The latest checkpoint that enough partners cosigned, and the keys that check it',
        response: { 200: LedgerCosigned, ...ERRORS },
      },
    },
    () => ledger.cosigned(),
  );

  server.get(
    '/api/v1/ledger/entries',
    {
      schema: {
        summary: 'What went to whom and came from whom, newest first',
        querystring: Query,
        response: { 200: LedgerPage, ...ERRORS },
      },
    },
    (request) => {
      const { kind, party, from, until, before, limit } = request.query;
      const query: LedgerQuery = {
        limit: Math.min(ROWS_MAX, Math.max(1, Number(limit ?? ROWS))),
        ...(kind === undefined ? {} : { kind }),
        ...(party === undefined ? {} : { party }),
        ...(from === undefined ? {} : { fromS: Number(from) }),
        ...(until === undefined ? {} : { untilS: Number(until) }),
        ...(before === undefined ? {} : { before: Number(before) }),
      };
      return ledger.page(query, request.login !== null && mayOpenLedger(request.login.role));
    },
  );

  server.get(
    '/api/v1/ledger/proofs',
    {
      schema: {
        summary: 'Proofs that entries are in the ledger of a size',
        querystring: Type.Object({
          indices: Type.String({
            pattern: '^[0-9]{1,15}(,[0-9]{1,15}){0,99}$',
            description: `Numbers of entries, at most ${ROWS_MAX}`,
          }),
          size: Type.Optional(Whole('Entries under the checkpoint; absent: the latest')),
        }),
        response: { 200: LedgerProofs, ...ERRORS },
      },
    },
    (request) => {
      const size = sizeOf(request.query.size);
      const indices = request.query.indices.split(',').map(Number);
      const missing = indices.find((index) => index >= size);
      if (missing === undefined) return ledger.proofs(indices, size);
      throw new ApiProblem(404, 'no-such-entry', `Entry ${missing} is not among the first ${size}`);
    },
  );

  server.get(
    '/api/v1/ledger/consistency',
    {
      schema: {
        summary: 'Proof that the ledger of one size is the beginning of that of another',
        querystring: Type.Object({ from: Whole('The smaller size'), to: Type.Optional(Whole('The greater one')) }),
        response: { 200: LedgerConsistency, ...ERRORS },
      },
    },
    (request) => {
      const to = sizeOf(request.query.to);
      const from = Number(request.query.from);
      if (from > to) throw new ApiProblem(404, 'no-such-entry', `${from} is more than ${to}`);
      return ledger.consistency(from, to);
    },
  );
}
