// From a radar's datagram to the partner's picture: with real processes and sockets, and room by room.
import { twoNodes } from './live/two-nodes.ts';
import { readOptions } from './measure/options.ts';
import { Report } from './measure/report.ts';
import { inProcess } from './rooms/in-process.ts';

const TARGETS = [100, 1_000, 4_000];
const ROOM_TARGETS = [100, 500, 2_000];

const options = readOptions();
const report = new Report('end-to-end', options);
await twoNodes(report, {
  seed: options.seed,
  targets: options.list('targets', TARGETS),
  profileFolder: options.text('profile'),
});
await inProcess(report, options.seed, options.list('room-targets', ROOM_TARGETS));
report.close();
// A stream client's socket may linger.
process.exit(0);
