import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, shared with the bench
import { readScenario, runScenario } from '../bench/scenario.mjs';

const folder = new URL('../../../../shared/data/tracking/small_s1/', import.meta.url);
const present = existsSync(folder);

describe('the recorded scenario small_s1', () => {
  it.skipIf(!present)(
    'scores better than the reference tracker (left out where the recordings are absent)',
    () => {
      const r = runScenario(readScenario(folder), { ignoreIdentity: true });
      expect(r.gospa).toBeLessThan(560);
      expect(r.completeness).toBeGreaterThan(0.998);
      expect(r.spuriousness).toBeLessThan(0.02);
      expect(r.idChangesPerS).toBe(0);
      expect(r.nees).toBeGreaterThan(1);
      expect(r.nees).toBeLessThan(2.5);
    },
    60_000,
  );
});
