import { describe, expect, it } from 'vitest';
import { en } from '../src/i18n/en.ts';
import { ja } from '../src/i18n/ja.ts';
import { startLanguage } from '../src/i18n/language.ts';

type Tree = { readonly [key: string]: unknown };

/** Every text by its path; functions are called, so that their texts are looked at too. */
function texts(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = `${path}${key}`;
    if (typeof value === 'string') found.set(at, value);
    else if (typeof value === 'function') {
      const args = Array.from({ length: value.length }, (_, i) => `arg${i}`);
      found.set(at, value(...args));
    } else for (const [k, v] of texts(value as Tree, `${at}.`)) found.set(k, v);
  }
  return found;
}

const english = texts(en);
const japanese = texts(ja);
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** Names and units that are written alike in both, and what the node says where no translation is known. */
const ALIKE = [
  'agreements.next',
  'app.name',
  'article',
  'problem',
  'reason',
  'tracks.speed',
  'source.ads-b',
  'source.ais',
  'detail.mmsi',
  'needed',
];

describe('dictionaries', () => {
  it('hold the same keys', () => {
    expect([...japanese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leave no text empty', () => {
    for (const [key, text] of [...english, ...japanese]) expect(text.trim(), key).not.toBe('');
  });

  it('say everything in Japanese in Japanese, except names and units', () => {
    const foreign = [...japanese].filter(([, text]) => !JAPANESE.test(text)).map(([key]) => key);
    const expected = [...ALIKE, 'banner.language'].sort();
    expect(foreign.sort()).toEqual(expected);
  });

  it('use every argument in both languages', () => {
    for (const dictionary of [en, ja]) {
      for (const [key, value] of Object.entries(dictionary.map)) {
        if (typeof value !== 'function') continue;
        const said = (value as (...a: any[]) => string)('1q', '2q', '3q', '4q', '5q');
        for (let i = 1; i <= value.length; i++) expect(said, key).toContain(`${i}q`);
      }
    }
  });

  it('hold no word of engagement', () => {
    const all = [...english.values()].join(' ').toLowerCase();
    expect(all).not.toMatch(/\b(engage|weapon|fire|target|shoot|kill|strike|attack)\w*/);
  });
});

describe('what the node says, in Japanese', () => {
  it('names the article, the nation and the sensor', () => {
    expect(ja.article('Article 4(1)')).toBe('第 4 条(1)');
    expect(ja.article('Annex B')).toBe('Annex B');
    const kept = ja.reason('label-releasable', 'deny', "Sensor JPN-R3's label does not list AUS", 'AUS', 'JPN-R3');
    expect(kept).toMatch(/JPN-R3.*AUS.*ない/);
    expect(ja.reason('article', 'permit', 'Article 4(1) permits', 'USA', undefined)).toContain('USA');
  });

  it('leaves a reason that it does not know as the node put it', () => {
    expect(ja.reason('new-rule', 'deny', 'Something new', 'AUS', undefined)).toBe('Something new');
    expect(en.reason('article', 'permit', 'Article 4(1) permits', 'USA', undefined)).toBe('Article 4(1) permits');
  });
});

describe('startLanguage', () => {
  it.each([
    ['ja', ['en-US'], 'ja'],
    [null, ['ja-JP', 'en'], 'ja'],
    [null, ['en-AU'], 'en'],
    ['xx', ['fr'], 'en'],
    [null, [], 'en'],
  ])('stored %s, browser %j: %s', (stored, browser, language) => {
    expect(startLanguage(stored, browser)).toBe(language);
  });
});
