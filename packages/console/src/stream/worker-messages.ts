/** What the page tells the worker that holds the stream. */
export type ToWorker =
  | { readonly type: 'open'; readonly url: string; readonly as: string | null }
  | { readonly type: 'eye'; readonly as: string | null }
  | { readonly type: 'close' };

/** What that worker tells the page. A picture's bytes move over, they are not copied. */
export type FromWorker =
  | { readonly type: 'frame'; readonly frame: unknown }
  | { readonly type: 'connection'; readonly connection: 'live' | 'reconnecting' | 'stale' }
  | { readonly type: 'lost' };
