import type { AlarmView, Status } from '../contract.ts';
import type { NodeCore } from '../core.ts';
import { VERSION } from '../version.ts';
import type { Alarm } from '../alarms.ts';
import { alarmInJapanese } from '../words/alarm-ja.ts';
import { sensorView } from './sensor-view.ts';

function witnessedView(core: NodeCore): Pick<Status['ledger'], 'witnessed'> {
  const { witnessing } = core.parts;
  if (!witnessing.isUsed) return {};
  const { size, by, quorum, atS } = witnessing.state;
  return { witnessed: { size, by: [...by], quorum, timeS: atS } };
}

/** A copy, which the API may hand out as its own. */
export function alarmView({ parameters, acknowledged, ...alarm }: Alarm): AlarmView {
  const messageJa = alarmInJapanese({ ...alarm, parameters });
  return { ...alarm, messageJa, parameters: { ...parameters }, acknowledged: acknowledged && { ...acknowledged } };
}

/** Sensors, partners, tracks, ledger and alarms at a glance. */
export function statusView(core: NodeCore, exercise: boolean, startedS: number): Status {
  const { nation, sensors, partners, picture, tracking, log, nowS } = core.parts;
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
    sensors: sensors.map((sensor) => sensorView(core, sensor, now)),
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
      bytesWaiting: partner.backlogBytes,
      entriesWaiting: partner.outbox.waitingCount,
      witnessedSize: core.parts.witnessing.sizeBy(partner.nation),
      withheldSensors: (partner.plan?.withheldSensors ?? []).map(({ sensor }) => sensor),
    })),
    ledger: { size: log.size, root: log.root, ...witnessedView(core) },
    alarms: core.rankedAlarms().map(alarmView),
  };
}
