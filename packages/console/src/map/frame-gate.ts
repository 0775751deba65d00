/**
 * When the next frame of the tracks may be drawn: not before the last one is done, nor without a rest where
 * frames take long, as they do where a browser draws in software. Frames that queue in the drawing process
 * are late already when they are shown, and everything else on the page waits behind them.
 */

/** A frame that takes no longer than this costs nothing worth sparing, ms: it is done by the next but one. */
const QUICK_MS = 34;
/** Of the time, what slow frames may take at most. */
const DUTY_MAX = 0.5;
/** What a person does keeps slow frames back for so long, for what it brings to be drawn first, ms. */
const HOLD_MS = 200;
/** However much somebody types, tracks are drawn this often, ms. */
const HELD_MS_MAX = 800;
/** Frames that take longer are seen one by one, ms. */
const SLOW_MS = 70;
/** No frame is rested from for longer: a page that was out of sight finds its last one old, ms. */
const FRAME_MS_MAX = 400;
/** A driver that never says that it is done is not waited for, ms. */
const LOST_MS = 3000;

export interface FrameGate {
  readonly isOpen: (nowMs: number) => boolean;
  /** A frame has been handed over. */
  readonly pass: (nowMs: number) => void;
  /** A person has done something. */
  readonly hold: (nowMs: number) => void;
  /** Whether frames take so long that a movement would be seen as steps. */
  readonly isSlow: () => boolean;
}

/** `begin` puts a mark behind the frame handed over; what it returns says whether all before it has been drawn. */
export function createFrameGate(begin: () => () => boolean): FrameGate {
  let isDone: (() => boolean) | null = null;
  let passedMs = Number.NEGATIVE_INFINITY;
  let heldMs = Number.NEGATIVE_INFINITY;
  let frameMs = 0;

  const settle = (nowMs: number): void => {
    const tookMs = nowMs - passedMs;
    if (!isDone || (!isDone() && tookMs < LOST_MS)) return;
    isDone = null;
    frameMs = tookMs <= QUICK_MS ? 0 : Math.min(tookMs, FRAME_MS_MAX);
  };
  return {
    isOpen(nowMs) {
      settle(nowMs);
      if (isDone) return false;
      const sinceMs = nowMs - passedMs;
      if (frameMs > 0 && nowMs - heldMs < HOLD_MS && sinceMs < HELD_MS_MAX) return false;
      return sinceMs >= frameMs / DUTY_MAX;
    },
    pass(nowMs) {
      isDone = begin();
      passedMs = nowMs;
    },
    hold(nowMs) {
      heldMs = nowMs;
    },
    isSlow: () => frameMs > SLOW_MS,
  };
}

/** A mark behind all that was asked of WebGL so far. Looking does not wait. */
export function fenceOf(gl: WebGL2RenderingContext): () => boolean {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  return () => {
    if (!fence || gl.isContextLost()) return true;
    const isDone = gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
    if (isDone) gl.deleteSync(fence);
    return isDone;
  };
}
