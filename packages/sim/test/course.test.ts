import { inverse } from '@musubi/geo';
import { describe, expect, it } from 'vitest';
import { courseAt } from '../src/course.ts';
import { createScenario } from '../src/scenario.ts';
it('x', () => {
  for (let seed = 0; seed < 200; seed++) createScenario({ seed, startS: 0, aircraft: 200, vessels: 40 });
});
