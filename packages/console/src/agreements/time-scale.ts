/** Where times stand on a line of so many seconds around now, and the marks under it. */
import type { AgreementView } from '@musubi/node/contract';

export const SPANS = ['day', 'month', 'year', 'decade'] as const;
export type Span = (typeof SPANS)[number];

const DAY_S = 86_400;
const SPAN_S: Readonly<Record<Span, number>> = {
  day: DAY_S,
  month: 31 * DAY_S,
  year: 366 * DAY_S,
  decade: 3653 * DAY_S,
};
/** Now stands here: more of what was, as much as must be seen of what comes. */
const NOW_AT = 0.45;

export interface Scale {
  readonly fromS: number;
  readonly toS: number;
  /** 0 to 100 of the line's width; times off the line stand at its ends. */
  readonly at: (timeS: number) => number;
}

export function scaleOf(span: Span, nowS: number): Scale {
  const fromS = nowS - NOW_AT * SPAN_S[span];
  const toS = fromS + SPAN_S[span];
  return { fromS, toS, at: (timeS) => Math.min(100, Math.max(0, ((timeS - fromS) / (toS - fromS)) * 100)) };
}

export interface Mark {
  readonly timeS: number;
  readonly text: string;
}

const iso = (timeS: number): string => new Date(timeS * 1000).toISOString();

/** Round times on the line with how they are written: hours, days, months or years. */
export function marksOf(span: Span, { fromS, toS }: Scale): Mark[] {
  const marks: Mark[] = [];
  const put = (timeS: number, text: string): void => {
    if (timeS > fromS && timeS < toS) marks.push({ timeS, text });
  };
  if (span === 'day') {
    for (let t = Math.ceil(fromS / 21_600) * 21_600; t < toS; t += 21_600) put(t, iso(t).slice(11, 16));
  } else if (span === 'month') {
    for (let t = Math.ceil(fromS / (7 * DAY_S)) * 7 * DAY_S; t < toS; t += 7 * DAY_S) put(t, iso(t).slice(5, 10));
  } else {
    const months = span === 'year' ? 3 : 24;
    const first = new Date(fromS * 1000).getUTCFullYear();
    for (let month = 0; month < 14 * 12; month += months) {
      const timeS = Date.UTC(first, month, 1) / 1000;
      put(timeS, iso(timeS).slice(0, span === 'year' ? 7 : 4));
    }
  }
  return marks;
}

/** How a stretch of the bar is drawn. */
export type Stretch = 'future' | 'in-force' | 'suspended' | 'notice' | 'ended';

export interface Bar {
  readonly stretch: Stretch;
  readonly state: AgreementView['state'];
  readonly fromS: number;
  /** Null where no end is known. */
  readonly toS: number | null;
}

type Segment = AgreementView['timeline'][number];

function stretchOf({ state, notice }: Segment): Stretch {
  if (state === 'not-yet-in-force') return 'future';
  if (state === 'terminated' || state === 'superseded' || state === 'expired') return 'ended';
  if (state === 'suspended' || state === 'partly-suspended' || state === 'outflow-suspended') return 'suspended';
  return notice ? 'notice' : 'in-force';
}

/** The parts of an instrument's bar that are on the line. */
export function barsOf(timeline: readonly Segment[], { fromS, toS }: Scale): Bar[] {
  return timeline
    .map((segment, i): Bar => {
      return {
        stretch: stretchOf(segment),
        state: segment.state,
        fromS: segment.fromS,
        toS: timeline[i + 1]?.fromS ?? null,
      };
    })
    .filter((bar) => bar.fromS < toS && (bar.toS === null || bar.toS > fromS));
}
