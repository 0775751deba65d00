import { isoTime } from '@musubi/agreements';
import { isNationCode, type Label, type NationCode, type Sensor } from '@musubi/model';
import type { Reason, ReleaseContext } from './decision.ts';
import { labelAt } from './labels.ts';
import { trackTermsToward } from './terms.ts';

/** The longest that a grant may hold, s. */
export const GRANT_S_MAX = 24 * 3600;
/** Sensors that one grant may open. */
export const GRANT_SENSORS_MAX = 32;
const TEXT_LENGTH_MAX = 500;

/** What a person asks for: that a partner gets what some sensors see, for a purpose and a time. */
export interface GrantRequest {
  readonly id: string;
  readonly to: NationCode;
  readonly purpose: string;
  /** Own sensors by name. */
  readonly sensors: readonly string[];
  readonly reason: string;
  readonly requestedBy: string;
  /** UTC seconds since 1970-01-01. */
  readonly requestedS: number;
  readonly untilS: number;
}

/**
 * A request that a second person has approved. It stands in for the name of the partner in the
 * sensors' labels and for nothing else: an article in force is still needed, and no grant adds to a
 * label that is NOFORN or EYES-ONLY.
 */
export interface Grant extends GrantRequest {
  readonly approvedBy: string;
  readonly approvedS: number;
}

/** Why a grant is not asked for, or not approved. */
export interface GrantProblem {
  readonly code:
    | 'grant-malformed'
    | 'grant-recipient-unknown'
    | 'grant-sensor-unknown'
    | 'grant-not-grantable'
    | 'grant-purpose-unknown'
    | 'grant-too-long'
    | 'grant-expired'
    | 'grant-one-person';
  readonly message: string;
}

/** What in a request is not to be granted to anybody, by the sensors, labels and articles of `nowS`. */
export function grantProblem(
  request: GrantRequest,
  sensors: readonly Sensor[],
  context: ReleaseContext,
): GrantProblem | null {
  const { to, purpose, untilS, requestedS } = request;
  const malformed = malformation(request);
  if (malformed !== null) return { code: 'grant-malformed', message: malformed };
  if (!isNationCode(to) || to === context.self) {
    return { code: 'grant-recipient-unknown', message: `${to} is not a partner of ${context.self}` };
  }
  if (!(untilS > context.nowS)) return { code: 'grant-expired', message: 'It would end before it begins' };
  if (!(untilS - requestedS <= GRANT_S_MAX)) {
    return { code: 'grant-too-long', message: `A grant holds at most ${GRANT_S_MAX / 3600} hours; ask again then` };
  }
  const terms = trackTermsToward({ ...context, recipient: to });
  if (!terms.some((term) => term.purposes.includes(purpose))) {
    const known = [...new Set(terms.flatMap((term) => term.purposes))].sort().join(', ') || 'no article in force';
    return { code: 'grant-purpose-unknown', message: `No article toward ${to} is for ${purpose}; there is ${known}` };
  }
  return sensorProblem(request, sensors, context);
}

function malformation({ id, sensors, reason, requestedBy, requestedS, untilS }: GrantRequest): string | null {
  if (!/^[a-z0-9]{4,32}$/.test(id)) return 'its id is 4 to 32 small letters and digits';
  if (sensors.length === 0 || sensors.length > GRANT_SENSORS_MAX) return `it names 1 to ${GRANT_SENSORS_MAX} sensors`;
  if (reason.trim() === '' || reason.length > TEXT_LENGTH_MAX)
    return `its reason is 1 to ${TEXT_LENGTH_MAX} characters`;
  if (requestedBy.trim() === '') return 'nobody asks for it';
  return Number.isFinite(requestedS) && Number.isFinite(untilS) ? null : 'its times are seconds since 1970-01-01';
}

function sensorProblem(
  request: GrantRequest,
  sensors: readonly Sensor[],
  { nowS }: ReleaseContext,
): GrantProblem | null {
  for (const id of request.sensors) {
    const sensor = sensors.find((one) => one.id === id);
    if (sensor === undefined) return { code: 'grant-sensor-unknown', message: `No sensor here is called ${id}` };
    const closing = closingCaveat(labelAt(sensor.label, nowS));
    if (closing === undefined) continue;
    return { code: 'grant-not-grantable', message: `${id} is labelled ${closing}; only a new label opens it` };
  }
  return null;
}

/** The grant that a second person's approval makes of a request, or why it makes none. */
export function approveGrant(
  request: GrantRequest,
  approvedBy: string,
  approvedS: number,
): { readonly grant: Grant } | { readonly problem: GrantProblem } {
  if (approvedBy.trim() === '' || samePerson(request.requestedBy, approvedBy)) {
    const message = `${request.requestedBy} asked for it; another person approves it`;
    return { problem: { code: 'grant-one-person', message } };
  }
  if (!(approvedS < request.untilS)) return { problem: { code: 'grant-expired', message: 'Its time is over' } };
  return { grant: { ...request, approvedBy, approvedS } };
}

/** By name, however it is written. */
function samePerson(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  return plain(a) === plain(b);
}

/** The grants that hold at `nowS` for this recipient and purpose; two persons are looked for again. */
export function grantsInForce({ grants, recipient, purpose, nowS }: ReleaseContext): readonly Grant[] {
  if (grants === undefined || grants.length === 0) return [];
  return grants.filter((grant) => {
    const holds = nowS >= grant.approvedS && nowS < grant.untilS && grant.untilS - grant.requestedS <= GRANT_S_MAX;
    const persons = !samePerson(grant.requestedBy, grant.approvedBy) && grant.approvedBy.trim() !== '';
    return holds && persons && grant.to === recipient && grant.purpose === purpose;
  });
}

/** The label of a sensor toward the recipient at this time: what it is now, with what grants add to it. */
export function labelToward(sensor: Sensor, context: ReleaseContext): Label {
  const label = labelAt(sensor.label, context.nowS);
  return grantsInForce(context).some((grant) => grant.sensors.includes(sensor.id))
    ? opened(label, context.recipient)
    : label;
}

function opened(label: Label, to: NationCode): Label {
  const { succession, ...now } = label;
  const releasableTo =
    closingCaveat(label) === undefined ? [...new Set([...label.releasableTo, to])].sort() : label.releasableTo;
  if (succession === undefined) return { ...now, releasableTo };
  return { ...now, releasableTo, succession: { ...succession, label: opened(succession.label, to) } };
}

function closingCaveat({ caveats }: Label): string | undefined {
  return caveats.find((caveat) => caveat === 'NOFORN' || caveat === 'EYES-ONLY');
}

/** The grants without which these sensors' labels would not list the recipient, as reasons of a permit. */
export function grantReasons(sensors: readonly Sensor[], context: ReleaseContext): readonly Reason[] {
  const closed = sensors.filter((s) => !labelAt(s.label, context.nowS).releasableTo.includes(context.recipient));
  return grantsInForce(context)
    .filter((grant) => closed.some(({ id }) => grant.sensors.includes(id)))
    .map(({ id, requestedBy, approvedBy, sensors: opens, to, untilS }): Reason => {
      const who = `asked for by ${requestedBy} and approved by ${approvedBy}`;
      const text = `Grant ${id}, ${who}, opens ${opens.join(', ')} to ${to} until ${isoTime(untilS)}`;
      return { instrument: null, article: null, rule: 'grant', outcome: 'permit', text };
    });
}
