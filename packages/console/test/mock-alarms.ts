/** Alarms of the made-up node, which people may acknowledge and tests may raise. */
import type { AlarmView } from '@musubi/node/contract';
import { alarmInJapanese } from '@musubi/node/words';

export interface MockAlarms {
  readonly list: () => AlarmView[];
  readonly raise: (alarm: Pick<AlarmView, 'code' | 'rank' | 'text' | 'parameters' | 'message'>, nowS: number) => void;
  readonly acknowledge: (code: string, by: string, nowS: number) => AlarmView | null;
}

const RANKS = ['high', 'medium', 'low'];

export function createMockAlarms(nowS: number): MockAlarms {
  const alarms = new Map<string, AlarmView>();
  const raise: MockAlarms['raise'] = (alarm, sinceS) => {
    alarms.set(alarm.code, { ...alarm, messageJa: alarmInJapanese(alarm), sinceS, acknowledged: null });
  };
  raise(
    {
      code: 'link-AUS',
      rank: 'medium',
      text: 'link-cut',
      parameters: { nation: 'AUS', detail: 'flood', awayS: '5' },
      message: 'The link to AUS was cut: frames are not taken as fast; it is kept away for 5 s',
    },
    nowS - 30,
  );
  return {
    raise,
    list: () => {
      const order = (alarm: AlarmView): number => (alarm.acknowledged ? 10 : 0) + RANKS.indexOf(alarm.rank);
      return [...alarms.values()].sort((a, b) => order(a) - order(b));
    },
    acknowledge(code, by, atS) {
      const alarm = alarms.get(code);
      if (!alarm) return null;
      const seen = { ...alarm, acknowledged: { by, atS } };
      alarms.set(code, seen);
      return seen;
    },
  };
}
