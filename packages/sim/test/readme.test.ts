import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createScenario, demoSensors, emissions, truthAt } from '../src/index.ts';

it('runs the example of the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
  const body = code.replace(/^import .*$/m, '');
  const run = new Function('createScenario', 'demoSensors', 'emissions', 'truthAt', `${body}; return { sent, truth };`);
  const { sent, truth } = run(createScenario, demoSensors, emissions, truthAt);
  expect(sent.length).toBeGreaterThan(20);
  expect(truth).toHaveLength(96);
});

it('lists every sensor and whom it may be released to', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  for (const [i, sensor] of demoSensors(0).entries()) {
    const row = rows.find(([, port, name]) => port === String(i) && name?.startsWith(sensor.id)) ?? [];
    expect(row.slice(4, 6), sensor.id).toEqual([String(sensor.periodS), String(sensor.rangeMaxM / 1000)]);
    expect((row[8]?.match(/[A-Z]{3}/g) ?? []).sort(), sensor.id).toEqual([...sensor.releasableTo].sort());
  }
});
