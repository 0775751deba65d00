import { describe, expect, it } from 'vitest';
import { createFrameGate } from '../src/map/frame-gate.ts';

/** A drawing process that takes so long for each frame, and how many it was given before it was done. */
function gateOn(drawingMs: number) {
  const clock = { nowMs: 0 };
  let asked = 0;
  const gate = createFrameGate(() => {
    const doneMs = clock.nowMs + drawingMs;
    asked++;
    return () => clock.nowMs >= doneMs;
  });
  return { gate, clock, asked: () => asked };
}

/** Draws whenever it may, a look each 16 ms; when each frame was handed over, ms. */
function run({ gate, clock }: ReturnType<typeof gateOn>, forMs: number, onLook = (_nowMs: number) => {}): number[] {
  const passedMs: number[] = [];
  for (const endMs = clock.nowMs + forMs; clock.nowMs < endMs; clock.nowMs += 16) {
    onLook(clock.nowMs);
    if (!gate.isOpen(clock.nowMs)) continue;
    gate.pass(clock.nowMs);
    passedMs.push(clock.nowMs);
  }
  return passedMs;
}

const gaps = (timesMs: readonly number[]): number[] => timesMs.slice(1).map((ms, i) => ms - timesMs[i]!);

describe('createFrameGate', () => {
  it('stays out of the way where frames are quick', () => {
    const quick = gateOn(5);
    expect(run(quick, 960, quick.gate.hold)).toHaveLength(60);
    expect(quick.gate.isSlow()).toBe(false);
  });

  it('never has two frames under way, and rests as long as a slow one took', () => {
    const slow = gateOn(100);
    const apart = gaps(run(slow, 5000));
    expect(apart.length).toBeGreaterThan(15);
    // The first has none to rest from.
    for (const ms of apart.slice(1)) expect(ms).toBeGreaterThanOrEqual(200);
    expect(slow.gate.isSlow()).toBe(true);
  });

  it('keeps slow frames back while a person acts, but not for ever', () => {
    const slow = gateOn(100);
    run(slow, 1000);
    const beganMs = slow.clock.nowMs;
    slow.gate.hold(beganMs);
    const [first] = run(slow, 600);
    expect(first! - beganMs).toBeGreaterThanOrEqual(200);
    const typing = run(slow, 5000, slow.gate.hold);
    expect(typing.length).toBeGreaterThanOrEqual(5);
    for (const ms of gaps(typing)) expect(ms).toBeGreaterThanOrEqual(800);
  });

  it('waits neither for a driver that never says that it is done, nor for as long as a page was out of sight', () => {
    const lost = gateOn(Number.POSITIVE_INFINITY);
    expect(run(lost, 10_000).length).toBeGreaterThanOrEqual(3);
    const hidden = gateOn(50);
    run(hidden, 500);
    hidden.clock.nowMs += 3_600_000;
    expect(run(hidden, 2000).length).toBeGreaterThanOrEqual(3);
  });
});
