import type { Words } from '../words.ts';
import { words } from '../words.ts';

/** What may be asked for, in the order in which figures show it. */
export const KIND_WORDS: Readonly<Record<string, Words>> = {
  information: words('Information', '情報'),
  airlift: words('Airlift', '空輸'),
  medical: words('Medical', '医療'),
  fuel: words('Fuel', '燃料'),
  stores: words('Stores', '物資'),
  engineering: words('Engineering', '施設支援'),
  relief: words('Relief', '救援'),
};

/** How far an answering nation is with what it offers. */
export const PROGRESS_WORDS: Readonly<Record<string, Words>> = {
  considering: words('Considering', '検討中'),
  offered: words('Offered', '提供可'),
  refused: words('Refused', '提供不可'),
  deploying: words('Deploying', '展開中'),
  'on-task': words('On task', '実施中'),
  released: words('Released', '任務終了'),
};

export const STATUS_WORDS: Readonly<Record<string, Words>> = {
  draft: words('Draft', '起案'),
  open: words('Open', '回答待ち'),
  'partly-offered': words('Partly offered', '一部充足'),
  covered: words('Covered', '充足'),
  refused: words('Refused by all', '全て不可'),
  expired: words('Past its time of value', '期限経過'),
  settled: words('Settled', '精算済み'),
  withdrawn: words('Withdrawn', '取下げ'),
  unseen: words('Not released here', '未開示'),
};
