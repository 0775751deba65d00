/** The node's WebSocket stream: connects, says whose picture is wanted, and comes back when lost. Runs in a worker. */
import type { StreamRequest } from '@musubi/node/contract';

/** No picture for this long and what is shown is called stale, s. One is due each second. */
const STALE_AFTER_S = 4;
/** No picture for this long and the socket is given up, s: a dead peer sends no close. */
const DEAD_AFTER_S = 12;
const RETRY_MS_MIN = 500;
const RETRY_MS_MAX = 8000;

/** How long to wait before try `attempt` (from 0), ms; `jitter` in 0..1 keeps consoles from returning in step. */
export function retryDelayMs(attempt: number, jitter: number): number {
  const base = Math.min(RETRY_MS_MAX, RETRY_MS_MIN * 2 ** Math.min(attempt, 10));
  return base * (0.75 + 0.5 * jitter);
}

export interface StreamEvents {
  /** A frame as it came: text, or a picture's bytes. */
  readonly onFrame: (frame: string | ArrayBuffer) => void;
  readonly onConnection: (state: 'live' | 'reconnecting' | 'stale') => void;
  /** The socket closed; the session may be over. */
  readonly onLost: () => void;
}

export interface Stream {
  /** Whose picture is wanted from now on. */
  readonly setEye: (as: string | null) => void;
  readonly close: () => void;
}

/** Opens the stream at `url` and keeps it open until closed. */
export function openStream(url: string, as: string | null, events: StreamEvents): Stream {
  let socket: WebSocket | null = null;
  let eye = as;
  let attempt = 0;
  let lastPictureMs = performance.now();
  let closed = false;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;

  const send = (): void => {
    if (socket?.readyState !== WebSocket.OPEN) return;
    const request: StreamRequest = { as: eye };
    socket.send(JSON.stringify(request));
  };
  const receive = (event: MessageEvent): void => {
    if (event.data instanceof ArrayBuffer) {
      lastPictureMs = performance.now();
      attempt = 0;
    }
    events.onFrame(event.data);
  };
  const lose = (): void => {
    socket = null;
    if (closed) return;
    events.onConnection('reconnecting');
    events.onLost();
    retryTimer = setTimeout(connect, retryDelayMs(attempt++, Math.random()));
  };
  function connect(): void {
    lastPictureMs = performance.now();
    socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    socket.onopen = send;
    socket.onmessage = receive;
    socket.onclose = lose;
  }
  const watch = setInterval(() => {
    if (socket?.readyState !== WebSocket.OPEN) return;
    const silentS = (performance.now() - lastPictureMs) / 1000;
    if (silentS > DEAD_AFTER_S) socket.close();
    else if (silentS > STALE_AFTER_S) events.onConnection('stale');
  }, 1000);

  connect();
  return {
    setEye(next) {
      eye = next;
      lastPictureMs = performance.now();
      send();
    },
    close() {
      closed = true;
      clearInterval(watch);
      clearTimeout(retryTimer);
      socket?.close();
    },
  };
}

/** Where the stream of the page's own node is. */
export function streamUrl(location: Location): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/v1/stream?pictures=columns`;
}
