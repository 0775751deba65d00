import { AltitudeKind, COVARIANCE_TERMS } from '@musubi/model';
import { type Evidence, weigh } from './evidence.ts';
import type { MemberTable } from './member-table.ts';
import type { PictureParameters } from './parameters.ts';
import { offset } from './place.ts';
import type { Prediction } from './prediction.ts';
import { lastLogDeterminant, mahalanobisSquared } from './symmetric.ts';

/** Two readings of one altitude differ by what is quantised and delayed; of two kinds, by the weather too. */
const ALTITUDE_FLOOR_M = 150;
const ALTITUDE_KINDS_DIFFER_M = 700;
const ALTITUDE_SIGMAS = 4;
const ALTITUDE_BREAK_FACTOR = 1.5;
/** Puts pairs with one address before all others. */
const ADDRESS_SCORE = -1000;

const evidence: Evidence = { veto: false, sameAddress: false, supported: false, penalty: 0 };
const plane = new Float64Array(2);
const difference = new Float64Array(4);
const sum4 = new Float64Array(COVARIANCE_TERMS);
const sum2 = new Float64Array(3);

/**
 * Whether two nations' tracks, predicted to one time, are of one object:
 * D² = dᵀ (P_a + P_b + B)⁻¹ d, B what registration leaves. Cross-covariance from shared process
 * noise is left out, which makes the gate looser, never tighter.
 */
export class PairTest {
  readonly #members: MemberTable;
  readonly #prediction: Prediction;
  readonly #parameters: PictureParameters;

  constructor(members: MemberTable, prediction: Prediction, parameters: PictureParameters) {
    this.#members = members;
    this.#prediction = prediction;
    this.#parameters = parameters;
  }

  /** What the two say of themselves; the object is reused by the next call. */
  evidence(a: number, b: number): Evidence {
    weigh(this.#members, this.#prediction, a, b, evidence);
    return evidence;
  }

  /** How badly the two fit, lower is better; infinite when they may not join. */
  joinScore(a: number, b: number): number {
    const { veto, sameAddress, penalty } = this.evidence(a, b);
    if (veto) return Number.POSITIVE_INFINITY;
    const size = this.#size(a, b);
    const squared = this.#distanceSquared(a, b, size);
    if (sameAddress)
      return squared <= this.#parameters.addressJoinGate ? ADDRESS_SCORE + squared : Number.POSITIVE_INFINITY;
    const gate = size === 4 ? this.#parameters.joinGate4 : this.#parameters.joinGate2;
    if (squared + penalty > gate || !this.#altitudesAgree(a, b, 1)) return Number.POSITIVE_INFINITY;
    return squared - size + lastLogDeterminant(2) + penalty;
  }

  /** True when two members of one joint track have come apart: a wider gate than that for joining. */
  disagree(a: number, b: number): boolean {
    const { veto, sameAddress } = this.evidence(a, b);
    if (veto) return true;
    const size = this.#size(a, b);
    const squared = this.#distanceSquared(a, b, size);
    if (sameAddress) return squared > this.#parameters.addressBreakGate;
    const gate = size === 4 ? this.#parameters.breakGate4 : this.#parameters.breakGate2;
    return squared > gate || !this.#altitudesAgree(a, b, ALTITUDE_BREAK_FACTOR);
  }

  /** 4 where both velocities are known, else 2. */
  #size(a: number, b: number): number {
    return this.#prediction.hasVelocity[a] === 1 && this.#prediction.hasVelocity[b] === 1 ? 4 : 2;
  }

  #distanceSquared(a: number, b: number, size: number): number {
    const { latitudeRad, longitudeRad, eastMps, northMps } = this.#prediction;
    offset(latitudeRad[a], longitudeRad[a], latitudeRad[b], longitudeRad[b], plane);
    difference[0] = plane[0];
    difference[1] = plane[1];
    if (size === 2) return mahalanobisSquared(this.#positionSum(a, b), 2, difference);
    difference[2] = eastMps[b] - eastMps[a];
    difference[3] = northMps[b] - northMps[a];
    return mahalanobisSquared(this.#fullSum(a, b), 4, difference);
  }

  #positionSum(a: number, b: number): Float64Array {
    const p = this.#prediction.covariance;
    const [i, j] = [a * COVARIANCE_TERMS, b * COVARIANCE_TERMS];
    const bias = this.#parameters.sigmaBiasM ** 2;
    sum2[0] = p[i] + p[j] + bias;
    sum2[1] = p[i + 1] + p[j + 1];
    sum2[2] = p[i + 4] + p[j + 4] + bias;
    return sum2;
  }

  #fullSum(a: number, b: number): Float64Array {
    const p = this.#prediction.covariance;
    const [i, j] = [a * COVARIANCE_TERMS, b * COVARIANCE_TERMS];
    for (let k = 0; k < COVARIANCE_TERMS; k++) sum4[k] = p[i + k] + p[j + k];
    const { sigmaBiasM, sigmaBiasMps } = this.#parameters;
    sum4[0] += sigmaBiasM ** 2;
    sum4[4] += sigmaBiasM ** 2;
    sum4[7] += sigmaBiasMps ** 2;
    sum4[9] += sigmaBiasMps ** 2;
    return sum4;
  }

  #altitudesAgree(a: number, b: number, factor: number): boolean {
    const { altitudeM, sigmaAltitudeM } = this.#prediction;
    const apart = Math.abs(altitudeM[a] - altitudeM[b]);
    if (Number.isNaN(apart)) return true;
    const kinds = this.#members.columns.altitudeKind;
    const oneKind = kinds[a] === kinds[b] && kinds[a] !== AltitudeKind.none;
    const sigma = Math.hypot(sigmaAltitudeM[a], sigmaAltitudeM[b]);
    return apart <= factor * ((oneKind ? ALTITUDE_FLOOR_M : ALTITUDE_KINDS_DIFFER_M) + ALTITUDE_SIGMAS * sigma);
  }
}
