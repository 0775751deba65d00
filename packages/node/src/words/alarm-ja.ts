/** Alarms in Japanese, by their text and what stands in it. What the node says first is English. */
import type { Alarm } from '../alarms.ts';
import { causeInJapanese } from './cause-ja.ts';
import { JA_REASONS } from './reason-ja.ts';

const FAULTS: Readonly<Record<string, string>> = {
  'bad-magic': 'Musubi ではない通信',
  'version-mismatch': '通信規約の版が異なる',
  'frame-too-large': 'フレームが大きすぎる',
  malformed: 'フレームの形式が誤っている',
  'unexpected-frame': '順序に合わないフレーム',
  'wrong-nation': '証明書と異なる国を名乗った',
  'bad-sequence': 'フレームの番号が進んでいない',
  'foreign-label': '他国のラベルが付いたデータ',
  'foreign-section': '渡す資格のない国が持ってきた航跡',
  'entry-gap': '記載に欠落がある',
  'bad-acknowledgement': '送っていない記載への受領',
  'bad-receipt': '送っていないフレームへの受領',
  flood: '制限を超える頻度の通信',
  silent: '通信が途絶えた',
  'closed-by-peer': '相手が切断した',
};

const REFUSALS: Readonly<Record<string, string>> = {
  malformed: '形式が誤っている',
  'too-large': '大きすぎる',
  'bad-signature': '署名が合わない',
  'own-author': '自国の名で書かれている',
  gap: 'その前の記載が欠けている',
  fork: '同じ番号の別の記載がある',
  full: '記載の数が上限に達した',
  'not-an-event': '行為の記載ではない',
};

/** `Article 3(1) of jpn-usa-air-picture, which here is stopped by expired`, one or more. */
const DRIFT = /(?:Article (\w+)(\S*)|([^;\s][^;]*?)) of ([a-z0-9-]+), which here is stopped by ([a-z-]+)/g;

function drift(detail: string): string {
  return detail.replace(DRIFT, (_all, article, rest, other, instrument, rule) => {
    const where = article === undefined ? other : `第 ${article} 条${rest}`;
    return `${instrument} ${where}：${JA_REASONS[`${rule}/deny`]?.('') ?? rule}`;
  });
}

const SAY: Readonly<Record<string, (nation: string, detail: string, awayS: string) => string>> = {
  'link-cut': (nation, detail, awayS) => {
    const away = Number(awayS) > 0 ? `${awayS} 秒間は再接続しません。` : '';
    return `${nation} との接続を切断しました：${FAULTS[detail] ?? detail}。${away}`;
  },
  'link-refused': (nation, detail) => `${nation} との接続を拒否しました：${causeInJapanese(detail)}`,
  drift: (nation, detail) => `取決めの不一致：${nation} の持つ本文が異なります（${detail}）。`,
  'release-drift': (nation, detail) =>
    `取決めの不一致：${nation} からの提供は、こちらの取決めでは認められません（${drift(detail)}）。`,
  'release-drift-told': (nation, detail) =>
    `取決めの不一致：${nation} の側では、こちらからの提供が認められていません（${drift(detail)}）。`,
  witness: (nation, detail) => `${nation} の台帳を認証できません：${causeInJapanese(detail)}`,
  'witnessed-by': (nation, detail) => `${nation} がこのノードの台帳を認証しません：${causeInJapanese(detail)}`,
  entry: (nation, detail) => `${nation} 宛ての記載を送れません：${causeInJapanese(detail)}`,
  'journal-of': (nation, detail) => `${nation} の記載を受け付けませんでした：${REFUSALS[detail] ?? detail}`,
  journal: (_nation, detail) => `記録簿に書き込めません：${causeInJapanese(detail)}`,
  onward: (nation, detail) => `${nation} が渡してきた第三国の航跡を受け付けません：${causeInJapanese(detail)}`,
  recovered: (_nation, detail) => {
    const [nation = '', count = '', ...unheard] = detail.split(' ');
    const waits = unheard.length > 0 ? `まだ応答のない国：${unheard.join('、')}。` : '';
    return `このノードのディスクは古い状態でした：当方の記載 ${count} 件を ${nation} から取り戻しました。それ以降の台帳の記録は失われています。${waits}`;
  },
  recalled: (nation, detail) =>
    `${nation} のノードが古い状態のディスクで復帰し、自国の記載を取り戻しています（${detail} 件まで）。それ以降の記録は ${nation} の台帳にありません。`,
  ledger: (_nation, detail) => `台帳に書き込めないため、相手国への提供を止めています：${causeInJapanese(detail)}`,
};

/** What an alarm says, in Japanese; in English where nobody has worded its text. */
export function alarmInJapanese({ text, parameters, message }: Pick<Alarm, 'text' | 'parameters' | 'message'>): string {
  const { nation = '', detail = '', awayS = '' } = parameters;
  return SAY[text]?.(nation, detail, awayS) ?? message;
}
