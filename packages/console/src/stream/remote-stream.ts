import { decodeMessage } from './decode.ts';
import type { ConsoleMessage } from './message.ts';
import type { Stream } from './stream.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

export interface RemoteStreamEvents {
  readonly onMessage: (message: ConsoleMessage) => void;
  readonly onConnection: (state: 'live' | 'reconnecting' | 'stale') => void;
  /** The socket closed; the session may be over. */
  readonly onLost: () => void;
}

/** The node's stream at `url`, held by a worker of its own. */
export function openRemoteStream(url: string, as: string | null, events: RemoteStreamEvents): Stream {
  const worker = new Worker(new URL('./stream-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToWorker): void => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'connection') events.onConnection(data.connection);
    else if (data.type === 'lost') events.onLost();
    else {
      const message = decodeMessage(data.frame);
      if (message) events.onMessage(message);
    }
  };
  tell({ type: 'open', url, as });
  return {
    setEye: (next) => tell({ type: 'eye', as: next }),
    close: () => worker.terminate(),
  };
}
