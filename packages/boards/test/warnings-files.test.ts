import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoardBook, type BoardWorld, type ImportPlan, type Item } from '../src/index.ts';
import { warnings } from '../src/warnings/board.ts';
import { capProblem, readCapTime, writeCapTime } from '../src/warnings/cap-schema.ts';
import { CERTAINTIES, SEVERITIES, URGENCIES } from '../src/warnings/cap-terms.ts';
import { readXml, textAt, childrenOf, type XmlElement } from '../src/xml.ts';
import { Journals, versionOf } from './journals.ts';

const said = {
  ...{
    headline: 'Storm <surge> & wind',
    headlineJa: '高潮・暴風',
    kind: 'weather',
    state: 'issued',
    marking: 'actual',
  },
  ...{ urgency: 'Expected', severity: 'Severe', certainty: 'Likely', responses: ['Shelter', 'Monitor'] },
  areas: [{ name: 'Okinawa', nameJa: '沖縄県', code: 'JP-47' }, { name: 'Off the coast' }],
  ...{ expectedS: 1_795_000_000, plusMinusS: 600, expiresS: 1_795_010_000 },
  ...{ instruction: 'Stay inside.', instructionJa: '屋内に留まってください。' },
};

class Board {
  readonly journals = new Journals();
  say(fields: object, note = '', caveats: string[] = []) {
    const body = { by: 'A', fields, ...(note !== '' && { note }) } as never;
    const entry = this.journals.say('JPN', 'warnings', 'JPN-1', body, {
      timeS: 1_794_990_000 + this.journals.entries.length,
    });
    Object.assign(entry.label, { caveats });
    return entry;
  }
  get item(): Item {
    const book = new BoardBook([warnings]);
    for (const entry of this.journals.entries) book.take(entry, versionOf(entry));
    expect(book.item('warnings', 'JPN-1')?.flags).toEqual([]);
    return book.item('warnings', 'JPN-1') as Item;
  }
  get world(): BoardWorld {
    const items = this.journals.entries.length === 0 ? [] : [this.item];
    return {
      ...{ self: 'JPN', nowS: 0, exercise: true, instrument: () => null },
      items: () => items,
      children: () => [],
      alarms: () => [],
      item: () => items[0],
    };
  }
  write(format: string): string {
    return warnings.exports?.find(({ name }) => name === format)?.write([this.item], this.world) ?? '';
  }
  read(format: string, text: string): ImportPlan {
    return warnings.imports!.find(({ name }) => name === format)!.read(text, this.world);
  }
}

const parsed = (text: string): XmlElement => readXml(text).root!;
const capOf = (board: Board) => parsed(board.write('cap'));
const empty = () => new Board();

/** A message of another source. */
function cap(change: Record<string, string> = {}, more = ''): string {
  const parts: Record<string, string> = {
    ...{ identifier: 'Q.1', sender: 'seis@example.org', sent: '2026-06-11T20:56:00-07:00', status: 'Actual' },
    ...{ msgType: 'Alert', scope: 'Public' },
    ...change,
  };
  const head = Object.entries(parts).map(([name, value]) => (value === '' ? '' : `<c:${name}>${value}</c:${name}>`));
  return `<?xml version="1.0"?><c:alert xmlns:c="urn:oasis:names:tc:emergency:cap:1.2">${head.join('')}
<c:info><c:category>Geo</c:category><c:event>Earthquake</c:event><c:urgency>Past</c:urgency><c:severity>Minor</c:severity>
<c:certainty>Observed</c:certainty><c:headline>EQ 3.4 &#x2014; desert</c:headline>
<c:area><c:areaDesc>A town</c:areaDesc><c:polygon>32,-115 33,-115 33,-116 32,-115</c:polygon></c:area></c:info>${more}</c:alert>`;
}

describe('a warning as CAP 1.2', () => {
  it('has every element that the standard asks for, in its order, in both languages', () => {
    const board = new Board();
    board.say(said);
    const root = capOf(board);
    expect(capProblem(root)).toBeNull();
    // The order of the standard's table 3.2.1, as far as it is used.
    expect(root.children.map(({ name }) => name)).toEqual(
      'identifier sender sent status msgType scope restriction info info'.split(' '),
    );
    expect(root.namespace).toBe('urn:oasis:names:tc:emergency:cap:1.2');
    const [english, japanese] = childrenOf(root, 'info') as [XmlElement, XmlElement];
    expect(english.children.map(({ name }) => name)).toEqual(
      'language category event responseType responseType urgency severity certainty effective onset expires headline instruction parameter parameter area area'.split(
        ' ',
      ),
    );
    expect([textAt(english, 'language'), textAt(japanese, 'language')]).toEqual(['en-US', 'ja-JP']);
    expect([textAt(english, 'headline'), textAt(japanese, 'headline')]).toEqual(['Storm <surge> & wind', '高潮・暴風']);
    expect(textAt(japanese, 'area', 'areaDesc')).toBe('沖縄県');
    expect(textAt(english, 'area', 'geocode', 'value')).toBe('JP-47');
    expect(textAt(root, 'sent')).toBe('2026-11-18T08:20:00-00:00');
    expect(textAt(english, 'onset')).toBe('2026-11-18T11:06:40-00:00');
    expect(textAt(root, 'restriction')).toBe('Releasable to AUS JPN USA');
    expect(textAt(root, 'status')).toBe('Actual');
  });

  it('refers to all that came before, and ends with a Cancel', () => {
    const board = new Board();
    board.say(said);
    const first = capOf(board);
    board.say({ state: 'updated', severity: 'Extreme' });
    const second = capOf(board);
    board.say({ state: 'cancelled' }, 'The storm has passed');
    const third = capOf(board);
    expect([first, second, third].map((root) => textAt(root, 'msgType'))).toEqual(['Alert', 'Update', 'Cancel']);
    const name = (root: XmlElement) => ['sender', 'identifier', 'sent'].map((part) => textAt(root, part)).join(',');
    expect(textAt(first, 'references')).toBe('');
    expect(textAt(second, 'references')).toBe(name(first));
    expect(textAt(third, 'references')).toBe(`${name(first)} ${name(second)}`);
    expect(textAt(third, 'note')).toBe('The storm has passed');
    for (const root of [first, second, third]) expect(capProblem(root)).toBeNull();
  });

  it.each([
    ['actual', [], 'Actual'],
    ['actual', ['EXERCISE-ONLY'], 'Exercise'],
    ['exercise', ['EXERCISE-ONLY'], 'Exercise'],
    ['test', ['EXERCISE-ONLY'], 'Test'],
  ])('marked %s with the caveats %j is %s', (marking, caveats, status) => {
    const board = new Board();
    board.say({ ...said, marking, exerciseName: 'Fictional Wave' }, '', caveats);
    expect(textAt(capOf(board), 'status')).toBe(status);
    expect(textAt(capOf(board), 'note')).toBe(status === 'Actual' ? '' : `${status}: Fictional Wave`);
    // What was once of an exercise stays so, whatever is said after.
    board.say({ state: 'updated', marking: 'actual' });
    expect(textAt(capOf(board), 'status')).toBe(caveats.length === 0 ? 'Actual' : 'Exercise');
  });

  it('draws shapes as closed lines or circles, also across the antimeridian', () => {
    const circle = { kind: 'circle', centre: { latitudeDeg: 0, longitudeDeg: -30 }, radiusM: 50_000 };
    const centre = { latitudeDeg: 10, longitudeDeg: 179.5 };
    const sector = {
      ...{ kind: 'sector', centre, innerRadiusM: 0, outerRadiusM: 3e5 },
      startAzimuthDeg: 50,
      endAzimuthDeg: 130,
    };
    for (const [shape, element] of [
      [circle, 'circle'],
      [sector, 'polygon'],
    ] as const) {
      const board = new Board();
      board.say({ ...said, areas: null, shape });
      const root = capOf(board);
      expect(capProblem(root)).toBeNull();
      const area = childrenOf(childrenOf(root, 'info')[0], 'area').at(-1);
      expect(childrenOf(area, element).length).toBe(element === 'circle' ? 1 : 2);
    }
  });

  it('comes back as it went out', () => {
    const board = new Board();
    board.say({ ...said, shape: { kind: 'circle', centre: { latitudeDeg: 26, longitudeDeg: 128 }, radiusM: 50_000 } });
    const { rows, problems } = empty().read('cap', board.write('cap'));
    expect(problems).toEqual([]);
    const { areas, ...rest } = said;
    expect(rows[0]?.fields).toMatchObject({ ...rest, shape: { kind: 'circle', radiusM: 50_000 } });
    expect((rows[0]!.fields['areas'] as { name: string }[]).map(({ name }) => name)).toEqual([
      ...areas.map(({ name }) => name),
      'Area of the warning',
    ]);
  });

  it('holds for anything that people may say', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.option(text, { nil: undefined }),
        fc.integer({ min: 0, max: 4e9 }),
        (a, b, c, timeS) => {
          const board = new Board();
          board.say({
            ...said,
            headline: a,
            instruction: b,
            ...(c !== undefined && { headlineJa: c }),
            expectedS: timeS,
          });
          return capProblem(capOf(board)) === null;
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has a signed twin: the entries themselves', () => {
    const board = new Board();
    board.say(said);
    board.say({ state: 'updated' });
    expect(JSON.parse(board.write('signed'))).toEqual(JSON.parse(JSON.stringify(board.journals.entries)));
    expect(board.write('cap')).toContain(versionOf(board.journals.entries[1]!));
  });
});

describe('CAP messages of others', () => {
  it('are read with their prefix, time zone, characters and area', () => {
    const { rows, problems } = empty().read('cap', cap());
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        fields: {
          ...{ headline: 'EQ 3.4 — desert', kind: 'earthquake', urgency: 'Past', severity: 'Minor' },
          ...{ certainty: 'Observed', marking: 'actual', state: 'issued', source: 'CAP, seis@example.org' },
          areas: [{ name: 'A town' }],
          shape: {
            kind: 'polygon',
            points: [
              { latitudeDeg: 32, longitudeDeg: -115 },
              { latitudeDeg: 33, longitudeDeg: -115 },
              { latitudeDeg: 33, longitudeDeg: -116 },
            ],
          },
          sourceId: 'seis@example.org,Q.1',
        },
      },
    ]);
  });

  it('continue what an earlier message opened, once', () => {
    const board = new Board();
    board.say({ ...empty().read('cap', cap()).rows[0]?.fields });
    expect(board.read('cap', cap()).problems[0]?.message).toBe('seis@example.org,Q.1 is here already, as JPN-1');
    const references = 'seis@example.org,Q.1,2026-06-11T20:56:00-07:00';
    const update = board.read('cap', cap({ identifier: 'Q.2', msgType: 'Update', references }));
    expect(update.rows[0]).toMatchObject({
      item: 'JPN-1',
      fields: { state: 'updated', sourceId: 'seis@example.org,Q.2' },
    });
    const cancel = board.read('cap', cap({ identifier: 'Q.3', msgType: 'Cancel', references }));
    expect(cancel.rows[0]).toMatchObject({ item: 'JPN-1', fields: { state: 'cancelled' }, note: 'As the source says' });
    board.say(cancel.rows[0]!.fields, cancel.rows[0]!.note);
    expect(board.item.sides.get('JPN')?.fields['state']).toBe('cancelled');
    const other = board.read(
      'cap',
      cap({ identifier: 'Q.9', msgType: 'Cancel', references: 'x,y,2026-06-11T20:56:00-07:00' }),
    );
    expect(other.problems).toEqual([{ row: 0, message: 'cancels a message that was not brought in here' }]);
  });

  it.each([
    [cap({ status: 'Real' }), 'status: must be one of Actual, Exercise, System, Test, Draft'],
    [cap({ status: 'Draft' }), 'status: Draft is no warning'],
    [cap({ msgType: 'Ack', references: 'a,b,c' }), 'msgType: Ack is no warning'],
    [cap({ msgType: 'Update' }), 'msgType: Update needs references'],
    [cap({ sent: '2026-06-11T20:56:00Z' }), 'sent: must be a time as 2026-11-22T03:00:00-00:00'],
    [cap({ identifier: 'a b' }), 'identifier: must be an identifier without spaces, commas, < and &'],
    [cap({ scope: '' }), 'alert: scope is missing, or not in its place'],
    [cap({ scope: 'Restricted' }), 'scope: Restricted needs restriction'],
    [cap().replace('<c:severity>Minor</c:severity>', ''), 'info: severity is missing, or not in its place'],
    [cap().replace('Past', 'Soon'), /^urgency: must be one of Immediate, Expected/],
    [cap().replace('33,-116 32,-115', '33,-116'), 'polygon: must be a closed line of at least four points'],
    [cap({}, '<c:sent>x</c:sent>'), 'sent: does not belong here in alert'],
    [cap().replace('cap:1.2', 'cap:1.1'), 'alert: must be of urn:oasis:names:tc:emergency:cap:1.2'],
    [`<!DOCTYPE x [<!ENTITY a "b">]>${cap()}`, /document type/],
    ['<alert', /no XML/],
    ['', 'there is no element'],
  ])('that are wrong are refused, and what is wrong is named (%#)', (text, message) => {
    const { rows, problems } = empty().read('cap', text);
    expect(rows).toEqual([]);
    expect(problems.map((problem) => problem.message)).toEqual([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ]);
  });

  it('of an exercise stay so', () => {
    const [row] = empty().read('cap', cap({ status: 'Exercise' })).rows;
    expect(row?.fields['marking']).toBe('exercise');
    expect(warnings.isExercise?.({ by: '', fields: row!.fields, on: null, texts: {}, note: '' })).toBe(true);
  });

  it('never make a reader fail', () => {
    const words = fc.constantFrom(
      '<c:info>',
      '</c:info>',
      '<c:area>',
      'polygon',
      '1,2',
      '&lt;',
      '<',
      '>',
      'Actual',
      '<![CDATA[',
    );
    fc.assert(
      fc.property(fc.nat(1_200), fc.nat(400), words, (at, cut, put) => {
        const text = cap();
        const { rows, problems } = empty().read('cap', text.slice(0, at) + put + text.slice(at + cut));
        return rows.length === 0 ? problems.length > 0 : problems.length === 0;
      }),
    );
  });
});

describe('times of CAP', () => {
  it('are read with their offset and written without a Z', () => {
    expect(readCapTime('1970-01-02T09:00:00+09:00')).toBe(86_400);
    expect(readCapTime('1970-01-01T00:00:00-00:00')).toBe(0);
    expect(readCapTime('1970-01-01T00:00:00Z')).toBeNull();
    expect(readCapTime('1970-13-01T00:00:00-00:00')).toBeNull();
    expect(writeCapTime(86_400.9)).toBe('1970-01-02T00:00:00-00:00');
  });

  it('and its words are those of the standard', () => {
    const names = (choices: readonly { value: string }[]) => choices.map(({ value }) => value).join(' ');
    expect(names(URGENCIES)).toBe('Immediate Expected Future Past Unknown');
    expect(names(SEVERITIES)).toBe('Extreme Severe Moderate Minor Unknown');
    expect(names(CERTAINTIES)).toBe('Observed Likely Possible Unlikely Unknown');
  });
});

/** A bulletin as the JMA's format has its Control and Head; the event is invented. */
function bulletin(change: { status?: string; type?: string; serial?: string; head?: string } = {}): string {
  const { status = '訓練', type = '発表', serial = '1' } = change;
  const kind =
    '<Item><Kind><Name>震度６弱</Name></Kind><Areas><Area><Name>宮城県</Name><Code>04</Code></Area></Areas></Item>';
  const { head = `<Headline><Text>強い揺れ。</Text><Information type="震度">${kind}</Information></Headline>` } =
    change;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Report xmlns="http://xml.kishou.go.jp/jmaxml1/" xmlns:jmx_eb="http://xml.kishou.go.jp/jmaxml1/elementBasis1/">
<Control><Title>震源・震度に関する情報</Title><DateTime>2026-11-01T00:04:00Z</DateTime><Status>${status}</Status>
<EditorialOffice>気象庁本庁</EditorialOffice><PublishingOffice>気象庁</PublishingOffice></Control>
<Head xmlns="http://xml.kishou.go.jp/jmaxml1/informationBasis1/"><Title>震源・震度情報</Title>
<ReportDateTime>2026-11-01T09:0${serial}:00+09:00</ReportDateTime><TargetDateTime>2026-11-01T09:00:00+09:00</TargetDateTime>
<EventID>20261101090000</EventID><InfoType>${type}</InfoType><Serial>${serial}</Serial>${head}</Head>
<Body xmlns="http://xml.kishou.go.jp/jmaxml1/body/seismology1/"><Earthquake><OriginTime>2026-11-01T09:00:00+09:00</OriginTime>
<Hypocenter><Area><Name>宮城県沖</Name><Code>287</Code><jmx_eb:Coordinate>+38.2+142.0-50000/</jmx_eb:Coordinate></Area></Hypocenter>
<jmx_eb:Magnitude type="Mj">6.8</jmx_eb:Magnitude></Earthquake></Body></Report>`;
}

describe('bulletins of the JMA', () => {
  it('are read: what happened where and when, and how grave', () => {
    const { rows, problems } = empty().read('jma', bulletin());
    expect(problems).toEqual([]);
    expect(rows[0]?.fields).toMatchObject({
      ...{ kind: 'earthquake', marking: 'exercise', state: 'issued', severity: 'Extreme', certainty: 'Observed' },
      ...{ urgency: 'Past', source: '気象庁', happenedS: Date.parse('2026-11-01T00:00:00Z') / 1000 },
      areas: [{ name: 'Miyagi', nameJa: '宮城県', code: '04' }],
      descriptionJa: '強い揺れ。\n震源地：宮城県沖（+38.2+142.0-50000/）、M6.8',
    });
  });

  it('follow each other by the number of their event', () => {
    const board = new Board();
    board.say({ ...empty().read('jma', bulletin()).rows[0]?.fields }, '', ['EXERCISE-ONLY']);
    const wrong = board.read('jma', bulletin({ type: '訂正', serial: '2' })).rows[0]!;
    expect(wrong).toMatchObject({ item: 'JPN-1', fields: { state: 'corrected' } });
    board.say(wrong.fields, wrong.note, ['EXERCISE-ONLY']);
    expect(board.read('jma', bulletin({ serial: '3' })).rows[0]?.fields['state']).toBe('updated');
    const ends = board.read('jma', bulletin({ type: '取消', serial: '4', head: '' })).rows[0]!;
    expect(ends.fields['state']).toBe('cancelled');
  });

  it.each([
    [bulletin({ status: '本番' }), 'Status: must be one of 通常, 訓練, 試験'],
    [bulletin({ type: '速報' }), 'InfoType: must be one of 発表, 更新, 訂正, 取消'],
    [bulletin({ serial: '99' }), 'ReportDateTime: must be a time with its zone'],
    ['<Report/>', /^Report: must be a Report of/],
    ['<a>', 'a is not closed'],
  ])('that are wrong are refused, and what is wrong is named (%#)', (text, message) => {
    const { rows, problems } = empty().read('jma', text);
    expect(rows).toEqual([]);
    expect(problems[0]?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});

describe('the example of warnings', () => {
  it('is read whole, and every one of it is of an exercise', () => {
    const text = readFileSync(new URL('../examples/warnings.json', import.meta.url), 'utf8');
    const { rows, problems } = empty().read('rows', text);
    expect(problems).toEqual([]);
    expect(rows.length).toBe(2);
    for (const { fields } of rows) {
      expect(warnings.isExercise?.({ by: '', fields, on: null, texts: {}, note: '' })).toBe(true);
      const board = new Board();
      board.say(fields, '', ['EXERCISE-ONLY']);
      expect(textAt(capOf(board), 'status')).toBe('Exercise');
    }
  });
});
