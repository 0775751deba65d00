import type { Sensor } from '@musubi/model';
import type { SensorView } from '../contract.ts';
import type { NodeCore } from '../core.ts';

const DEG_PER_RAD = 180 / Math.PI;
const MS_PER_S = 1000;

/** A sensor with what it delivers, where it is and what the tracker found it to be off by. */
export function sensorView(core: NodeCore, sensor: Sensor, nowS: number): SensorView {
  const { sensorRoom } = core.parts;
  const position = sensorRoom.position(sensor.index);
  return {
    id: sensor.id,
    name: sensor.name,
    nameJa: sensor.nameJa ?? null,
    kind: sensor.kind,
    ...sensorRoom.statistics.of(sensor, nowS),
    latitudeDeg: position ? position.latitudeRad * DEG_PER_RAD : null,
    longitudeDeg: position ? position.longitudeRad * DEG_PER_RAD : null,
    rangeMaxM: sensor.rangeMaxM,
    exercise: sensor.exercise,
    simulated: sensor.simulated,
    releasableTo: [...sensor.label.releasableTo],
    registration: registrationView(core, sensor),
  };
}

function registrationView(core: NodeCore, sensor: Sensor): SensorView['registration'] {
  const found = core.parts.tracking.own.tracker.registration(sensor.index);
  if (!found) return null;
  return {
    rangeBiasM: found.rangeBiasM,
    rangeGain: found.rangeGain,
    azimuthBiasDeg: found.azimuthBiasRad * DEG_PER_RAD,
    timeBiasMs: found.timeBiasS * MS_PER_S,
    applied: found.applied,
    wild: found.wild,
  };
}
