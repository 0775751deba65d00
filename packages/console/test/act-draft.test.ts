import { describe, expect, it } from 'vitest';
import { type ActDraft, eventOf, limitsOf, newDraft, ownSuspensions, timeOf } from '../src/agreements/act-draft.ts';
import { countMarks, previewMarks, previewOf } from '../src/agreements/preview.ts';
import { Mark } from '../src/map/track-table.ts';
import { columnsOf, createMockWorld } from './mock-picture.ts';

const term = (id: string, from: string[], to: string[], subjects: string[]) => ({
  ...{ id, article: id, from, to, subjects },
  purposes: ['exercise'],
});
const AGREEMENT = {
  suspensions: [{ by: 'JPN', scope: 'outflow' }],
  mayAccede: ['AUS', 'KOR', 'USA'],
  members: ['JPN', 'USA'],
  terms: [
    term('art2', ['JPN'], ['USA'], ['surface-track', 'air-track']),
    term('art3', ['USA'], ['JPN', 'AUS'], ['air-track']),
    term('art9', ['USA'], ['AUS'], ['plan']),
  ],
} as never;
const of = (type: ActDraft['type'], filled: Partial<ActDraft> = {}) =>
  eventOf({ ...newDraft(type, AGREEMENT, 'JPN'), ...filled });

describe('the draft of an act', () => {
  it('makes the event that the API takes, and nothing that its type does not say', () => {
    const filled = { ends: '2030-01-01T00:00', textSha256: 'a'.repeat(64), successor: 'other', nation: 'KOR' };
    expect(of('suspended', filled)).toEqual({ type: 'suspended', scope: 'whole' });
    expect(of('resumed', filled)).toEqual({ type: 'resumed', scope: 'outflow' });
    expect(of('terminated', filled)).toEqual({ type: 'terminated' });
    expect(of('extended', filled)).toEqual({ type: 'extended', endsS: Date.UTC(2030, 0, 1) / 1000 });
    expect(of('notice-given')).toEqual({ type: 'notice-given' });
    expect(of('notice-given', filled)).toEqual({ type: 'notice-given', endsS: Date.UTC(2030, 0, 1) / 1000 });
    expect(of('amended', filled)).toEqual({ type: 'amended', textSha256: 'a'.repeat(64) });
    expect(of('acceded', filled)).toEqual({ type: 'acceded', nation: 'KOR' });
    expect(of('superseded', filled)).toEqual({ type: 'superseded', successor: 'other' });
  });

  it('takes effect on a later day where one is given, in UTC', () => {
    const event = of('suspended', { effective: '2026-11-22T06:30' });
    expect(event).toEqual({ type: 'suspended', scope: 'whole', effectiveS: Date.UTC(2026, 10, 22, 6, 30) / 1000 });
    expect(of('suspended', { effective: 'tomorrow' })).toBe('effective');
    expect(timeOf(' ')).toBeNull();
  });

  it('names what is still to be filled in', () => {
    expect(of('extended')).toBe('ends');
    expect(of('extended', { ends: 'soon' })).toBe('ends');
    expect(of('amended', { textSha256: 'A'.repeat(64) })).toBe('textSha256');
    expect(of('superseded')).toBe('successor');
    expect(of('acceded', { nation: '' })).toBe('nation');
  });

  it('limits a suspension to parts that concern this nation', () => {
    expect(limitsOf(AGREEMENT, 'JPN')).toEqual({
      articles: ['art2', 'art3'],
      subjects: ['air-track', 'surface-track'],
      purposes: ['exercise'],
      partners: ['AUS', 'USA'],
    });
    const only = { articles: ['art2'], subjects: [], purposes: [], partners: ['USA'] };
    expect(of('suspended', { only })).toMatchObject({ only: { articles: ['art2'], partners: ['USA'] } });
  });

  it('resumes a part of what this nation has suspended exactly as it was suspended, or all of it', () => {
    const air = { articles: ['art2'], subjects: ['air-track'] };
    const agreement = {
      suspensions: [
        { by: 'USA', scope: 'whole', only: null, sinceS: 1 },
        { by: 'JPN', scope: 'outflow', only: air, sinceS: 2 },
        { by: 'JPN', scope: 'whole', only: { partners: ['AUS'] }, sinceS: 3 },
      ],
      mayAccede: [],
      members: [],
      terms: [],
    } as never;
    const standing = ownSuspensions(agreement, 'JPN');
    const draft = newDraft('resumed', agreement, 'JPN');
    const resumed = (resumes: number | null) => eventOf({ ...draft, scope: 'whole', resumes }, standing);
    expect(resumed(null)).toEqual({ type: 'resumed', scope: 'whole' });
    expect(resumed(0)).toEqual({ type: 'resumed', scope: 'outflow', only: air });
    expect(resumed(1)).toEqual({ type: 'resumed', scope: 'whole', only: { partners: ['AUS'] } });
  });

  it('begins with the nation that may accede, the own one first', () => {
    expect(newDraft('acceded', AGREEMENT, 'KOR').nation).toBe('KOR');
    expect(newDraft('acceded', AGREEMENT, 'JPN').nation).toBe('AUS');
  });
});

describe('the preview on the map', () => {
  const world = createMockWorld(() => 1000);
  const picture = world.picture(null);
  const columns = columnsOf(picture);
  const whatIf = world.whatIf({ instrument: 'jpn-aus-air-picture', type: 'suspended' });

  it('marks every track that would vanish, and no other', () => {
    const marks = previewMarks(columns, previewOf(whatIf, 'JPN', null)) as Uint8Array;
    const gone = picture.tracks.map((t) => t.releasedTo.includes('AUS') && t.contributors[0]!.nation === 'JPN');
    expect([...marks]).toEqual(gone.map((is) => (is ? Mark.vanishes : 0)));
    expect(countMarks(marks)).toEqual({ vanishes: whatIf.partners[0]!.vanishes.count, appears: 0 });
    expect(countMarks(marks).vanishes).toBeGreaterThan(10);
    expect(countMarks(previewMarks(columns, previewOf(whatIf, 'JPN', 'USA'))).vanishes).toBe(0);
  });

  it('marks what would appear', () => {
    const preview = { ...previewOf(whatIf, 'JPN', null), vanishes: new Set<number>(), appears: new Set([4200]) };
    const marks = previewMarks(columns, preview) as Uint8Array;
    expect(
      [...marks].map((mark, row) => (mark ? [picture.tracks[row]!.contributors[0]!.track, mark] : [])),
    ).toContainEqual(['JPN-004200', Mark.appears]);
    expect(countMarks(marks)).toEqual({ vanishes: 0, appears: 1 });
  });

  it('marks a partner’s tracks that nobody else sees when they would be withdrawn here', () => {
    const preview = { ...previewOf(whatIf, 'JPN', null), vanishes: new Set<number>(), lost: new Set(['USA']) };
    const marks = previewMarks(columns, preview) as Uint8Array;
    const alone = picture.tracks.map(({ contributors }) => contributors.every(({ nation }) => nation === 'USA'));
    expect([...marks]).toEqual(alone.map((is) => (is ? Mark.vanishes : 0)));
    expect(alone).toContain(true);
  });

  it('is not for a partner’s eye, which knows other numbers, nor without an act', () => {
    expect(previewMarks(columnsOf(world.picture('AUS')), previewOf(whatIf, 'JPN', null))).toBeNull();
    expect(previewMarks(columns, null)).toBeNull();
  });
});
