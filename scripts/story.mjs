// Plays a week of three headquarters: npm run story [-- --json]
import { join } from 'node:path';
import { asCommand, prepare, ROOT, run } from './prepare.mjs';

await asCommand(async () => {
  const args = process.argv.slice(2);
  // What is printed is for a program then; how the building goes is not.
  if (args.includes('--json')) console.log = console.error;
  await prepare();
  return run(process.execPath, [join(ROOT, 'packages/simulation/story.mjs'), ...args]);
});
