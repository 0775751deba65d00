import type { PeerView, SensorView, Status } from '@musubi/node/contract';
import { AlarmList } from '../alarms/alarm-list.tsx';
import { age, bytes, count } from '../format/format.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { Scroll } from './scroll.tsx';

type Witnessed = NonNullable<Status['ledger']['witnessed']>;

/** Partners are asked every ten seconds. */
const WITNESS_OLD_S = 60;
/** A main thread that works longer leaves no room for a burst. */
const BUSY_HIGH = 0.8;

const SENSOR_SIGN = { waiting: ['ring', 'muted'], ok: ['dot', 'good'], silent: ['warn', 'bad'] } as const;
const LINK_SIGN = {
  connecting: ['ring', 'muted'],
  connected: ['dot', 'good'],
  down: ['warn', 'bad'],
  refused: ['cross', 'bad'],
} as const;

function Sign({ of: [sign, tone], text }: { of: readonly [IconName, string]; text: string }) {
  return (
    <span className={`sign ${tone}`}>
      <Icon name={sign} sizePx={12} /> {text}
    </span>
  );
}

const signed = (value: number, digits: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

/** How wrong a sensor was found to be, and what is done about it. */
function Bias({ of: found }: { of: NonNullable<SensorView['registration']> }) {
  const words = useWords().status;
  const figures = `${signed(found.rangeBiasM, 0)} m ${signed(found.azimuthBiasDeg, 2)}° ${signed(found.timeBiasMs, 0)} ms`;
  const doing = found.wild ? words.biasWild : found.applied ? words.biasApplied : words.biasWeak;
  return (
    <p className={found.wild ? 'warn' : 'muted'}>
      {words.bias} <span className="mono">{figures}</span> · {doing}
    </p>
  );
}

function SensorRow({ sensor, nowS }: { sensor: SensorView; nowS: number }) {
  const words = useWords().status;
  const name = useConsoleState((s) => (s.language === 'ja' && sensor.nameJa) || sensor.name);
  const heard = sensor.lastHeardS === null ? words.never : age(nowS - sensor.lastHeardS);
  return (
    <li data-testid={`sensor-${sensor.id}`}>
      <p className="row-head">
        <b className="code">{sensor.id}</b> <span className="grow">{name}</span>
        <Sign of={SENSOR_SIGN[sensor.state]} text={words.sensorState[sensor.state]} />
      </p>
      <p className="muted">
        {words.sensorKind[sensor.kind]} · <span className="mono">{sensor.plotsPerS.toFixed(1)}</span> {words.plotsPerS}{' '}
        · {words.heard} <span className="mono">{heard}</span>
        {sensor.errors > 0 && (
          <span className="warn">
            {' '}
            · {count(sensor.errors)} {words.errors}
          </span>
        )}
      </p>
      {sensor.registration && <Bias of={sensor.registration} />}
      <p>
        {sensor.releasableTo.length === 0 ? (
          <span className="chip warn">
            <Icon name="only" sizePx={12} /> {words.nationalOnly}
          </span>
        ) : (
          <span className="muted">
            {words.releasable} <b className="code">{sensor.releasableTo.join(' ')}</b>
          </span>
        )}
      </p>
    </li>
  );
}

function PeerRow({ peer }: { peer: PeerView }) {
  const words = useWords().status;
  const figures: [string, string][] = [
    [words.released, count(peer.tracksReleased)],
    [words.withheld, count(peer.tracksWithheld)],
    [words.received, count(peer.tracksReceived)],
    [words.lag, peer.lagMs === null ? '—' : `${Math.round(peer.lagMs)} ms`],
  ];
  return (
    <li data-testid={`peer-${peer.nation}`}>
      <p className="row-head">
        <b className="code grow">{peer.nation}</b>
        <Sign of={LINK_SIGN[peer.state]} text={words.linkState[peer.state]} />
      </p>
      <dl className="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dd className="mono">{value}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      <p className="muted" data-testid={`queue-${peer.nation}`}>
        {words.queue(bytes(peer.bytesWaiting), count(peer.entriesWaiting))}
        {peer.witnessedSize !== null && ` · ${words.witnesses(count(peer.witnessedSize))}`}
      </p>
      {peer.withheldSensors.length > 0 && (
        <p className="muted">
          {words.withheldSensors}: <span className="code">{peer.withheldSensors.join(' ')}</span>
        </p>
      )}
    </li>
  );
}

/** How far partners have cosigned the own ledger; the ledger's page checks it. */
function WitnessState({ of: { size, by, quorum, timeS }, nowS }: { of: Witnessed; nowS: number }) {
  const words = useWords().status;
  const isOld = timeS === null || nowS - timeS > WITNESS_OLD_S;
  return (
    <p className={isOld ? 'warn' : 'muted'} data-testid="witness-state">
      {isOld && <Icon name="warn" sizePx={12} />}{' '}
      {timeS === null ? words.notWitnessed(quorum) : words.witnessed(count(size), by.join(' '), age(nowS - timeS))}
    </p>
  );
}

function Load({ of: { busy, memoryBytes, roundsSkipped } }: { of: NonNullable<Status['load']> }) {
  const words = useWords().status;
  const figures: [string, string, boolean][] = [
    [words.busy, `${Math.round(busy * 100)} %`, busy > BUSY_HIGH],
    [words.memory, bytes(memoryBytes), false],
    [words.skipped, count(roundsSkipped), roundsSkipped > 0],
  ];
  return (
    <>
      <h3>{words.load}</h3>
      <dl className="figures" data-testid="node-load">
        {figures.map(([name, value, isHigh]) => (
          <div key={name}>
            <dd className={isHigh ? 'mono warn' : 'mono'}>{value}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
    </>
  );
}

function Node({ status }: { status: Status }) {
  const words = useWords().status;
  const figures: [string, string][] = [
    [words.own, count(status.tracks.own)],
    [words.partners, count(status.tracks.partners)],
    [words.joint, count(status.tracks.joint)],
  ];
  return (
    <>
      <h3>{words.tracks}</h3>
      <dl className="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dd className="mono">{value}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      <h3>{words.ledger}</h3>
      <p>
        <b className="mono" data-testid="ledger-size">
          {count(status.ledger.size)}
        </b>{' '}
        {words.ledgerSize}
      </p>
      <p className="muted root code" title={status.ledger.root}>
        {words.ledgerRoot} {status.ledger.root}
      </p>
      {status.ledger.witnessed && <WitnessState of={status.ledger.witnessed} nowS={status.timeS} />}
      {status.load && <Load of={status.load} />}
      <p className="muted">
        {words.version} {status.version} · {words.up} {age(status.timeS - status.startedS)}
      </p>
    </>
  );
}

/** How the node, its sensors and its links are. */
export function StatusPanel() {
  const words = useWords().status;
  const status = useConsoleState((s) => s.status);
  return (
    <section className="panel status" aria-label={words.title} data-testid="status-panel">
      <header>
        <h2>{words.title}</h2>
      </header>
      {!status && <p className="muted empty">{words.waiting}</p>}
      {status && (
        <Scroll>
          <h3>{words.alarms}</h3>
          <AlarmList alarms={status.alarms} />
          <h3>{words.links}</h3>
          <ul className="rows">
            {status.peers.map((peer) => (
              <PeerRow key={peer.nation} peer={peer} />
            ))}
            {status.peers.length === 0 && <li className="muted">{words.noLinks}</li>}
          </ul>
          <h3>{words.sensors}</h3>
          <ul className="rows">
            {status.sensors.map((sensor) => (
              <SensorRow key={sensor.id} sensor={sensor} nowS={status.timeS} />
            ))}
          </ul>
          <Node status={status} />
        </Scroll>
      )}
    </section>
  );
}
