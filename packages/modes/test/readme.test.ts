import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

it.each(['example', 'example-messages'])(
  'test/%s.ts stands in the README and prints what the README says',
  async (name) => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => void lines.push(words.join(' ')));
    await import(`./${name}.ts`);
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const example = readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8');
    expect(readme).toContain(`\`\`\`ts\n${example}\`\`\``);
    expect(lines.length).toBeGreaterThan(0);
    expect(readme).toContain(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
  },
);
