import { type Words, words } from '../words.ts';

/** What an inject's status is called, in the order in which an inject goes through them. */
export const STATUS_WORDS: Readonly<Record<string, Words>> = {
  draft: words('Draft', '起案'),
  approved: words('Approved', '承認済み'),
  armed: words('Armed', '発出準備済み'),
  overdue: words('Should have been sent', '発出遅れ'),
  sent: words('Sent', '発出済み'),
  acknowledged: words('Acknowledged', '受領確認'),
  observed: words('Observed', '対応確認'),
  closed: words('Closed', '完了'),
  skipped: words('Skipped', '省略'),
};

/** Ratings of the U.S. Homeland Security Exercise and Evaluation Program (P, S, M, U). */
export const SCORE_WORDS: Readonly<Record<string, Words>> = {
  performed: words('P: without challenges', 'P：支障なく実施'),
  'some-challenges': words('S: some challenges', 'S：一部支障あり'),
  'major-challenges': words('M: major challenges', 'M：大きな支障あり'),
  unable: words('U: unable to be performed', 'U：実施できず'),
};

/** Ways in which an inject is delivered. */
export const MODE_WORDS: Readonly<Record<string, Words>> = {
  track: words('Track in the live picture', '航跡（現況図）'),
  message: words('Message', '文書'),
  cap: words('Public warning (CAP)', '警報（CAP）'),
  rfi: words('Request for information', '情報要求'),
  media: words('Media', '報道'),
  phone: words('Telephone', '電話'),
};
