import ms from 'milsymbol';
import { describe, expect, it } from 'vitest';
import { ENTITY, type Symbolised, sidcOf } from '../src/symbol/sidc.ts';

const track = (change: Partial<Symbolised>): Symbolised => ({
  identity: 'unknown',
  environment: 'air',
  kind: 'unknown',
  exercise: false,
  simulated: false,
  ...change,
});

const IDENTITIES = ['pending', 'unknown', 'assumed-friend', 'friend', 'neutral', 'suspect', 'hostile'] as const;
const KINDS = Object.keys(ENTITY) as Symbolised['kind'][];

describe('sidcOf', () => {
  it.each([
    // Codes put together by hand from MIL-STD-2525D appendix A and its air and sea tables.
    [track({ identity: 'friend', kind: 'military-aircraft' }), '10030100001101000000'],
    [track({ identity: 'neutral', kind: 'airliner' }), '10040100001201000000'],
    [track({ identity: 'hostile', kind: 'uncrewed-aircraft', exercise: true }), '10160100001103000000'],
    [track({ identity: 'suspect', kind: 'rotorcraft', simulated: true }), '10250100001202000000'],
    [track({ identity: 'unknown', environment: 'surface', kind: 'tanker' }), '10013000001401090000'],
    [track({ identity: 'pending', environment: 'surface', kind: 'fishing-vessel' }), '10003000001402000000'],
  ])('codes %o as %s', (given, code) => {
    expect(sidcOf(given)).toBe(code);
  });

  it('marks exercise before simulation, and either before reality', () => {
    const digit = (exercise: boolean, simulated: boolean) => sidcOf(track({ exercise, simulated }))[2];
    expect([digit(false, false), digit(true, false), digit(false, true), digit(true, true)]).toEqual([
      '0',
      '1',
      '2',
      '1',
    ]);
  });

  it('drops a kind that contradicts the environment', () => {
    expect(sidcOf(track({ environment: 'surface', kind: 'airliner' }))).toBe(sidcOf(track({ environment: 'surface' })));
    expect(sidcOf(track({ kind: 'tanker' }))).toBe(sidcOf(track({})));
  });

  it('stays upright when a node says a kind or identity of tomorrow', () => {
    const odd = track({ kind: 'airship' as never, identity: 'rival' as never });
    expect(sidcOf(odd)).toBe(sidcOf(track({})));
  });

  it('gives 20 digits that the symbol library can draw, for every kind and identity', () => {
    for (const kind of KINDS) {
      for (const identity of IDENTITIES) {
        const code = sidcOf(track({ kind, identity, environment: ENTITY[kind].set === '30' ? 'surface' : 'air' }));
        expect(code).toMatch(/^\d{20}$/);
        expect(new ms.Symbol(code).isValid(), `${kind} ${identity} ${code}`).toBe(true);
      }
    }
  });
});
