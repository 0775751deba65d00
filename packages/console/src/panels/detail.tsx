import type { TrackView } from '@musubi/node/contract';
import { type ReactNode, Suspense, useMemo } from 'react';
import { age, altitude, course, knots, metres, position, verticalRate } from '../format/format.ts';
import { Icon } from '../frame/icon.tsx';
import { DETAIL_ID } from '../frame/shortcuts.ts';
import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { partnersOf, type State } from '../store/state.ts';
import { sidcOf } from '../symbol/sidc.ts';
import { Profiles } from '../trails/profile.tsx';
import { ReleaseWhy } from './release-why.tsx';
import { Scroll } from './scroll.tsx';
import { SymbolIcon } from './symbol-icon.tsx';

const ownNation = (s: State): string => (s.session.state === 'signed-in' ? s.session.login.nation : '');
const partnerList = (s: State): string => partnersOf(s).join(' ');

function Field({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'wide' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Flags({ track }: { track: TrackView }) {
  const words = useWords();
  return (
    <p className="flags">
      {track.emergency && <span className="chip alarm">!! {words.flag.emergency}</span>}
      {track.coasting && (
        <span className="chip warn" title={words.flag.coastingNote}>
          <Icon name="dashes" sizePx={12} /> {words.flag.coasting}
        </span>
      )}
      {track.duplicateAddress && (
        <span className="chip warn" title={words.flag.duplicateNote}>
          <Icon name="double" sizePx={12} /> {words.flag.duplicateAddress}
        </span>
      )}
      {track.exercise && <span className="chip fill">{words.exercise.tag}</span>}
      {track.simulated && <span className="chip muted">{words.exercise.simulated}</span>}
    </p>
  );
}

function Quality({ quality }: { quality: number }) {
  const words = useWords().detail;
  return (
    <span className="quality" title={words.qualityOf(quality)}>
      <meter min={0} max={15} low={5} high={10} optimum={15} value={quality} aria-label={words.qualityOf(quality)} />
      <span className="mono">{quality}/15</span>
    </span>
  );
}

function Altitude({ track }: { track: TrackView }) {
  const words = useWords().detail;
  return (
    <Field name={words.altitude} wide>
      <span className="mono">
        {altitude(track.altitudeM, track.altitudeKind)}
        {track.altitudeM !== null && ` · ${metres(track.altitudeM)}`}
      </span>{' '}
      <span className="muted">{words.altitudeKind[track.altitudeKind]}</span>
    </Field>
  );
}

function Kinematics({ track }: { track: TrackView }) {
  const words = useWords().detail;
  const { eastMps, northMps } = track;
  const figures: [string, string][] = [
    [words.speed, `${knots(eastMps, northMps)} kt`],
    [words.course, course(eastMps, northMps)],
    [words.accuracy, `${metres(track.sigmaM)} 1σ`],
    [words.age, age(track.ageS)],
  ];
  if (track.environment === 'air') figures.push([words.vertical, verticalRate(track.upMps)]);
  return (
    <dl className="fields">
      <Field name={words.position} wide>
        <span className="mono">{position(track.latitudeDeg, track.longitudeDeg)}</span>
      </Field>
      {track.environment === 'air' && <Altitude track={track} />}
      {figures.map(([name, value]) => (
        <Field key={name} name={name}>
          <span className="mono">{value}</span>
        </Field>
      ))}
      <Field name={words.quality}>
        <Quality quality={track.quality} />
      </Field>
    </dl>
  );
}

function Names({ track }: { track: TrackView }) {
  const words = useWords();
  const names: [string, string | number | null][] = [
    [words.detail.address, track.address?.toUpperCase() ?? null],
    [words.detail.mode3A, track.mode3A],
    [words.detail.mmsi, track.mmsi],
  ];
  return (
    <dl className="fields">
      <Field name={words.detail.identity} wide>
        {words.identity[track.identity]} <span className="muted">({words.basis[track.identityBasis]})</span>
      </Field>
      {names.map(([name, value]) =>
        value === null ? null : (
          <Field key={name} name={name}>
            <span className="code">{value}</span>
          </Field>
        ),
      )}
    </dl>
  );
}

/** A label as it is written: policy, classification, caveats, and who may have it. */
function LabelLine({ place }: { place: number | null }) {
  const words = useWords();
  const label = useConsoleState((s) => (place === null ? undefined : s.picture?.header.labels[place]));
  if (!label) return null;
  const { policy, classification, caveats, releasableTo } = label;
  const to = releasableTo.length === 0 ? words.filter.originatorOnly : releasableTo.join(' ');
  return (
    <p className="muted" data-testid="track-label">
      {words.detail.label} <span className="code">{[policy, classification, ...caveats].join(' ')}</span> ·{' '}
      {words.filter.releasable} <span className="code">{to}</span>
    </p>
  );
}

function Contributors({ track }: { track: TrackView }) {
  const words = useWords();
  const own = useConsoleState(ownNation);
  return (
    <ul className="contributors" data-testid="contributors">
      {track.contributors.map((c) => (
        <li key={`${c.nation}/${c.track}`}>
          <p>
            <b>{c.nation}</b> <span className="code">{c.track}</span> <span className="muted">{age(c.ageS)}</span>
            {c.byWayOf && <span className="item">{words.detail.byWayOf(c.byWayOf)}</span>}
          </p>
          <LabelLine place={c.label} />
          <p className="muted">{c.sources.map((s) => words.source[s]).join(' · ')}</p>
          {c.sensors.length > 0 ? (
            <p>
              {words.detail.sensors}:{' '}
              {c.sensors.map((s) => (
                <span key={s.id} className="item">
                  {s.id} <span className="muted mono">{age(s.ageS)}</span>
                </span>
              ))}
            </p>
          ) : (
            c.nation !== own && <p className="muted">{words.detail.partnerSensors}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Releases({ track }: { track: TrackView }) {
  const words = useWords().detail;
  const as = useConsoleState((s) => s.as);
  // What is played would be asked about faster than anyone reads.
  const isPlayed = useConsoleState((s) => s.past !== null && s.past.speed !== 0);
  const atS = useConsoleState((s) => (s.past ? (s.picture?.timeS ?? null) : null));
  const own = useConsoleState(ownNation);
  const partners = useConsoleState(partnerList).split(' ').filter(Boolean);
  if (as !== null) return <p className="muted">{words.partnerView(as)}</p>;
  if (partners.length === 0) return <p className="muted">{words.noPartners}</p>;
  // What only partners saw is not ours to release, so there is nothing to ask.
  if (!track.contributors.some((c) => c.nation === own)) {
    return <p className="muted">{words.notOurs(track.contributors.map((c) => c.nation).join(', '))}</p>;
  }
  const went = atS !== null && <p className="muted">{words.pastReleases(track.releasedTo.join(', '))}</p>;
  if (isPlayed) return went;
  return (
    <>
      {went}
      {partners.map((to) => (
        <ReleaseWhy
          key={`${track.id}/${to}`}
          item={track.id}
          to={to}
          released={track.releasedTo.includes(to)}
          atS={atS}
        />
      ))}
    </>
  );
}

function Sheet({ track }: { track: TrackView }) {
  const words = useWords();
  return (
    <>
      <Flags track={track} />
      <Names track={track} />
      <Kinematics track={track} />
      <Profiles id={track.id} />
      <h3>{words.detail.contributors}</h3>
      <Contributors track={track} />
      <h3>{words.detail.released}</h3>
      <Releases track={track} />
    </>
  );
}

/** Everything about the selected track: what it is, why it is here, who gets it and why. */
export function DetailPanel() {
  const words = useWords();
  const dispatch = useDispatch();
  const id = useConsoleState((s) => s.selectedId);
  const picture = useConsoleState((s) => s.picture);
  const follow = useConsoleState((s) => s.follow);
  const track = useMemo(() => {
    const row = picture?.rowOf(id) ?? -1;
    return row < 0 ? undefined : picture?.trackAt(row);
  }, [picture, id]);
  return (
    <aside
      className="panel detail"
      id={DETAIL_ID}
      tabIndex={-1}
      aria-label={words.rail.detail}
      data-testid="detail-panel"
    >
      <header>
        {track && (
          <Suspense fallback={null}>
            <SymbolIcon sidc={sidcOf(track)} sizePx={24} />
          </Suspense>
        )}
        <div className="title">
          <h2 data-testid="detail-name">{track?.callsign || id}</h2>
          {track && (
            <p className="muted">
              {track.id} · {words.kind[track.kind]}
            </p>
          )}
        </div>
        {track && (
          <button
            type="button"
            className="plain"
            title={words.detail.recentre}
            aria-label={words.detail.recentre}
            onClick={() => dispatch({ type: 'aim', id })}
          >
            <Icon name="target" />
          </button>
        )}
        {track && (
          <button
            type="button"
            className="plain"
            aria-pressed={follow}
            title={`${words.detail.follow} (g)`}
            aria-label={words.detail.follow}
            data-testid="follow"
            onClick={() => dispatch({ type: 'follow', on: !follow })}
          >
            <Icon name="leader" />
          </button>
        )}
        <button
          type="button"
          className="plain"
          title={`${words.detail.close} (Esc)`}
          aria-label={words.detail.close}
          onClick={() => dispatch({ type: 'select', id: null })}
        >
          <Icon name="cross" />
        </button>
      </header>
      <Scroll>{track ? <Sheet track={track} /> : <p className="muted empty">{words.detail.gone}</p>}</Scroll>
    </aside>
  );
}
