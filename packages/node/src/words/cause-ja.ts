/** Causes inside alarms in Japanese: sentences of the node, of TLS and of the operating system, by their form. */

const FAULTS: Readonly<Record<string, string>> = {
  'malformed-note': '形式が誤っている',
  'bad-signature': '署名が合わない',
  unsigned: '署名がない',
};

type Wording = readonly [form: RegExp, word: (...parts: string[]) => string];

/** The first that fits words the sentence; parts are what the form holds in brackets. */
const WORDINGS: readonly Wording[] = [
  // Handshakes: the words of OpenSSL and Node.
  [/^(\S+:\d+): (.+)$/, (place, rest) => `${place}：${causeInJapanese(rest as string)}`],
  [/certificate has expired|certificate expired/, () => '証明書の有効期限が切れている'],
  [/certificate is not yet valid/, () => '証明書の有効期間がまだ始まっていない'],
  [/self[- ]signed certificate/, () => '登録した認証局のものでない証明書（自己署名）'],
  [
    /unable to (get( local)? issuer certificate|verify the first certificate)/,
    () => '登録した認証局が発行した証明書ではない',
  ],
  [/does not match certificate's altnames/, () => '証明書の名前が相手国のものではない'],
  [/alert unknown ca|alert bad certificate|alert certificate/, () => '相手がこちらの証明書を受け付けない'],
  [/certificate required|did not return a certificate/, () => '証明書が提示されていない'],
  [/wrong version number|unsupported protocol|protocol version/, () => '相手が TLS 1.3 で応答しない'],
  [/socket disconnected before secure TLS|handshake/, () => '接続の確立（TLS）に失敗した'],
  // The network.
  [
    /^the certificate was issued by no pinned authority, or bears another nation’s name$/,
    () => '登録した認証局が発行した証明書ではない、または別の国の名前である',
  ],
  [/ECONNREFUSED/, () => '相手が接続を受け付けない'],
  [/ECONNRESET|EPIPE|socket hang up/, () => '接続が途中で切れた'],
  [/EADDRINUSE/, () => 'ポートが使用中'],
  [/ETIMEDOUT/, () => '応答がない（時間切れ）'],
  [/EHOSTUNREACH|ENETUNREACH/, () => '相手までの経路がない'],
  [/ENOTFOUND|EAI_AGAIN/, () => '名前からアドレスを得られない'],
  [/EADDRNOTAVAIL/, () => 'アドレスを使えない'],
  // The disk.
  [/ENOSPC|EDQUOT/, () => 'ディスクに空きがない'],
  [/EIO\b/, () => 'ディスクの読み書きに失敗した'],
  [/EROFS/, () => 'ディスクに書き込めない（読取り専用）'],
  [/EACCES|EPERM/, () => '書き込む権限がない'],
  [/EMFILE|ENFILE/, () => '開いているファイルが多すぎる'],
  [/ENOENT/, () => 'ファイルまたはフォルダーがない'],
  [/the journal could not be written; open it again/, () => '記録簿への書込みに失敗した。ノードの再起動が必要'],
  [/flush at size (\d+) failed/, (size) => `大きさ ${size} での書込みに失敗した。ノードの再起動が必要`],
  // Tracks that a partner passes on.
  [/^no key of ([A-Z]{3}) is pinned here$/, (origin) => `${origin} の鍵がここに登録されていない`],
  [/^([A-Z]{3}) did not sign it$/, (origin) => `${origin} の署名がない`],
  // Witnesses.
  [/^two roots of size (\d+) bear its signature$/, (size) => `大きさ ${size} の異なる二つの根に署名がある`],
  [/^it went back from size (\d+) to (\d+)$/, (from, to) => `大きさが ${from} から ${to} に戻った`],
  [
    /^size (\d+) is not shown to follow from size (\d+)$/,
    (size, known) => `大きさ ${size} が ${known} の続きであることが示されていない`,
  ],
  [/^([A-Z]{3}) does not witness this ledger: (\d+)$/, (_nation, status) => `認証を拒否した（${status}）`],
  [
    /^([A-Z]{3}) sent a cosignature that is none: (\S+)$/,
    (_nation, code) => `副署が正しくない（${FAULTS[code as string] ?? code}）`,
  ],
  [
    /^([A-Z]{3}) has witnessed another history of this ledger, up to size (\d+): was data\/ restored from an old copy\?$/,
    (_nation, size) => `大きさ ${size} まで別の履歴を認証済み。data/ を古い控えから戻していないか確認が必要`,
  ],
  [/^entry (\d+) for ([A-Z]{3}) is not in the journal$/, (index) => `記載 ${index} が記録簿にない`],
];

/** A cause in Japanese; what is of no known form stands as the node says it, and says so. */
export function causeInJapanese(detail: string): string {
  for (const [form, word] of WORDINGS) {
    const found = form.exec(detail);
    if (found) return word(...found.slice(1).map((part) => part ?? ''));
  }
  return detail === '' ? '' : `「${detail}」（原文）`;
}
