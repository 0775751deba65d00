import { type KeyObject, sign } from 'node:crypto';
import { flows } from '@musubi/agreements';
import type { LinkSession } from '@musubi/link';
import { createTrackBatch, type NationCode, type Sensor, type Subject } from '@musubi/model';
import { claimIdentity } from '@musubi/picture';
import {
  addsNothing,
  labelAt,
  type ReleaseContext,
  releasableSensors,
  releaseTracks,
  viewSchedules,
} from '@musubi/release';
import type { LabelledRule } from '../config/identity-rules.ts';
import type { TrackingInstance, TrackingRoom } from '../tracking/instances.ts';
import { CONSENT_S } from './section-check.ts';
import { TrackHistory } from './track-history.ts';

/** Third nations for which one partner gets sections; beyond it, by their codes, they get none. */
const THIRDS_MAX = 8;
/** What sections are of. */
export const SECTION_SUBJECTS: readonly Subject[] = ['air-track', 'surface-track'];
const NOTHING = createTrackBatch(1, 0);
/** Sections are numbered by their milliseconds. */
const STEP_S = 0.002;

export interface OnwardOutOptions {
  readonly nation: NationCode;
  readonly sensors: readonly Sensor[];
  readonly tracking: TrackingRoom;
  readonly identityRules: readonly LabelledRule[];
  /** The own journal's key, which signs sections. */
  readonly key: KeyObject;
}

/**
 * What one partner gets of the own tracks to pass on to third nations: for each of them a section of
 * air tracks and one of surface tracks, from the tracker over the sensors that both the partner and
 * the third nation may profit from.
 *
 * Sections leave at full seconds. At an act only one leaves that says that there is nothing any more:
 * a third nation is not told that there was an act which leaves its tracks as they are.
 */
export class OnwardOut {
  private readonly options: OnwardOutOptions;
  private readonly histories = new Map<NationCode, TrackHistory>();
  private readonly instances = new Map<NationCode, TrackingInstance>();
  /** `nation subject` of which the partner was given a section in this session. */
  private said = new Set<string>();
  /** The time of the latest section by `nation subject`, UTC s. */
  private readonly latestS = new Map<string, number>();

  constructor(options: OnwardOutOptions) {
    this.options = options;
  }

  /** A session begins: its other end has been given nothing yet. */
  begin(): void {
    this.said = new Set();
  }

  /** The tracker for a third nation by way of this partner; null where nothing may be passed on to it. */
  instanceFor(third: NationCode): TrackingInstance | null {
    return this.instances.get(third) ?? null;
  }

  /** Third nations that some sensor's label names, to which this partner might pass something on. */
  thirds({ self, nowS }: ReleaseContext): NationCode[] {
    const named = this.options.sensors.flatMap(({ label }) => labelAt(label, nowS).releasableTo);
    const thirds = new Set(named.filter((nation) => nation !== self && nation !== this.options.nation));
    return [...thirds].sort().slice(0, THIRDS_MAX);
  }

  /** Decides anew what may be passed on, and queues it when there is an open session. */
  decide(context: ReleaseContext, session: LinkSession | null, isFullSecond: boolean): void {
    const open = SECTION_SUBJECTS.filter((subject) => mayPassOn(subject, context));
    const thirds = this.thirds(context);
    for (const third of thirds) this.decideFor(third, open, context, session, isFullSecond);
    for (const name of this.said) {
      const [third, subject] = name.split(' ') as [NationCode, Subject];
      if (!thirds.includes(third)) this.say(third, subject, NOTHING, [], context, session);
    }
  }

  /** Two sections of one kind have rising times, or the later would pass for a repetition. */
  private timeOf(name: string, nowS: number): number {
    const beforeS = this.latestS.get(name) ?? 0;
    const timeS = Math.abs(beforeS - nowS) < CONSENT_S ? Math.max(nowS, beforeS + STEP_S) : nowS;
    this.latestS.set(name, timeS);
    return timeS;
  }

  private decideFor(
    third: NationCode,
    open: readonly Subject[],
    context: ReleaseContext,
    session: LinkSession | null,
    isFullSecond: boolean,
  ): void {
    const toward = { ...context, onward: third };
    const { uses } = releasableSensors(this.options.sensors, toward);
    const isOpen = open.length > 0 && uses.includes(1);
    if (!isOpen) this.instances.delete(third);
    const earlier = isOpen ? this.look(third, uses, toward) : [];
    for (const subject of SECTION_SUBJECTS) {
      const batch = isOpen && open.includes(subject) ? this.instances.get(third)?.tracks : undefined;
      if (batch === undefined && this.said.has(`${third} ${subject}`)) {
        this.say(third, subject, NOTHING, [], context, session);
      } else if (batch !== undefined && isFullSecond) this.say(third, subject, batch, earlier, context, session);
    }
  }

  /** Brings the tracker for a third nation up, with what its rules may claim. */
  private look(third: NationCode, uses: Uint8Array, toward: ReleaseContext): ReturnType<TrackHistory['take']> {
    const { nation, sensors, tracking, identityRules } = this.options;
    const instance = tracking.forPartner(`${third} by way of ${nation}`, uses);
    this.instances.set(third, instance);
    const claims = identityRules.filter(({ label }) => label !== null && addsNothing(label, sensors, uses, toward));
    const rules = claims.map(({ rule }) => rule);
    claimIdentity(instance.tracks, rules);
    const history = this.histories.get(third) ?? new TrackHistory();
    this.histories.set(third, history);
    return history.take(instance, viewSchedules(toward), toward.nowS);
  }

  private say(
    third: NationCode,
    subject: Subject,
    batch: TrackingInstance['tracks'],
    earlier: ReturnType<TrackHistory['take']>,
    context: ReleaseContext,
    session: LinkSession | null,
  ): void {
    if (!session) return;
    const { sensors, key } = this.options;
    const input = { batch, earlier, sensors, held: new Set<number>(), subject };
    const name = `${third} ${subject}`;
    const { released } = releaseTracks(input, { ...context, nowS: this.timeOf(name, context.nowS), onward: third });
    if (!session.sendForPassingOn(released, subject, (message) => sign(null, message, key))) return;
    if (batch === NOTHING) this.said.delete(name);
    else this.said.add(name);
  }
}

/** Some article in force that lets this subject go to the partner lets it pass it on, too. */
function mayPassOn(subject: Subject, { register, self: from, recipient: to, nowS }: ReleaseContext): boolean {
  return flows(register, { from, to, subject, nowS }).applies.some(
    ({ term }) => term.onward === 'with-originator-consent',
  );
}
