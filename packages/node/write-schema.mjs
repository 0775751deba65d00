// Writes the published JSON Schema of a node's configuration; run after a build.
import { writeFileSync } from 'node:fs';
import { NodeConfigFile } from './dist/config/schema.js';

writeFileSync(new URL('./schema/node.schema.json', import.meta.url), `${JSON.stringify(NodeConfigFile, null, 2)}\n`);
