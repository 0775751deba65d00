/// <reference lib="webworker" />
/** Holds the socket away from the page, so that a large frame never waits for a drawing, nor a drawing for it. */
import { openStream, type Stream } from './stream.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const page = self as unknown as DedicatedWorkerGlobalScope;
const tell = (message: FromWorker, moved: Transferable[] = []): void => page.postMessage(message, moved);
let stream: Stream | null = null;

page.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'eye') stream?.setEye(data.as);
  if (data.type !== 'eye') stream?.close();
  if (data.type !== 'open') return;
  stream = openStream(data.url, data.as, {
    onFrame: (frame) => tell({ type: 'frame', frame }, frame instanceof ArrayBuffer ? [frame] : []),
    onConnection: (connection) => tell({ type: 'connection', connection }),
    onLost: () => tell({ type: 'lost' }),
  });
};
