// `npm run mock -w @musubi/console`: the built console on a made-up node, to look at by hand.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./mock-node.ts', import.meta.url).pathname);
const node = await module.startMockNode({
  port: Number(process.env.PORT ?? 8499),
  tracks: Number(process.env.TRACKS ?? 100),
});
console.log(`http://127.0.0.1:${node.port}/#login=${node.code}`);
