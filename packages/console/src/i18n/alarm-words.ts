/** Texts around alarms, in both languages. What an alarm itself says comes from the node in both. */
import type { Widen } from './widen.ts';

export const enAlarms = {
  rank: { high: 'High', medium: 'Medium', low: 'Low' },
  acknowledge: 'Acknowledge',
  acknowledged: (by: string, time: string) => `Acknowledged by ${by} at ${time}`,
  needRole: 'Acknowledging takes an operator or a release officer.',
  failed: (why: string) => `The node refused: ${why}`,
  sound: 'Sound',
  soundOn: 'On: a new alarm is heard',
  soundOff: 'Off',
  strip: 'Alarm',
  more: (count: number) => `and ${count} more`,
  show: 'Show',
};

export const jaAlarms: Widen<typeof enAlarms> = {
  rank: { high: '高', medium: '中', low: '低' },
  acknowledge: '確認する',
  acknowledged: (by, time) => `${by} が ${time} に確認`,
  needRole: '確認には運用者または開示担当官の権限が必要です。',
  failed: (why) => `ノードが拒否しました：${why}`,
  sound: '警報音',
  soundOn: '入：新しい警報を音で知らせる',
  soundOff: '切',
  strip: '警報',
  more: (count) => `ほか ${count} 件`,
  show: '表示',
};
