import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lines } from './readme-example.ts';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the example in the README runs and says what the README says', () => {
  const readme = text('../README.md');
  expect(readme).toContain(`\`\`\`ts\n${text('./readme-example.ts')}\`\`\``);
  expect(readme).toContain(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
});
