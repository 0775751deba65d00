import { type Fields, isSoundLayout, REGISTER_START, readLayout } from '../layout.ts';
import { COMM_B_REGISTERS, type CommBName, type CommBRegister } from './comm-b-registers.ts';
import { REGISTER_BYTES, wrapRegister } from './register-bytes.ts';
import type { CommBContext, RegisterModel } from './register-model.ts';

/**
 * Which register a Comm-B reply carries, weighed by Bayes' rule.
 *
 * A register is a candidate when its rules hold (layout and `isPlausible`). Its weight is its prior
 * times the probability that its model gives these 56 bits; beside the registers stands "none of these",
 * for which all bits are alike. A score is the share of the weights, so scores and what is left for
 * "none" add up to one. Priors are rough shares of replies in European radar data; a score near a half
 * says that the bits do not tell, not that one of the two is right.
 */
export interface CommBCandidate {
  readonly bds: CommBName;
  /** 0 … 1. */
  readonly score: number;
  readonly register: CommBRegister;
}

const NONE_PRIOR = 0.03;
const REGISTER_BITS = 8 * REGISTER_BYTES;
const MODELS: readonly RegisterModel<Fields, CommBName>[] = COMM_B_REGISTERS as never;

/**
 * The candidates for the register in `mb` (7 bytes), best first; none for an empty register, one that
 * fits no rule, or bytes that are not a register. `context` is what is known of the aircraft from elsewhere:
 * the more, the sharper the scores.
 */
export function inferCommB(mb: Uint8Array, context: CommBContext = {}): CommBCandidate[] {
  if (mb.length !== REGISTER_BYTES || mb.every((byte) => byte === 0)) return [];
  const message = wrapRegister(mb);
  let total = NONE_PRIOR;
  const weighed: { bds: CommBName; weight: number; register: CommBRegister }[] = [];
  for (const model of MODELS) {
    if (!isSoundLayout(model.layout, message, REGISTER_START)) continue;
    const values = readLayout(model.layout, message, REGISTER_START);
    if (!model.isPlausible(values)) continue;
    const weight = model.prior * 2 ** (model.logLikelihood(values, context) + REGISTER_BITS);
    total += weight;
    weighed.push({ bds: model.bds, weight, register: { bds: model.bds, ...values } as CommBRegister });
  }
  return weighed
    .map(({ bds, weight, register }) => ({ bds, score: weight / total, register }))
    .sort((a, b) => b.score - a.score);
}
