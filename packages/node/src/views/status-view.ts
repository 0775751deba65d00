import type { Status } from '../contract.ts';
import type { NodeCore } from '../core.ts';
import { VERSION } from '../version.ts';

const DEG_PER_RAD = 180 / Math.PI;

/** Sensors, partners, tracks, ledger and alarms at a glance. */
export function statusView(core: NodeCore, exercise: boolean, startedS: number): Status {
  const { nation, sensors, sensorRoom, partners, picture, tracking, log, nowS } = core.parts;
  const now = nowS();
  return {
    nation,
    version: VERSION,
    timeS: now,
    startedS,
    exercise,
    tracks: {
      own: tracking.own.tracks.count,
      partners: [...partners.keys()].reduce((sum, peer) => sum + core.heldOf(peer), 0),
      joint: picture.tracks().length,
    },
    sensors: sensors.map((sensor) => {
      const position = sensorRoom.position(sensor.index);
      const { state, plots, plotsPerS, errors, lastHeardS } = sensorRoom.statistics.of(sensor, now);
      return {
        id: sensor.id,
        name: sensor.name,
        kind: sensor.kind,
        state,
        latitudeDeg: position ? position.latitudeRad * DEG_PER_RAD : null,
        longitudeDeg: position ? position.longitudeRad * DEG_PER_RAD : null,
        rangeMaxM: sensor.rangeMaxM,
        plotsPerS,
        plots,
        errors,
        lastHeardS,
        exercise: sensor.exercise,
        simulated: sensor.simulated,
        releasableTo: [...sensor.label.releasableTo],
      };
    }),
    peers: [...partners.values()].map((partner) => ({
      nation: partner.nation,
      state: partner.state,
      connectedSinceS: partner.connectedSinceS,
      lastFrameS: partner.lastFrameS,
      lagMs: partner.session?.lagMs ?? null,
      framesSent: partner.framesSent,
      framesReceived: partner.framesReceived,
      tracksReleased: partner.plan?.result.permitted.size ?? 0,
      tracksWithheld: partner.plan?.result.withheld.length ?? 0,
      tracksReceived: core.heldOf(partner.nation),
      withheldSensors: (partner.plan?.withheldSensors ?? []).map(({ sensor }) => sensor),
    })),
    ledger: { size: log.size, root: log.root },
    alarms: [...core.alarms.values()],
  };
}
