import type { NationCode, TrackBatch } from '@musubi/model';
import type { PictureCounters } from './counters.ts';
import { Joining } from './joining.ts';
import { JointFit } from './joint-fit.ts';
import { JointTable } from './joint-table.ts';
import type { JointTrack } from './joint-track.ts';
import { settleAddresses, viewJoint } from './joint-view.ts';
import { MemberTable } from './member-table.ts';
import { PairTest } from './pair-test.ts';
import { DEFAULT_PARAMETERS, type PictureParameters } from './parameters.ts';
import { Parting } from './parting.ts';
import { PictureError } from './picture-error.ts';
import { Prediction } from './prediction.ts';

export interface JointPictureOptions {
  readonly own: NationCode;
  /** The first joint number to give; a node that restarts passes the `nextNumber` it kept. Default 1. */
  readonly firstNumber?: number;
  readonly parameters?: Partial<PictureParameters>;
  /** Member tracks held, of all nations together; what comes beyond is refused and counted. Default 50,000. */
  readonly tracksMax?: number;
}

/**
 * The joint picture of one node: one track for each object that its own sensors and its partners
 * see. Feed it, call `update` once a second, read `tracks`. What it shows depends on what it was
 * given between two updates, not on the order in which it came.
 */
export class JointPicture {
  readonly counters: PictureCounters = {
    rejected: 0,
    outdated: 0,
    refused: 0,
    dropped: 0,
    joined: 0,
    parted: 0,
    pairsCut: 0,
  };
  readonly #own: NationCode;
  readonly #parameters: PictureParameters;
  readonly #members: MemberTable;
  readonly #joints: JointTable;
  readonly #prediction: Prediction;
  readonly #parting: Parting;
  readonly #joining: Joining;
  #tracks: readonly JointTrack[] = [];
  #byNumber: ReadonlyMap<number, JointTrack> = new Map();

  constructor(options: JointPictureOptions) {
    const parameters = { ...DEFAULT_PARAMETERS, ...options.parameters };
    const members = new MemberTable(options.own, options.tracksMax ?? 50_000, this.counters);
    const joints = new JointTable(members, options.firstNumber ?? 1);
    const prediction = new Prediction(parameters);
    const test = new PairTest(members, prediction, parameters);
    const fit = new JointFit(members, prediction, test, parameters);
    this.#own = options.own;
    this.#parameters = parameters;
    this.#members = members;
    this.#joints = joints;
    this.#prediction = prediction;
    this.#parting = new Parting(members, joints, prediction, test, parameters, this.counters);
    this.#joining = new Joining(members, joints, prediction, fit, parameters, this.counters);
  }

  /**
   * Updates what a partner gave: `batch` rows keyed by number (upsert), without the numbers
   * `withdrawn`. A number in both is withdrawn. Throws a PictureError for the own nation.
   */
  receive(nation: NationCode, batch: TrackBatch, withdrawn: Uint32Array | null, nowS: number): void {
    const index = this.#partnerIndex(nation);
    this.#members.upsertAll(index, batch, nowS + this.#parameters.aheadMaxS, null);
    const rows = this.#members.rowsOf(index);
    for (const number of withdrawn ?? []) {
      const row = rows.get(number);
      if (row !== undefined) this.#remove(row);
    }
  }

  /** Own tracker's full snapshot: own tracks absent from it are gone. */
  replaceOwn(batch: TrackBatch, nowS: number): void {
    const present = new Set<number>();
    this.#members.upsertAll(0, batch, nowS + this.#parameters.aheadMaxS, present);
    for (const row of [...this.#members.rowsOf(0).values()]) if (!present.has(row)) this.#remove(row);
  }

  /** Drops everything a partner gave: link lost for long, agreement suspended. */
  forget(nation: NationCode): void {
    const index = this.#partnerIndex(nation);
    for (const row of [...this.#members.rowsOf(index).values()]) this.#remove(row);
  }

  /** Ages, correlates and fuses; call once a second. */
  update(nowS: number): void {
    this.#age(nowS);
    this.#parting.run();
    this.#joining.run();
    this.#members.updated.fill(0);
    const all = [...this.#joints.joints.values()].map((joint) =>
      viewJoint(this.#members, this.#prediction, joint, nowS),
    );
    this.#show(settleAddresses(all));
  }

  /**
   * Shows what came since the last `update` without another look at what belongs together: the
   * states of tracks that are known here. Newcomers wait for the next `update`.
   */
  refresh(nowS: number): void {
    const all = [...this.#joints.joints.values()].map((joint) => {
      for (const row of joint.members) this.#prediction.predict(this.#members, row, nowS);
      return viewJoint(this.#members, this.#prediction, joint, nowS);
    });
    this.#show(settleAddresses(all));
  }

  #show(tracks: readonly JointTrack[]): void {
    this.#tracks = tracks;
    this.#byNumber = new Map(tracks.map((track) => [track.number, track]));
  }

  /** The picture at the time of the last `update`; the array is new at each. */
  tracks(): readonly JointTrack[] {
    return this.#tracks;
  }

  /** The joint track `number` of the last `update`, or null. */
  find(number: number): JointTrack | null {
    return this.#byNumber.get(number) ?? null;
  }

  /** The joint number that a nation's track is part of, or null where it is of none yet. */
  jointOf(nation: NationCode, number: number): number | null {
    const index = this.#members.nations.indexOf(nation);
    const row = index < 0 ? undefined : this.#members.rowsOf(index).get(number);
    return row === undefined ? null : (this.#members.joint[row]?.number ?? null);
  }

  /** The joint number to be given next; keep it over a restart. */
  get nextNumber(): number {
    return this.#joints.nextNumber;
  }

  #partnerIndex(nation: NationCode): number {
    if (nation === this.#own)
      throw new PictureError('own-nation', `${nation} is the own nation: its tracks come through replaceOwn`);
    return this.#members.nationIndex(nation);
  }

  #remove(row: number): void {
    this.#joints.release(row);
    this.#members.remove(row);
  }

  /** Drops what is too old, predicts the rest, and begins a joint track for every newcomer. */
  #age(nowS: number): void {
    const newcomers: number[] = [];
    this.#prediction.reserve(this.#members.capacity);
    for (let nation = 0; nation < this.#members.nations.length; nation++) {
      for (const row of [...this.#members.rowsOf(nation).values()]) {
        if (this.#prediction.isExpired(this.#members, row, nowS)) {
          this.#remove(row);
          this.counters.dropped++;
          continue;
        }
        this.#prediction.predict(this.#members, row, nowS);
        if (this.#members.joint[row]) continue;
        this.#members.firstSeenS[row] = nowS;
        newcomers.push(row);
      }
    }
    newcomers.sort((a, b) => this.#members.compareAge(a, b));
    for (const row of newcomers) this.#joints.begin(row);
  }
}
