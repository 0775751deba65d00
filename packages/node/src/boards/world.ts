import { instrumentState, type InstrumentState as Standing } from '@musubi/agreements';
import type { BoardWorld, InstrumentState } from '@musubi/boards';
import type { Instrument } from '@musubi/model';
import type { NodeCore } from '../core.ts';
import { alarmInJapanese } from '../words/alarm-ja.ts';

const IN_FORCE: ReadonlySet<string> = new Set(['in-force', 'provisionally-applied', 'partly-suspended']);

/** What a board's rules may know of this node: the other boards, the time and the register. */
export function boardWorld(core: NodeCore, exercise: boolean): BoardWorld {
  const { parts } = core;
  const { boards, nation, nowS, keeper } = parts;
  return {
    self: nation,
    nowS: nowS(),
    exercise,
    items: (board) => boards.book.items(board),
    children: (board, parent) => boards.book.children(board, parent),
    item: (board, id) => boards.book.item(board, id),
    alarms: () =>
      core.rankedAlarms().map((alarm) => {
        const { message, sinceS, acknowledged } = alarm;
        return { message, messageJa: alarmInJapanese(alarm), sinceS, isSeen: acknowledged !== null };
      }),
    instrument: (id, atS): InstrumentState | null => {
      const state = instrumentState(keeper.register, id, atS);
      const text = state?.text ?? keeper.register.instruments.get(id);
      return state === undefined || text === undefined ? null : standing(text, state);
    },
  };
}

function standing(
  { id, title, titleJa }: Instrument,
  { state, parties, termEndsS, notices }: Standing,
): InstrumentState {
  const ends = [termEndsS, ...notices.map(({ takesEffectS }) => takesEffectS)].filter((endS) => endS !== null);
  return {
    id,
    title: { en: title, ja: titleJa },
    parties,
    inForce: IN_FORCE.has(state),
    state,
    endsS: ends.length === 0 ? null : Math.min(...ends),
  };
}
