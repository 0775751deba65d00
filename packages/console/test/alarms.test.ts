import type { AlarmView } from '@musubi/node/contract';
import { describe, expect, it } from 'vitest';
import { isNews, waiting } from '../src/alarms/sound.ts';
import { en } from '../src/i18n/en.ts';
import { ja } from '../src/i18n/ja.ts';

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
];

describe('alarms in words', () => {
  it.each(TEXTS)('%s is said in Japanese, with what stands in it', (text) => {
    const said = ja.alarms.say(text, 'USA', 'DETAIL', '5', 'In English');
    expect(said).toContain('DETAIL');
    expect(said).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    if (!['journal', 'ledger'].includes(text)) expect(said).toContain('USA');
    expect(en.alarms.say(text, 'USA', 'DETAIL', '5', 'In English')).toBe('In English');
  });

  it('name causes, articles and rules in Japanese', () => {
    expect(ja.alarms.say('link-cut', 'AUS', 'flood', '5', '')).toBe(
      'AUS との接続を切断しました：制限を超える頻度の通信。5 秒間は再接続しません。',
    );
    expect(ja.alarms.say('link-cut', 'AUS', 'silent', '0', '')).not.toContain('再接続');
    const detail =
      'Article 3(1) of jpn-usa-air-picture, which here is stopped by expired; Annex B of x-y, which here is stopped by new-rule';
    expect(ja.alarms.say('release-drift', 'USA', detail, '', '')).toContain(
      'jpn-usa-air-picture 第 3 条(1)：期限が切れている; x-y Annex B：new-rule',
    );
  });

  it('fall back to what the node says', () => {
    expect(ja.alarms.say('something-new', 'USA', '', '', 'Something new')).toBe('Something new');
  });
});

describe('the sound', () => {
  const alarm = (code: string, detail: string, acknowledged: AlarmView['acknowledged'] = null) =>
    ({ code, text: code, parameters: { detail }, acknowledged }) as never;
  const of = (...alarms: never[]) => waiting({ status: { alarms } as never });

  it('is for what nobody has acknowledged and was not there before', () => {
    const before = of(alarm('link', 'a'));
    expect(isNews(before, of(alarm('link', 'a')))).toBe(false);
    expect(isNews(before, of(alarm('link', 'b')))).toBe(true);
    expect(isNews(before, of(alarm('link', 'a'), alarm('drift', '')))).toBe(true);
    expect(isNews(before, of(alarm('drift', '', { by: 'sato', atS: 1 })))).toBe(false);
    expect(isNews(before, waiting({ status: null }))).toBe(false);
  });
});
