import { blockLength, HEADER_OCTETS } from './block-header.ts';
import { findTable } from './editions.ts';
import { itemsOf, planOf, skipRecord } from './record-plan.ts';
import { TIME_ITEMS } from './time-of-day.ts';

const TICKS_PER_S = 128;
const TICKS_PER_DAY = 86_400 * TICKS_PER_S;

/**
 * Moves the time of day of every record in `bytes` by `shiftS` seconds, in place and over midnight:
 * so that a recording can be played as if it were now. Blocks that do not decode are left as they
 * are. Returns how many times were moved.
 *
 * Items of time of day have 24 bits of 1/128 s in every category (EUROCONTROL ASTERIX part 1).
 */
export function shiftTimeOfDay(bytes: Uint8Array, shiftS: number): number {
  const shiftTicks = Math.round(shiftS * TICKS_PER_S);
  let moved = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = blockLength(bytes, at, bytes.length);
    if (length === 0) break;
    for (const offset of timeOffsets(bytes, at, at + length)) {
      moveTicks(bytes, offset, shiftTicks);
      moved++;
    }
    at += length;
  }
  return moved;
}

function timeOffsets(bytes: Uint8Array, at: number, end: number): number[] {
  const names = TIME_ITEMS[bytes[at]] ?? [];
  const table = names.length > 0 ? findTable(bytes[at]) : undefined;
  if (table === undefined) return [];
  const plan = planOf(table);
  const offsets: number[] = [];
  for (let next = at + HEADER_OCTETS; next < end; ) {
    const after = skipRecord(plan, bytes, next, end);
    if (after < 0) return [];
    for (const found of itemsOf(table, bytes, next, after)) if (names.includes(found.name)) offsets.push(found.at);
    next = after;
  }
  return offsets;
}

function moveTicks(bytes: Uint8Array, offset: number, shiftTicks: number): void {
  const ticks =
    ((bytes[offset] as number) << 16) | ((bytes[offset + 1] as number) << 8) | (bytes[offset + 2] as number);
  if (ticks >= TICKS_PER_DAY) return;
  const moved = (((ticks + shiftTicks) % TICKS_PER_DAY) + TICKS_PER_DAY) % TICKS_PER_DAY;
  bytes[offset] = moved >> 16;
  bytes[offset + 1] = (moved >> 8) & 0xff;
  bytes[offset + 2] = moved & 0xff;
}
