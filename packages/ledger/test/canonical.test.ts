import type { Json } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, JSON_DEPTH_MAX, parseCanonicalJson } from '../src/index.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('canonical JSON', () => {
  it('is that of RFC 8785 section 3.2.2 and 3.2.3', () => {
    const sample = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(text(canonicalJson(sample))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const names = {
      '\u20ac': 'Euro Sign',
      '\r': 'CR',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Smile',
      '\u0080': 'C',
      ö: 'O',
    };
    expect(Object.values(JSON.parse(text(canonicalJson(names))))).toEqual([
      'One',
      'CR',
      'C',
      'O',
      'Euro Sign',
      'Smile',
      'Dalet',
    ]);
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const bytes = canonicalJson(value as Json);
        const parsed = parseCanonicalJson(bytes);
        expect(parsed.ok && text(canonicalJson(parsed.value))).toBe(text(bytes));
      }),
    );
  });

  it.each(['{"b":1,"a":2}', '{"a":1,"a":1}', '[1.0]', '[1e2]', ' [1]', '[1', '"\\u0041"', '[1]\n', '\ufeff[1]', ''])(
    'refuses %j',
    (json) =>
      expect(parseCanonicalJson(Buffer.from(json))).toMatchObject({ ok: false, fault: { code: 'not-canonical' } }),
  );

  it('refuses what JSON cannot say and what nests too deep', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(/NaN/);
    expect(() => canonicalJson(['\ud800'])).toThrow(/surrogate/);
    expect(() => canonicalJson({ a: undefined } as unknown as Json)).toThrow(/undefined/);
    const deep = (n: number) => Buffer.from('['.repeat(n) + ']'.repeat(n));
    expect(parseCanonicalJson(deep(JSON_DEPTH_MAX)).ok).toBe(true);
    expect(parseCanonicalJson(deep(JSON_DEPTH_MAX + 1)).ok).toBe(false);
    expect(parseCanonicalJson(deep(30_000)).ok).toBe(false);
    expect(parseCanonicalJson(Buffer.from([0x22, 0xff, 0x22])).ok).toBe(false);
  });
});
