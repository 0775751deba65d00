// One target in a thread of its own, so that one that hangs or eats memory can be told of and ended.
import { parentPort, workerData } from 'node:worker_threads';
import { randomOf } from './random.mjs';
import { TARGETS } from './targets.mjs';

const { name, seed, count, input, done } = workerData;
const target = TARGETS[name](randomOf(seed));
let found = 0;
for (let i = 0; i < count; i++) {
  const bytes = target.next();
  // Left where the other thread finds it, whatever happens next.
  input.set(bytes);
  done[1] = bytes.length;
  found += target.check(bytes);
  done[0] = i + 1;
}
parentPort.postMessage(found);
