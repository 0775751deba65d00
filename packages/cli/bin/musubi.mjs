#!/usr/bin/env node
// A file that is there before the build, so that npm can link the command at install time.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('musubi has not been built yet: npm run build');
  process.exitCode = 1;
}
