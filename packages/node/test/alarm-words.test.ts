import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alarmInJapanese } from '../src/words/alarm-ja.ts';
import { causeInJapanese } from '../src/words/cause-ja.ts';

const say = (text: string, nation: string, detail: string, awayS: string, message: string): string =>
  alarmInJapanese({ text, parameters: { nation, detail, awayS }, message });

const TEXTS = [
  'link-cut',
  'link-refused',
  'drift',
  'release-drift',
  'release-drift-told',
  'witness',
  'witnessed-by',
  'entry',
  'journal-of',
  'journal',
  'ledger',
  'onward',
  'recalled',
];

describe('alarms in words', () => {
  it.each(TEXTS)('%s is said in Japanese, with what stands in it', (text) => {
    const said = say(text, 'USA', 'DETAIL', '5', 'In English');
    expect(said).toContain('DETAIL');
    expect(said).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    if (!['journal', 'ledger'].includes(text)) expect(said).toContain('USA');
  });

  it('say whose entries came back, and who was not heard yet', () => {
    const said = say('recovered', '', 'USA 12 AUS NZL', '', 'In English');
    expect(said).toContain('当方の記載 12 件を USA から');
    expect(said).toContain('AUS、NZL');
    expect(say('recovered', '', 'USA 12', '', '')).not.toContain('まだ');
  });

  it('name causes, articles and rules in Japanese', () => {
    expect(say('link-cut', 'AUS', 'flood', '5', '')).toBe(
      'AUS との接続を切断しました：制限を超える頻度の通信。5 秒間は再接続しません。',
    );
    expect(say('link-cut', 'AUS', 'silent', '0', '')).not.toContain('再接続');
    const detail =
      'Article 3(1) of jpn-usa-air-picture, which here is stopped by expired; Annex B of x-y, which here is stopped by new-rule';
    expect(say('release-drift', 'USA', detail, '', '')).toContain(
      'jpn-usa-air-picture 第 3 条(1)：期限が切れている; x-y Annex B：new-rule',
    );
  });

  it.each([
    [
      '127.0.0.1:8411: self-signed certificate in certificate chain',
      '127.0.0.1:8411：登録した認証局のものでない証明書（自己署名）',
    ],
    ['usa.example:8411: certificate has expired', 'usa.example:8411：証明書の有効期限が切れている'],
    [
      "h:1: Hostname/IP does not match certificate's altnames: Host: usa.node.musubi.internal.",
      'h:1：証明書の名前が相手国のものではない',
    ],
    ['h:1: unable to verify the first certificate', 'h:1：登録した認証局が発行した証明書ではない'],
    ['h:1: connect ETIMEDOUT 10.0.0.1:8411', 'h:1：応答がない（時間切れ）'],
    ['Error: ENOSPC: no space left on device, write', 'ディスクに空きがない'],
    ['Something that nobody knows', '「Something that nobody knows」（原文）'],
    ['h:1: connect ECONNREFUSED 10.0.0.1:8411', 'h:1：相手が接続を受け付けない'],
  ])('word the cause %s', (detail, said) => {
    expect(causeInJapanese(detail)).toBe(said);
    expect(say('link-refused', 'USA', detail, '', '')).toBe(`USA との接続を拒否しました：${said}`);
  });

  it('word every sentence that witnesses and outboxes have', () => {
    const source = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const texts = [
      ...source('ledger/src/witness.ts').matchAll(/answer\(\d+, [^`]*(?:`\$\{known\}[^`]*`, )?`([^`]+)`\)/g),
      ...source('node/src/partners/witnessing.ts').matchAll(/return `([^`]+)`/g),
      ...source('node/src/partners/partner.ts').matchAll(/return `([^`]+)`/g),
    ].map(([, text]) => (text as string).replaceAll(/\$\{(\w*[nN]ation)\}|\$\{this\.nation\}/g, 'USA'));
    const sentences = texts.map((text) =>
      text.replaceAll(/\$\{[^}]*code\}/g, 'bad-signature').replaceAll(/\$\{[^}]*\}/g, '7'),
    );
    expect(sentences.length).toBeGreaterThanOrEqual(7);
    for (const sentence of sentences) expect(causeInJapanese(sentence), sentence).not.toMatch(/[a-z]{3,} [a-z]{2,}/);
  });

  it('fall back to what the node says', () => {
    expect(say('something-new', 'USA', '', '', 'Something new')).toBe('Something new');
  });
});
