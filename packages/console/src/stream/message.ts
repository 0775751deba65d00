import type { AgreementView, Status } from '@musubi/node/contract';
import type { PictureColumns } from '@musubi/node/picture-frame';

/** What the node's stream brings to the page, taken apart. */
export type ConsoleMessage =
  | { readonly type: 'picture'; readonly picture: PictureColumns }
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'agreements'; readonly agreements: AgreementView[] };
