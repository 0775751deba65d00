import type { Sensor, SensorKind, Subject } from '@musubi/model';
import { decideWithin, listText, Standing } from './decide.ts';
import { ground, type Reason, type ReleaseContext, type ReleaseItem } from './decision.ts';
import { labelToward } from './grant.ts';

/** What tracks a kind of sensor can have a part in. */
const SUBJECTS_OF: Readonly<Record<SensorKind, readonly Subject[]>> = {
  radar: ['air-track', 'surface-track'],
  'airborne-radar': ['air-track', 'surface-track'],
  'ads-b': ['air-track'],
  ais: ['surface-track'],
  'system-tracks': ['air-track', 'surface-track'],
};

/** A sensor whose plots stay out of a partner's tracker, and why. */
export interface WithheldSensor {
  readonly sensor: string;
  readonly because: readonly Reason[];
}

/**
 * Which sensors' plots may feed the tracker that runs for a partner: those of which some track, of
 * a kind the sensor can see and at some place, may go to the partner now.
 *
 * `uses` has 1 at the index of each sensor that may. It is the key of the partner's tracker:
 * partners with equal `uses` can share one, and when it changes that tracker starts anew.
 */
export function releasableSensors(
  sensors: readonly Sensor[],
  context: ReleaseContext,
): { readonly uses: Uint8Array; readonly withheld: readonly WithheldSensor[] } {
  const uses = new Uint8Array(sensors.length);
  const withheld: WithheldSensor[] = [];
  const standing = new Standing(context);
  sensors.forEach((sensor, place) => {
    const because = sensor.index === place ? sensorReasons(sensor, context, standing) : [misplaced(sensor, place)];
    if (because.length === 0) uses[place] = 1;
    else withheld.push({ sensor: sensor.id, because });
  });
  return { uses, withheld };
}

/** Why no track of a sensor may go to the recipient; empty when some may. */
function sensorReasons(sensor: Sensor, context: ReleaseContext, standing: Standing): readonly Reason[] {
  const labelled = sensorLabelReason(sensor, context);
  const because: Reason[] = labelled === null ? [] : [labelled];
  const subjects = Object.hasOwn(SUBJECTS_OF, sensor.kind) ? SUBJECTS_OF[sensor.kind] : [];
  if (subjects.length === 0) because.push(ground('subject-unknown', `Nobody knows what a ${sensor.kind} sees`));
  for (const subject of subjects) {
    const decision = decideWithin(sensorItem(sensor, subject, context), context, { anywhere: true }, standing);
    if (decision.outcome === 'permit') return [];
    for (const reason of decision.because) {
      const said = because.some(
        (known) => known.text === reason.text || (known.rule === 'label-releasable' && reason.rule === known.rule),
      );
      if (!said) because.push(reason);
    }
  }
  return because;
}

function sensorItem(sensor: Sensor, subject: Subject, context: ReleaseContext): ReleaseItem {
  const { exercise, simulated, nation } = sensor;
  return { subject, label: labelToward(sensor, context), exercise, simulated, originators: [nation] };
}

/** That a sensor's label does not list a nation, naming the sensor; null when it does. */
export function sensorLabelReason(sensor: Sensor, context: ReleaseContext): Reason | null {
  const { recipient } = context;
  const { releasableTo } = labelToward(sensor, context);
  if (releasableTo.includes(recipient)) return null;
  return ground('label-releasable', `Sensor ${sensor.id}'s label ${listText(releasableTo, recipient)}`);
}

function misplaced(sensor: Sensor, place: number): Reason {
  return ground('lineage-unknown', `Sensor ${sensor.id} has the index ${sensor.index} at place ${place} of the table`);
}
