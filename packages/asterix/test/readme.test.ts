import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lines } from './readme-example.ts';
import { toJsonLines } from './readme-recording.ts';
import { hasRecordings } from './shared.ts';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the example in the README runs and says what the README says', () => {
  const readme = text('../README.md');
  expect(readme).toContain(`\`\`\`ts\n${text('./readme-example.ts')}\`\`\``);
  expect(readme).toContain(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
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
