import { type Words, words } from '../words.ts';

/** The steps that a commodity goes through, in order. */
export const STAGES = ['produced', 'delivered', 'administered'] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_WORDS: Readonly<Record<Stage, Words>> = {
  produced: words('Produced', '生産'),
  delivered: words('Delivered', '配送'),
  administered: words('Administered', '接種・配布'),
};
