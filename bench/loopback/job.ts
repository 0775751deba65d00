/**
 * How updates go from one process to the other, all over mutual TLS 1.3: the link's sessions, JSON in WebSocket
 * messages, or JSON by way of a NATS server, one message a frame or one a track.
 */
export const CARRIERS = ['link', 'json', 'nats-frames', 'nats-rows'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** Frames before the measured ones of `latency`. */
export const WARM_UP_FRAMES = 40;

/** What two processes are to do, as both are told. */
export interface Job {
  readonly carrier: Carrier;
  /** `rate`: as fast as the line takes it. `latency`: at a pace, from the tracker's rows to the partner's picture. */
  readonly kind: 'rate' | 'latency';
  readonly seed: number;
  /** Rows in a frame. */
  readonly rows: number;
  /** Frames a second; for `latency` alone. */
  readonly framesPerS: number;
  /** Before what is measured at `rate`. */
  readonly warmUpS: number;
  readonly seconds: number;
  /** Folder with certificates, and where the near end keeps its ledger. */
  readonly folder: string;
  /** Where the NATS server listens; 0 where there is none. */
  readonly natsPort: number;
}

/** True for what needs a server between the two ends. */
export function isByNats(carrier: Carrier): carrier is 'nats-frames' | 'nats-rows' {
  return carrier === 'nats-frames' || carrier === 'nats-rows';
}

/** What one end found. Times are ms of the machine's monotonic clock, which all its processes share. */
export interface Found {
  /** When frame number i was begun, or shown; NaN for none. */
  readonly atMs: readonly number[];
  readonly rows: number;
  readonly bytes: number;
  /** Processor time of the whole process within the measured span, s, and how long that was. */
  readonly cpuS: number;
  readonly spanS: number;
}

/** The far end says its port first; both say at the end what they found. */
export type Message = { readonly port: number } | { readonly found: Found };

export const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6;
export const nowS = (): number => Date.now() / 1000;

/** Rows, bytes and processor time from `begin` on. */
export class Span {
  private cpu = process.cpuUsage();
  private beganMs = nowMs();
  rows = 0;
  bytes = 0;

  begin(): void {
    this.cpu = process.cpuUsage();
    this.beganMs = nowMs();
    this.rows = 0;
    this.bytes = 0;
  }

  found(atMs: readonly number[]): Found {
    const { user, system } = process.cpuUsage(this.cpu);
    const spanS = (nowMs() - this.beganMs) / 1000;
    return { atMs, rows: this.rows, bytes: this.bytes, cpuS: (user + system) / 1e6, spanS };
  }
}
