import type { Json } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOARDS, boundedOverview, type Field, type Overview, valuesProblem } from '../src/index.ts';
import { REGISTERS } from '../src/registers.ts';
import { Desk, REGISTER_EXAMPLES } from './desk.ts';

const date = fc.integer({ min: -700_000, max: 900_000 }).map((day) => new Date(day * 86_400_000).toISOString());
const ref = fc.constantFrom('JPN-0', 'JPN-1', 'JPN-2');

/** Anything that a partner may sign into a field: what fits its kind, however little sense it makes. */
function anythingFor(field: Field): fc.Arbitrary<Json> {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return fc.constantFrom('', 'A', 'JPY', 'US', 'Article 4', '=1+1').map((text) => text.slice(0, field.max));
    case 'number':
      return fc.double({ min: field.min ?? -1e12, max: field.max ?? 1e12, noNaN: true });
    case 'integer':
      return fc.integer({ min: field.min ?? Number.MIN_SAFE_INTEGER, max: field.max ?? Number.MAX_SAFE_INTEGER });
    case 'date':
      return date.filter((text) => text.length === 24).map((text) => text.slice(0, 10));
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return field.many
        ? fc.subarray(field.choices.map(({ value }) => value))
        : fc.constantFrom(...field.choices.map(({ value }) => value));
    case 'nations':
      return fc.subarray(['AUS', 'JPN', 'USA']);
    case 'money':
      return fc.record({ currency: fc.constantFrom('JPY', 'USD', 'XXX'), amount: fc.maxSafeInteger() });
    case 'place':
      return fc.constant({ latDeg: 26, lonDeg: 128 });
    case 'ref':
      return ref;
    case 'instrument':
      return fc.constantFrom('access', 'nothing');
    case 'rows':
      return fc.array(recordOf(field.columns), { maxLength: 4 }) as fc.Arbitrary<Json>;
    default:
      return fc.constant(0);
  }
}

function recordOf(fields: readonly Field[], isWhole = true): fc.Arbitrary<Record<string, Json>> {
  const required = isWhole ? fields.filter((field) => field.required).map(({ name }) => name) : [];
  const values = Object.fromEntries(fields.map((field) => [field.name, anythingFor(field)]));
  return fc.record(values, { requiredKeys: required }) as fc.Arbitrary<Record<string, Json>>;
}

/** Numbers that JSON cannot say. */
function notFinite(overview: Overview): unknown[] {
  const drawn = overview.timelines?.flatMap(({ rows }) => rows.flatMap(({ parts }) => parts)) ?? [];
  const values = overview.charts?.flatMap(({ series }) => series.flatMap((one) => one.values)) ?? [];
  const times = drawn.flatMap(({ fromS, toS }) => [fromS, toS]);
  return [...values, ...times].filter((value) => value !== null && !Number.isFinite(value));
}

describe.each(REGISTERS.map((board) => [board.name, board] as const))('%s', (name, board) => {
  it('shows whatever a partner signs, whole or in part, without failing', () => {
    const own = recordOf(
      board.fields.filter(({ by }) => by !== 'others'),
      false,
    );
    const other = recordOf(
      board.fields.filter(({ by = 'each' }) => by !== 'opener'),
      false,
    );
    const act = fc.constantFrom('inform' as const, 'agree' as const, 'refuse' as const);
    const sides = fc.array(fc.tuple(ref, own, other, act), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sides, fc.integer({ min: 0, max: 4e9 }), (list, nowS) => {
        const desk = new Desk();
        desk.nowS = nowS;
        for (const [id, fields, theirs, answer] of list) {
          expect(valuesProblem(board.fields, fields)).toBeNull();
          desk.put('JPN', name, id, fields);
          desk.put('USA', name, id, theirs, { act: answer, answers: 'JPN' });
        }
        const items = desk.book.items(name);
        for (const item of items) {
          const { code } = board.status(item, desk.world);
          expect(Object.keys(board.statuses)).toContain(code);
          expect(board.title(item)).not.toBe('');
        }
        for (const one of BOARDS) {
          const overview = one.overview?.(desk.world.items(one.name), desk.world) ?? {};
          expect(notFinite(boundedOverview(overview))).toEqual([]);
        }
        for (const file of board.exports ?? []) file.write(items, desk.world);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the examples of all registers', () => {
  it('show the same from above in whatever order they came', () => {
    const one = new Desk();
    for (const [board, file] of REGISTER_EXAMPLES) one.load(board, file);
    one.say('USA', 'cost-sharing.lines', 'JPN-LINE-UTIL-26', { spent: { currency: 'JPY', amount: 1 } });
    one.say('USA', 'commitments', 'JPN-C2024-02', { state: 'done' });
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (order) => {
        const other = new Desk();
        const shuffled = one.journals.entries.map((entry) => ({ entry, at: order.next().value as number }));
        for (const { entry } of shuffled.sort((a, b) => a.at - b.at)) other.take(entry);
        for (const { name } of REGISTERS.filter(({ overview }) => overview))
          expect(other.overview(name)).toEqual(one.overview(name));
      }),
      { numRuns: 8 },
    );
  });

  it('take what another nation may say of them, each by itself', () => {
    const desk = new Desk();
    for (const [board, file] of REGISTER_EXAMPLES) desk.load(board, file);
    const samples: Partial<Record<Field['kind'], Json>> = {
      ...{ text: 'Said by another', 'long-text': 'Said by another', date: '2026-11-22', 'yes-no': false },
      money: { currency: 'JPY', amount: 1 },
    };
    for (const { name, fields } of REGISTERS) {
      const [item] = desk.world.items(name);
      expect(item, name).toBeDefined();
      for (const field of fields) {
        const value = field.kind === 'choice' ? field.choices[0]?.value : samples[field.kind];
        if ((field.by ?? 'each') === 'opener' || value === undefined) continue;
        const refused = desk.say('AUS', name, item?.id ?? '', { [field.name]: value });
        // What is claimed to be counted needs its number too.
        const isHalf = field.kind === 'choice' && name === 'health';
        expect(isHalf ? null : refused, `${name} ${field.name}`).toBeNull();
      }
    }
  });
});
