import { encodeBlock, type ItemValues } from '@musubi/asterix';
import type { SensorView } from '../contract.ts';
import type { NodeCore } from '../core.ts';
import { sensorView } from './sensor-view.ts';

const METRES_PER_NM = 1852;
const TICKS_PER_S = 128;
const SECONDS_PER_DAY = 86_400;
/** The source of the reports: no code is claimed, since such codes are given out nation by nation. */
const OWN_SOURCE = { SAC: 0, SIC: 0 };
const CONNECTION = { ok: 0, silent: 3, waiting: 3 } as const;

/**
 * The state and registration of the node's ASTERIX sensors as a CAT 063 block, for systems that
 * take it. Item 080 and 081 carry what is taken off the plots: nothing where nothing is applied.
 */
export function sensorStatusBlock(core: NodeCore): Uint8Array {
  const nowS = core.parts.nowS();
  const timeOfDay = Math.floor((nowS % SECONDS_PER_DAY) * TICKS_PER_S) / TICKS_PER_S;
  const records = core.parts.sensors.flatMap((sensor): ItemValues[] => {
    if (!sensor.source) return [];
    const view = sensorView(core, sensor, nowS);
    return [
      {
        '010': OWN_SOURCE,
        '030': timeOfDay,
        '050': { SAC: sensor.source.sac, SIC: sensor.source.sic },
        '060': { CON: view.registration?.wild ? 1 : CONNECTION[view.state] },
        ...biasItems(view.registration),
      },
    ];
  });
  return encodeBlock(63, records);
}

function biasItems(registration: SensorView['registration']): ItemValues {
  if (!registration?.applied) return {};
  const { timeBiasMs, rangeGain, rangeBiasM, azimuthBiasDeg } = registration;
  return {
    '070': within(timeBiasMs, 32_767),
    '080': { SRG: within(rangeGain, 0.327), SRB: within(rangeBiasM / METRES_PER_NM, 255) },
    '081': within(azimuthBiasDeg, 179),
  };
}

function within(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
