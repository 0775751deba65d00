import { expect, it } from 'vitest';
import { Draw, dice, gaussian, poisson, uniform } from '../src/chance.ts';

const looks = Array.from({ length: 20_000 }, (_, turn) => ({ seed: 7, sensor: 11, turn, target: 13 }));
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

it('draws uniform numbers that fill (0, 1) evenly', () => {
  const counts = new Array(10).fill(0);
  for (const look of looks) counts[Math.floor(uniform(look, Draw.detect) * 10)]++;
  const chiSquared = counts.reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0);
  expect(chiSquared).toBeLessThan(27.9); // 9 degrees of freedom, 0.1 %
});

it('draws normal numbers of mean 0, variance 1 and the tails they should have', () => {
  const values = looks.map((look) => gaussian(look, Draw.range));
  expect(Math.abs(mean(values))).toBeLessThan(0.03);
  expect(Math.abs(mean(values.map((v) => v * v)) - 1)).toBeLessThan(0.04);
  expect(Math.abs(values.filter((v) => Math.abs(v) > 1.96).length / values.length - 0.05)).toBeLessThan(0.006);
});

it('draws for different purposes, sensors and neighbouring turns that do not follow each other', () => {
  const a = looks.map((look) => gaussian(look, Draw.range));
  const others = [
    looks.map((look) => gaussian(look, Draw.azimuth)),
    looks.map((look) => gaussian({ ...look, sensor: 12 }, Draw.range)),
    looks.map((look) => gaussian({ ...look, target: 14 }, Draw.range)),
    looks.map((look) => gaussian({ ...look, turn: look.turn + 1 }, Draw.range)),
    looks.map((look) => gaussian({ ...look, seed: 8 }, Draw.range)),
  ];
  for (const b of others) expect(Math.abs(mean(a.map((v, i) => v * (b[i] as number))))).toBeLessThan(0.03);
});

it('draws counts with the mean and variance of a Poisson distribution', () => {
  const counts = looks.map((look) => poisson(look, Draw.clutterCount, 6));
  const average = mean(counts);
  expect(Math.abs(average - 6)).toBeLessThan(0.08);
  expect(Math.abs(mean(counts.map((n) => (n - average) ** 2)) - 6)).toBeLessThan(0.3);
  expect(poisson({ seed: 1, sensor: 1, turn: 1, target: 1 }, Draw.clutterCount, 0)).toBe(0);
});

it('rolls the same dice for the same name', () => {
  const roll = (name: string) => {
    const d = dice(3, name);
    return [d.between(0, 1), d.between(0, 1)];
  };
  expect(roll('a')).toEqual(roll('a'));
  expect(roll('a')).not.toEqual(roll('b'));
});
