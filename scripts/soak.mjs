// The console in use for a while, looking for leaks: npm run soak [-- --minutes 10] [--tracks 10000] [--seed 1]
import { join } from 'node:path';
import { asCommand, prepare, ROOT, run, runTool } from './prepare.mjs';

await asCommand(async () => {
  await prepare();
  await runTool('typescript/bin/tsc', ['-b', 'bench']);
  return run(process.execPath, [join(ROOT, 'bench/dist/soak.js'), ...process.argv.slice(2)]);
});
