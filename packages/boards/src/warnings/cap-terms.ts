/** Words of the Common Alerting Protocol 1.2 (OASIS Standard, 1 July 2010, section 3.2), with their names for people. */
import type { Choice } from '../field.ts';

const choice = (value: string, en: string, ja: string): Choice => ({ value, words: { en, ja } });

export const URGENCIES: readonly Choice[] = [
  choice('Immediate', 'Immediate', '直ちに'),
  choice('Expected', 'Expected (within the hour)', '間もなく（1時間以内）'),
  choice('Future', 'Future', '今後'),
  choice('Past', 'Past', '経過済み'),
  choice('Unknown', 'Unknown', '不明'),
];

export const SEVERITIES: readonly Choice[] = [
  choice('Extreme', 'Extreme', '極めて重大'),
  choice('Severe', 'Severe', '重大'),
  choice('Moderate', 'Moderate', '中程度'),
  choice('Minor', 'Minor', '軽微'),
  choice('Unknown', 'Unknown', '不明'),
];

export const CERTAINTIES: readonly Choice[] = [
  choice('Observed', 'Observed', '観測済み'),
  choice('Likely', 'Likely', '可能性が高い'),
  choice('Possible', 'Possible', '可能性あり'),
  choice('Unlikely', 'Unlikely', '可能性が低い'),
  choice('Unknown', 'Unknown', '不明'),
];

export const RESPONSES: readonly Choice[] = [
  choice('Shelter', 'Take shelter', '屋内退避'),
  choice('Evacuate', 'Evacuate', '避難'),
  choice('Prepare', 'Prepare', '準備'),
  choice('Execute', 'Act as planned', '計画の実行'),
  choice('Avoid', 'Avoid the area', '近づかない'),
  choice('Monitor', 'Watch for news', '情報に注意'),
  choice('Assess', 'Assess', '状況の確認'),
  choice('AllClear', 'All clear', '解除'),
  choice('None', 'Nothing to be done', '対応不要'),
];

/** CAP's categories of an event. */
export const CATEGORIES = [
  'Geo',
  'Met',
  'Safety',
  'Security',
  'Rescue',
  'Fire',
  'Health',
  'Env',
  'Transport',
  'Infra',
  'CBRNE',
  'Other',
] as const;
export type Category = (typeof CATEGORIES)[number];

export interface HazardKind extends Choice {
  readonly category: Category;
}

const hazard = (value: string, category: Category, en: string, ja: string): HazardKind => ({
  ...choice(value, en, ja),
  category,
});

/** What is warned of, with the category that CAP files it under. */
export const KINDS: readonly HazardKind[] = [
  hazard('ballistic', 'Security', 'Ballistic missile', '弾道ミサイル'),
  hazard('earthquake', 'Geo', 'Earthquake', '地震'),
  hazard('tsunami', 'Geo', 'Tsunami', '津波'),
  hazard('volcano', 'Geo', 'Volcano', '火山'),
  hazard('weather', 'Met', 'Weather', '気象'),
  hazard('flood', 'Met', 'Flood', '洪水'),
  hazard('fire', 'Fire', 'Fire', '火災'),
  hazard('health', 'Health', 'Health', '健康'),
  hazard('hazardous-material', 'CBRNE', 'Hazardous material', '有害物質'),
  hazard('transport', 'Transport', 'Transport', '交通'),
  hazard('infrastructure', 'Infra', 'Infrastructure', 'インフラ'),
  hazard('other', 'Other', 'Other hazard', 'その他の災害'),
];

/** Whether a warning is meant: nothing of an exercise or test is ever CAP's `Actual`. */
export const MARKINGS: readonly Choice[] = [
  choice('actual', 'Real', '実際'),
  choice('exercise', 'Exercise', '訓練'),
  choice('test', 'Test', '試験'),
];

/** What a message of the chain does to the warning. */
export const STATES: readonly Choice[] = [
  choice('issued', 'Issued', '発表'),
  choice('updated', 'Updated', '更新'),
  choice('corrected', 'Corrected', '訂正'),
  choice('cancelled', 'Cancelled', '取消'),
];
