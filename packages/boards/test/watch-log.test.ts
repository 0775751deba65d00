import { describe, expect, it } from 'vitest';
import { valuesProblem } from '../src/index.ts';
import { Desk } from './desk.ts';

const BOARD = 'watch-log';
const at = (text: string) => Date.parse(`2026-11-22T${text}Z`) / 1000;

function desk(): Desk {
  const made = new Desk();
  made.nowS = at('15:30');
  return made;
}

function note(made: Desk, id: string, when: string, text: string, more: Record<string, string | boolean> = {}): void {
  expect(made.say(id.slice(0, 3), BOARD, id, { text, atS: at(when), kind: 'event', ...more })).toBeNull();
}

function proposed(made: Desk) {
  const board = made.board(BOARD);
  const { en, ja } = board
    .proposals!.find(({ name }) => name === 'handover')!
    .write(made.world.items(BOARD), made.world);
  return { en, ja, text: String(en['text']), textJa: String(ja['text']) };
}

describe('the handover to the next watch', () => {
  it('sums up the log since the last one, what is open, the warnings and the alarms', () => {
    const made = desk();
    note(made, 'JPN-1', '01:00', 'Radar 3 off for repair', { open: true });
    note(made, 'JPN-2', '02:00', 'Ferry late');
    note(made, 'JPN-H', '07:00', 'All quiet', { kind: 'handover' });
    note(made, 'USA-1', '09:15', 'Unknown aircraft heading east', { kind: 'observation', track: 'USA-000012' });
    note(made, 'JPN-3', '10:00', 'Asked\nfor  help', { kind: 'decision' });
    note(made, 'JPN-4', '23:00', 'Of tomorrow');
    const warning = {
      ...{ headline: 'Quake', headlineJa: '地震', kind: 'earthquake', state: 'issued', marking: 'exercise' },
      ...{ urgency: 'Immediate', severity: 'Severe', certainty: 'Likely', happenedS: at('09:00') },
      areas: [{ name: 'Amami' }],
    };
    expect(made.say('JPN', 'warnings', 'JPN-W', warning)).toBeNull();
    made.alarms = [
      {
        message: 'The link to USA is down',
        messageJa: 'USA との接続が切れています',
        sinceS: at('14:00'),
        isSeen: true,
      },
    ];
    const { text, textJa, en } = proposed(made);
    expect(text).toBe(`Watch from 220700Z NOV to 221530Z NOV

To be followed up (1)
- 220100Z NOV JPN Radar 3 off for repair

Warnings in force (1)
- JPN-W Quake; not acknowledged by AUS, USA

Alarms (1)
- 221400Z NOV The link to USA is down (seen)

Observation (1)
- 220915Z NOV USA Unknown aircraft heading east [USA-000012]

Event (0)

Decision (1)
- 221000Z NOV JPN Asked for help`);
    expect(textJa).toContain('当直 220700Z NOV ～ 221530Z NOV');
    expect(textJa).toContain('有効な警報（1件）\n・JPN-W 地震（未確認：AUS, USA）');
    expect(textJa).toContain('・221400Z NOV USA との接続が切れています（確認済み）');
    expect(en).toMatchObject({ kind: 'handover', atS: made.nowS });
  });

  it('fits into an entry however much happened, and says how much is left out', () => {
    const made = desk();
    const long = 'x'.repeat(3_000);
    for (let n = 0; n < 60; n++) {
      const kind = ['observation', 'event', 'decision'][n % 3] as string;
      note(made, `JPN-${n}`, `0${n % 9}:00`, `${n} ${long}`, { kind, open: true });
    }
    const { en, ja, text } = proposed(made);
    expect(text).toContain('To be followed up (60)\n- 48 earlier');
    for (const fields of [en, ja]) expect(valuesProblem(made.board(BOARD).fields, fields)).toBeNull();
    expect(made.say('JPN', BOARD, 'JPN-H', en)).toBeNull();
  });

  it('of a log with nothing in it says so', () => {
    const { text, textJa } = proposed(desk());
    expect(text).toContain('Watch from the beginning to 221530Z NOV');
    expect(textJa).toContain('継続事項（0件）');
  });
});
