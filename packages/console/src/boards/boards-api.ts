import type {
  BoardImported,
  BoardItemView,
  BoardOverview,
  BoardPage,
  BoardProposed,
  BoardView,
  BoardWrite,
} from '@musubi/node/contract';
import type { Api } from '../api/client.ts';

/** A file to be read in; `dry` only says what is wrong with it. */
export interface ImportedFile {
  readonly format: string;
  readonly text: string;
  readonly dry: boolean;
  readonly as: BoardWrite;
}

/** What the page asks of the node about its boards. */
export interface BoardsApi {
  readonly list: () => Promise<BoardView[]>;
  readonly page: (board: string, query: Readonly<Record<string, string>>) => Promise<BoardPage>;
  readonly item: (board: string, id: string) => Promise<BoardItemView>;
  readonly overview: (board: string) => Promise<BoardOverview>;
  /** A new item as the node proposes it, in each language. */
  readonly proposal: (board: string, name: string) => Promise<BoardProposed>;
  /** Opens an item where `id` is null. */
  readonly write: (board: string, id: string | null, body: BoardWrite) => Promise<BoardItemView>;
  readonly importFile: (board: string, file: ImportedFile) => Promise<BoardImported>;
}

export function boardsApi(api: Api): BoardsApi {
  return {
    list: () => api.get('boards'),
    page: (board, query) => api.get(`boards/${board}`, query),
    item: (board, id) => api.get(`boards/${board}/items/${id}`),
    overview: (board) => api.get(`boards/${board}/overview`),
    proposal: (board, name) => api.get(`boards/${board}/proposals/${name}`),
    write: (board, id, body) => api.post(`boards/${board}/items${id === null ? '' : `/${id}`}`, body),
    importFile: (board, file) => api.post(`boards/${board}/import`, file),
  };
}

/** Where the browser gets a board, or an item of it, as a file. */
export function exportAddress(board: string, format: string, item: string | null): string {
  const query = new URLSearchParams({ format, ...(item !== null && { item }) });
  return `/api/v1/boards/${board}/export?${query}`;
}
