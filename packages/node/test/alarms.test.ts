import { describe, expect, it } from 'vitest';
import { Alarms } from '../src/alarms.ts';

function alarmsAt(): { alarms: Alarms; set: (nowS: number) => void } {
  let nowS = 100;
  return {
    alarms: new Alarms(
      () => nowS,
      () => undefined,
    ),
    set: (to) => (nowS = to),
  };
}
const codes = (alarms: Alarms): string[] => alarms.ranked().map(({ code }) => code);

describe('alarms', () => {
  it('come ranked: unseen first, drift above a cut link, the latest before', () => {
    const { alarms, set } = alarmsAt();
    alarms.raise('entry-USA', 'waits');
    alarms.raise('link-USA', 'cut');
    set(101);
    alarms.raise('link-AUS', 'cut');
    alarms.raise('journal-AUS', 'refused');
    alarms.raise('release-drift-AUS', 'drift');
    alarms.raise('journal', 'disk full');
    expect(codes(alarms)).toEqual(['release-drift-AUS', 'journal', 'link-AUS', 'journal-AUS', 'link-USA', 'entry-USA']);
    alarms.acknowledge('release-drift-AUS', 'sato');
    expect(codes(alarms).at(-1)).toBe('release-drift-AUS');
  });

  it('say what their text is made of', () => {
    const { alarms } = alarmsAt();
    alarms.raise('link-USA', 'The link to USA was cut: flood', { text: 'link-cut', detail: 'flood' });
    alarms.raise('journal-AUS', 'AUS: …', { detail: 'gap' });
    expect(alarms.current.get('link-USA')).toMatchObject({
      rank: 'medium',
      text: 'link-cut',
      parameters: { nation: 'USA', detail: 'flood' },
    });
    expect(alarms.current.get('journal-AUS')).toMatchObject({ text: 'journal-of', rank: 'medium' });
  });

  it('stay acknowledged while they say the same, and no longer', () => {
    const { alarms, set } = alarmsAt();
    const cut = (detail: string, awayS: string) =>
      alarms.raise('link-USA', `cut for ${awayS} s`, { text: 'link-cut', detail, parameters: { awayS } });
    cut('flood', '5');
    set(105);
    expect(alarms.acknowledge('link-USA', 'sato')?.acknowledged).toEqual({ by: 'sato', atS: 105 });
    expect(alarms.acknowledge('link-USA', 'suzuki')?.acknowledged?.by).toBe('sato');
    cut('flood', '10');
    expect(alarms.current.get('link-USA')).toMatchObject({ sinceS: 100, acknowledged: { by: 'sato' } });
    cut('malformed', '20');
    expect(alarms.current.get('link-USA')?.acknowledged).toBeNull();
    alarms.end('link-USA');
    expect(alarms.acknowledge('link-USA', 'sato')).toBeNull();
  });
});
