import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { decodeRecords } from '../src/index.ts';
import { plotBlock } from './readme-columns.ts';
import { lines } from './readme-example.ts';
import { toJsonLines } from './readme-recording.ts';
import { hasRecordings } from './shared.ts';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the example in the README runs and says what the README says', () => {
  const readme = text('../README.md');
  expect(readme).toContain(`\`\`\`ts\n${text('./readme-example.ts')}\`\`\``);
  expect(readme).toContain(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
});

it('shows how columns are written, which gives what was put into them', () => {
  expect(text('../README.md')).toContain(`\`\`\`ts\n${text('./readme-columns.ts')}\`\`\``);
  const plots = [[97.5, 270] as const, [12.25, 90] as const];
  for (const timeOfDayS of [5, 6]) {
    const records = [...decodeRecords(plotBlock(plots, timeOfDayS))].map((r) => ('items' in r ? r.items : r));
    expect(records).toMatchObject(plots.map(([RHO, THETA]) => ({ '040': { RHO, THETA }, '140': timeOfDayS })));
  }
});

it('shows the code that reads a recording in pieces', () => {
  expect(text('../README.md')).toContain(`\`\`\`ts\n${text('./readme-recording.ts')}\`\`\``);
});

it.skipIf(!hasRecordings)('which reads one (left out without ../shared/data/asterix)', async () => {
  const path = fileURLToPath(new URL('../../../../shared/data/asterix/cat_034_048.pcap', import.meta.url));
  let json = '';
  for await (const piece of toJsonLines(path)) json += new TextDecoder().decode(piece);
  const records = json
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.length).toBe(162);
  expect(records[0]).toMatchObject({ cat: expect.any(Number), time: expect.stringMatching(/^2016-05-05T/) });
});
