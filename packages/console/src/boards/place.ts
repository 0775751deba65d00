/** Ways to look at a board. */
export const TABS = ['items', 'overview', 'operation', 'files'] as const;
type Tab = (typeof TABS)[number];

/** What is looked at: a board, a way to look, and an item or a new one. */
export interface Place {
  readonly board: string;
  readonly tab: Tab;
  readonly item: string | null;
  readonly isNew: boolean;
  /** What a new item begins with: what it belongs to, or all that the node proposes. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The node proposed it: it is the own watch's until somebody says for whom else. */
  readonly isProposed: boolean;
}

export const NOWHERE: Place = { board: '', tab: 'items', item: null, isNew: false, given: {}, isProposed: false };
