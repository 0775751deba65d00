import type { AlarmView, Explanation, HistoryView, Login, Picture, Problem, Status } from '../contract.ts';
import type { AgreementSurface } from '../agreements/surface.ts';
import type { LedgerSurface } from '../ledger/surface.ts';
import type { BoardSurface } from '../boards/surface.ts';
import type { ReleaseSurface } from '../release/surface.ts';

/** What the API asks of a running node. */
export interface NodeSurface {
  readonly nation: string;
  readonly agreements: AgreementSurface;
  readonly release: ReleaseSurface;
  readonly ledger: LedgerSurface;
  readonly boards: BoardSurface;
  partners(): readonly string[];
  status(): Status;
  /** Notes that somebody has seen an alarm. */
  acknowledgeAlarm(code: string, login: Login): AlarmView | Problem;
  /** The node's own picture, or what partner `as` gets from it; null when `as` is no partner. */
  picture(as: string | null): Picture | null;
  /** From when to when the node's own picture, or partner `as`'s view, can be looked back at. */
  historyRange(as: string | null): HistoryView;
  /** The picture as it was shown at a time, as the frame of `picture-frame/`; null when none is kept. */
  pictureAt(as: string | null, timeS: number): Promise<Uint8Array | null>;
  explain(item: string, to: string): Explanation | Problem;
  /** The same for a time that has passed, by the picture that is kept from then. */
  explainAt(item: string, to: string, timeS: number): Promise<Explanation | Problem>;
  /** State and registration of the sensors as an ASTERIX CAT 063 block. */
  sensorStatusBlock(): Uint8Array;
  metrics(): Promise<string>;
}

export function isProblem(value: object): value is Problem {
  return 'code' in value && 'message' in value && !('rank' in value);
}
