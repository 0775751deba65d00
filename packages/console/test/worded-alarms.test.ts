import type { AlarmView } from '@musubi/node/contract';
import { describe, expect, it } from 'vitest';
import { alarmText } from '../src/alarms/alarm-list.tsx';
import { wordedAlarms } from '../src/boards/worded-alarms.ts';
import { dictionaryOf } from '../src/i18n/language.ts';

const alarm = (message: string, text: string, parameters: AlarmView['parameters']): AlarmView => ({
  ...{ code: `${text}-USA`, rank: 'medium', text, parameters, message, sinceS: 1_795_000_000, acknowledged: null },
});

describe('a handover', () => {
  const link = alarm('The line to USA is down: silent', 'link', { nation: 'USA', detail: 'silent' });
  const long = alarm(`The ledger of USA does not follow ${'x'.repeat(200)}`, 'journal-of', { nation: 'USA' });
  const say = (one: AlarmView): string => `<${alarmText(dictionaryOf('ja'), one)}>`;

  it('has its alarms in the reader’s words, seen or cut off, and leaves all else as it is', () => {
    const text = [
      '当直 221500Z NOV ～ 221600Z NOV',
      '・221530Z NOV The line to USA is down: silent',
      '・221530Z NOV The line to USA is down: silent（確認済み）',
      '・221531Z NOV The ledger of USA does not follow xxxxxx…',
      '・221532Z NOV JPN The line to USA is down: silent',
      '・221533Z NOV …',
    ].join('\n');
    const lines = wordedAlarms(text, [link, long], say).split('\n');
    expect(lines[1]).toBe(`・221530Z NOV ${say(link)}`);
    expect(lines[2]).toBe(`・221530Z NOV ${say(link)}（確認済み）`);
    expect(lines[3]).toBe(`・221531Z NOV ${say(long)}`);
    expect([lines[0], lines[4], lines[5]]).toEqual([0, 4, 5].map((at) => text.split('\n')[at]));
    expect(wordedAlarms(text, [], say)).toBe(text);
  });
});
