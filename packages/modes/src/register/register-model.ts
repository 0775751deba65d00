import type { Fields, Layout, ValuesOf } from '../layout.ts';

/** What is known of an aircraft from elsewhere, such as its ADS-B or the reply's own altitude. */
export interface CommBContext {
  /** Pressure altitude. */
  readonly altitudeFt?: number;
  readonly groundSpeedKt?: number;
  /** Over the ground, from true north. */
  readonly trackDeg?: number;
  readonly verticalRateFtMin?: number;
  readonly callsign?: string;
}

/** A Comm-B register: its layout, and what tells it from others. */
export interface RegisterModel<F extends Fields, B extends string> {
  /** As the standards write it: `4,0`. */
  readonly bds: B;
  readonly layout: Layout<F>;
  /** Share of Comm-B replies that carry it, roughly; see `infer-comm-b.ts`. */
  readonly prior: number;
  /** The validity rule beyond the layout's: false for values that no aircraft has. */
  isPlausible(values: ValuesOf<Layout<F>>): boolean;
  /** log2 of the probability of these values in this register; −56 is what noise has. */
  logLikelihood(values: ValuesOf<Layout<F>>, context: CommBContext): number;
}

/** Gives a model its types without naming them. */
export function registerModel<F extends Fields, B extends string>(model: RegisterModel<F, B>): RegisterModel<F, B> {
  return model;
}
