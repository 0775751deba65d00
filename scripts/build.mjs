// Installs where needed and builds everything: npm run build [-- --force]
import { asCommand, prepare } from './prepare.mjs';

await asCommand(() => prepare({ force: process.argv.includes('--force') }));
