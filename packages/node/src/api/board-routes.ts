import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import {
  BoardImported,
  BoardItemView,
  BoardOverview,
  BoardPage,
  BoardProposed,
  BoardView,
  BoardWrite,
  NoticeView,
  RestingView,
} from '../board-contract.ts';
import { type Login, Problem } from '../contract.ts';
import { mayWriteBoards } from './access.ts';
import { ApiProblem } from './problem.ts';
import { isProblem, type NodeSurface } from './surface.ts';

const BOARD = Type.String({ pattern: '^[a-z.-]{1,60}$', description: 'e.g. `requests` or `exercises.injects`' });
const ITEM = Type.String({ pattern: '^[A-Z]{3}-[A-Z0-9-]{1,48}$' });
const Board = Type.Object({ board: BOARD });
const BoardItem = Type.Object({ board: BOARD, id: ITEM });
const ERRORS = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem };
/** A file of 20,000 rows is larger than any other request. */
const FILE_BYTES_MAX = 8 << 20;
const MISSING = new Set(['no-such-board', 'no-such-item', 'no-such-format', 'no-such-partner']);
const Whole = Type.String({ pattern: '^\\d{1,7}$' });

/** The boards, under /api/v1/boards. */
export function addBoardRoutes(instance: FastifyInstance, node: NodeSurface): void {
  const server = instance.withTypeProvider<TypeBoxTypeProvider>();

  server.get(
    '/api/v1/boards',
    {
      schema: {
        summary: 'Every board, with its fields and where it stands',
        response: { 200: Type.Array(BoardView), ...ERRORS },
      },
    },
    () => node.boards.list(),
  );

  server.get(
    '/api/v1/boards/:board',
    {
      schema: {
        summary: 'Items of a board, those changed last first',
        params: Board,
        querystring: Type.Object({
          status: Type.Optional(Type.String({ maxLength: 40 })),
          text: Type.Optional(Type.String({ maxLength: 100, description: 'Part of the id or title' })),
          parent: Type.Optional(ITEM),
          from: Type.Optional(Whole),
          limit: Type.Optional(Type.String({ pattern: '^([1-9]\\d{0,2}|1000)$' })),
        }),
        response: { 200: BoardPage, ...ERRORS },
      },
    },
    ({ params, query }) => {
      const { from, limit, ...rest } = query;
      return answered(
        node.boards.page(params.board, {
          ...rest,
          ...(from !== undefined && { from: Number(from) }),
          ...(limit !== undefined && { limit: Number(limit) }),
        }),
      );
    },
  );

  server.get(
    '/api/v1/boards/:board/overview',
    {
      schema: { summary: 'Figures and charts of a board', params: Board, response: { 200: BoardOverview, ...ERRORS } },
    },
    ({ params }) => answered(node.boards.overview(params.board)),
  );

  server.get(
    '/api/v1/boards/:board/proposals/:proposal',
    {
      schema: {
        summary: 'A new item as the node proposes it, in each language: to be edited, and then opened by a person',
        params: Type.Object({ board: BOARD, proposal: Type.String({ pattern: '^[a-z-]{1,40}$' }) }),
        response: { 200: BoardProposed, ...ERRORS },
      },
    },
    ({ params }) => answered(node.boards.proposal(params.board, params.proposal)),
  );

  server.get(
    '/api/v1/boards/:board/items/:id',
    {
      schema: {
        summary: 'One item: every side of it that is seen here',
        params: BoardItem,
        response: { 200: BoardItemView, ...ERRORS },
      },
    },
    ({ params }) => answered(node.boards.item(params.board, params.id)),
  );

  server.get(
    '/api/v1/agreements/:id/resting',
    {
      schema: {
        summary: 'What rests on an instrument, by board: what would lose its ground if it lapsed',
        params: Type.Object({ id: Type.String({ maxLength: 100 }) }),
        response: { 200: Type.Array(RestingView), ...ERRORS },
      },
    },
    ({ params }) => node.boards.resting(params.id),
  );

  server.get(
    '/api/v1/agreements/:id/notice',
    {
      schema: {
        summary: 'What a notice of termination on a day would come to, and the last day in time',
        params: Type.Object({ id: Type.String({ maxLength: 100 }) }),
        querystring: Type.Object({ day: Type.String({ maxLength: 10, description: 'e.g. 2026-03-31' }) }),
        response: { 200: NoticeView, ...ERRORS },
      },
    },
    ({ params, query }) => answered(node.boards.notice(params.id, query.day)),
  );

  server.post(
    '/api/v1/boards/:board/items',
    {
      schema: {
        summary: 'Open an item in this nation’s name',
        params: Board,
        body: BoardWrite,
        response: { 201: BoardItemView, ...ERRORS },
      },
    },
    async (request, reply) => {
      const view = answered(await node.boards.write(request.params.board, null, request.body, writer(request.login)));
      reply.code(201);
      return view;
    },
  );

  server.post(
    '/api/v1/boards/:board/items/:id',
    {
      schema: {
        summary: 'Write on this nation’s side of an item: fields, texts, or an answer to another side',
        params: BoardItem,
        body: BoardWrite,
        response: { 200: BoardItemView, ...ERRORS },
      },
    },
    async ({ params, body, login }) => answered(await node.boards.write(params.board, params.id, body, writer(login))),
  );

  server.post(
    '/api/v1/boards/:board/import',
    {
      bodyLimit: FILE_BYTES_MAX,
      schema: {
        summary: 'Open what a file says, all of it or nothing',
        params: Board,
        body: Type.Object(
          {
            format: Type.String({ maxLength: 40 }),
            text: Type.String({ maxLength: FILE_BYTES_MAX }),
            dry: Type.Optional(Type.Boolean({ description: 'Only say what is wrong' })),
            as: Type.Optional(BoardWrite),
          },
          { additionalProperties: false },
        ),
        response: { 200: BoardImported, ...ERRORS },
      },
    },
    async ({ params, body, login }) => {
      const { format, text, dry = false, as = {} } = body;
      return answered(await node.boards.importFile(params.board, format, text, as, writer(login), dry));
    },
  );

  server.get(
    '/api/v1/boards/:board/export',
    {
      schema: {
        summary: 'A board, or one item of it, as a file',
        params: Board,
        querystring: Type.Object({ format: Type.String({ maxLength: 40 }), item: Type.Optional(ITEM) }),
        response: { 200: Type.String({ description: 'The file' }), ...ERRORS },
      },
    },
    ({ params, query }, reply) => {
      const file = answered(node.boards.export(params.board, query.format, query.item ?? null));
      reply.header('content-disposition', `attachment; filename="${file.name}"`);
      reply.type(file.mime);
      // Text is sent as it is; only what has a JSON type would be written as JSON.
      reply.serializer((payload: unknown) => String(payload));
      return file.text;
    },
  );
}

function writer(login: Login | null): Login {
  if (login !== null && mayWriteBoards(login.role)) return login;
  throw new ApiProblem(403, 'role-too-low', `This takes an operator; ${login?.name} is signed in as ${login?.role}`);
}

function answered<T extends object>(outcome: T | Problem): T {
  if (!isProblem(outcome)) return outcome;
  throw new ApiProblem(MISSING.has(outcome.code) ? 404 : 409, outcome.code, outcome.message);
}
