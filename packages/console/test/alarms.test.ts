import type { AlarmView } from '@musubi/node/contract';
import { describe, expect, it } from 'vitest';
import { isNews, waiting } from '../src/alarms/sound.ts';

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
