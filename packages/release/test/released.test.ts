import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as release from '../src/index.ts';
import { isReleased, type Released, type ReleaseError, releaseTracks, type TrackRelease } from '../src/index.ts';
import { demoContext, demoSensors, trackBatch } from './demo.ts';

function genuine(): Released<TrackRelease> {
  const batch = trackBatch([{ number: 1, from: [0] }]);
  return releaseTracks({ batch, sensors: demoSensors(), held: new Set() }, demoContext()).released;
}

describe('Released', () => {
  const real = genuine();
  const Made = real.constructor as any;

  it('is what releaseTracks returns', () => expect(isReleased(real)).toBe(true));

  const forgeries: [string, () => unknown][] = [
    ['a literal', () => ({ to: 'AUS', value: real.value })],
    ['a cast', () => ({ ...real }) as Released<TrackRelease>],
    ['Object.create of its prototype', () => Object.create(Object.getPrototypeOf(real))],
    ['Object.create of the value itself', () => Object.create(real, { value: { value: 'secret' } })],
    ['Object.setPrototypeOf', () => Object.setPrototypeOf({ to: 'AUS', value: 1 }, Made.prototype)],
    ['structuredClone', () => structuredClone({ to: real.to, value: real.value.timeS })],
    ['JSON', () => JSON.parse(JSON.stringify(real))],
    ['Object.assign', () => Object.assign(Object.create(Made.prototype), real)],
    ['a proxy', () => new Proxy(real, { get: () => 'secret' })],
    ['null', () => null],
    ['a function', () => Made],
  ];
  it.each(forgeries)('is not %s', (_, forge) => expect(isReleased(forge())).toBe(false));

  const constructions: [string, () => unknown][] = [
    ['its constructor', () => new Made({}, 'AUS', 'secret')],
    ['its constructor without a key', () => new Made(undefined, 'AUS', 'secret')],
    ['Reflect.construct', () => Reflect.construct(Made, [{}, 'AUS', 'secret'])],
    ['Reflect.construct of another class', () => Reflect.construct(Made, [{}, 'AUS', 'secret'], class {})],
    [
      'a subclass',
      () => {
        class Sub extends Made {}
        return new (Sub as unknown as typeof Made)({}, 'AUS', 'secret');
      },
    ],
  ];
  it.each(constructions)('cannot be made by %s', (_, construct) => {
    expect(construct).toThrow(expect.objectContaining({ code: 'not-minted-here' } satisfies Partial<ReleaseError>));
  });

  it('cannot be changed, nor can its class', () => {
    expect(() => Object.assign(real, { to: 'AUS' })).toThrow(TypeError);
    expect(() => Object.assign(real, { value: 'secret' })).toThrow(TypeError);
    expect(() => Object.assign(real.value, { tracks: 'secret' })).toThrow(TypeError);
    expect(() => Object.assign(real.value.tracks, { number: Uint32Array.of(66) })).toThrow(TypeError);
    expect(() => Object.defineProperty(Made.prototype, 'value', { get: () => 'secret' })).toThrow(TypeError);
    expect(() => Object.defineProperty(Made, 'minted', { value: () => true })).toThrow(TypeError);
  });

  it('has no maker among the exports of the package', () => {
    const functions = Object.entries(release).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).sort()).toEqual([
      'Lineages',
      'ReleaseError',
      'addsNothing',
      'alternativeLabel',
      'approveGrant',
      'classificationRank',
      'compareFlows',
      'decide',
      'decidePassingOn',
      'decideTrack',
      'decideWithin',
      'describeRelease',
      'describeTreatment',
      'equivalentClassification',
      'explain',
      'grantProblem',
      'grantsInForce',
      'isReleased',
      'joinLabels',
      'labelAt',
      'labelFromXml',
      'labelToXml',
      'passOn',
      'releasableSensors',
      'releaseEntry',
      'releaseToAuthor',
      'releaseTracks',
      'trackSubject',
      'treatmentOf',
      'viewSchedules',
      'whatIsNeeded',
    ]);
  });

  it('does not compile from anything else', () => {
    const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
    const project = fileURLToPath(new URL('./types/tsconfig.json', import.meta.url));
    expect(execFileSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' })).toBe('');
  }, 60_000);
});
