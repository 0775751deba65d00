// Scenarios of the make that the recordings' README describes, with other seeds, densities and radars.
import { direct, geodeticToPolar, localFrame, RAD_PER_DEG } from '@musubi/geo';

const RADIUS_M = 6_371_000;
const SIGMA_ELEVATION_DEG = 0.3;
const SITES = [
  ['A', 26.2, 127.7, 150, 10, 100, 0.08, 400_000, true],
  ['B', 24.8, 125.3, 100, 12, 80, 0.07, 370_000, true],
  ['C', 27.0, 128.4, 120, 6, 60, 0.12, 300_000, true],
  ['D', 24.4, 124.2, 80, 4, 50, 0.15, 250_000, false],
  ['E', 25.6, 126.4, 90, 8, 70, 0.09, 350_000, true],
  ['F', 24.0, 126.8, 60, 10, 90, 0.08, 380_000, true],
  ['G', 27.2, 125.6, 70, 12, 80, 0.07, 370_000, true],
  ['H', 25.4, 128.6, 110, 5, 60, 0.12, 280_000, true],
];
/** Shares of kinds of movers in each mix; pairs count twice. */
const MIXES = {
  medium: { airliner: 25, fast: 14, parallel: 26, climb: 12, crossing: 12, turning: 11 },
  dense: { parallel: 24, formation: 16, crossing: 12, orbit: 8 },
  manoeuvre: { manoeuvre: 1 },
};

function random(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal, between: (a, b) => a + (b - a) * uniform() };
}

function sensors(count, { clutter, biased, rng, biasRng, gain = 0, time = 0, noise = 1, pd = 0.9, ...sort }) {
  return SITES.slice(0, count).map(([id, lat, lon, heightM, periodS, range, azimuth, rangeMaxM, modeC], index) => ({
    sensor: {
      id,
      index,
      nation: 'JPN',
      name: id,
      kind: 'radar',
      label: { policy: 'P', classification: 'U', caveats: [], releasableTo: [], originator: 'JPN', createdS: 0 },
      position: { latitudeRad: lat * RAD_PER_DEG, longitudeRad: lon * RAD_PER_DEG, heightM },
      periodS,
      rangeMaxM,
      detectionProbability: pd,
      accuracy: {
        sigmaRangeM: range * noise,
        sigmaAzimuthRad: azimuth * noise * RAD_PER_DEG,
        sigmaAltitudeM: 8,
        sigmaPositionM: 100,
      },
      exercise: false,
      simulated: true,
    },
    modeC: modeC && sort.codes !== false,
    // Drawn apart, so that a scenario with elevations is else the same as one without.
    raised: sort.raised?.includes(id) ? random(2_000_003 + index) : null,
    falseHeights: sort.falseHeights ?? 0,
    clutter,
    sigmaRangeM: range,
    sigmaAzimuthRad: azimuth * RAD_PER_DEG,
    frame: localFrame(lat * RAD_PER_DEG, lon * RAD_PER_DEG, heightM),
    phaseRad: rng.between(0, 2 * Math.PI),
    bias: biased
      ? {
          rangeM: biasRng.between(60, 150) * (biasRng.uniform() < 0.5 ? -1 : 1),
          azimuthRad: biasRng.between(0.1, 0.2) * RAD_PER_DEG * (biasRng.uniform() < 0.5 ? -1 : 1),
          gain: gain * (biasRng.uniform() < 0.5 ? -1 : 1),
          timeS: time * (biasRng.uniform() < 0.5 ? -1 : 1),
        }
      : { rangeM: 0, azimuthRad: 0, gain: 0, timeS: 0 },
  }));
}

/** What a mover does: turn rate (rad/s clockwise), climb and acceleration at s seconds. */
function behaviour(kind, rng, durationS) {
  const still = { turn: 0, climb: 0, thrust: 0 };
  const legs = [];
  const leg = (from, to, doing) => legs.push({ from, to, ...still, ...doing });
  const sign = () => (rng.uniform() < 0.5 ? -1 : 1);
  const deg = RAD_PER_DEG;
  if (kind === 'turning' || kind === 'formation' || (kind === 'parallel' && rng.uniform() < 0.3)) {
    for (let s = rng.between(40, 150); s < durationS; s += rng.between(90, 200)) {
      const rate = rng.between(0.5, kind === 'turning' ? 3 : 1.5) * deg;
      leg(s, s + rng.between(0.3, 1.6) / rate, { turn: sign() * rate });
    }
  } else if (kind === 'fast' && rng.uniform() < 0.5) {
    const s = rng.between(60, durationS - 60);
    leg(s, s + rng.between(20, 60), { turn: sign() * 0.4 * deg });
  } else if (kind === 'orbit') leg(0, durationS, { turn: sign() * rng.between(1, 3) * deg });
  else if (kind === 'climb')
    leg(rng.between(0, 200), rng.between(300, durationS), { climb: sign() * rng.between(5, 15) });
  else if (kind === 'manoeuvre') {
    for (let s = rng.between(5, 40); s < durationS; s += rng.between(20, 60)) {
      const act = rng.uniform();
      if (act < 0.6) leg(s, s + rng.between(8, 30), { turn: sign() * rng.between(1, 6) * deg });
      else if (act < 0.8) leg(s, s + rng.between(8, 20), { thrust: sign() * rng.between(2, 8) });
      else leg(s, s + rng.between(15, 40), { climb: sign() * rng.between(8, 20) });
    }
  }
  return (s) => legs.find((l) => s >= l.from && s < l.to) ?? still;
}

function movers(count, mix, rng, durationS) {
  const shares = Object.entries(MIXES[mix]);
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  const out = [];
  while (out.length < count) {
    let pick = rng.uniform() * whole;
    let choice = 0;
    while (pick >= shares[choice][1]) pick -= shares[choice++][1];
    const kind = shares[choice][0];
    const first = {
      kind,
      cooperative:
        kind === 'airliner' || kind === 'climb' || kind === 'crossing' ? rng.uniform() < 0.95 : rng.uniform() < 0.55,
      latitudeRad: rng.between(23.8, 27.6) * RAD_PER_DEG,
      longitudeRad: rng.between(123.8, 128.8) * RAD_PER_DEG,
      heightM: rng.between(4_000, 13_000),
      speedMps: kind === 'fast' ? rng.between(350, 600) : rng.between(150, 270),
      courseRad: rng.between(0, 2 * Math.PI),
      act: behaviour(kind, rng, durationS),
    };
    out.push(first);
    if (kind !== 'parallel' && kind !== 'formation') continue;
    const to = new Float64Array(2);
    direct(first.latitudeRad, first.longitudeRad, first.courseRad + Math.PI / 2, rng.between(1_000, 3_000), to);
    out.push({ ...first, latitudeRad: to[0], longitudeRad: to[1], heightM: first.heightM + rng.between(-300, 300) });
  }
  return out.slice(0, count);
}

function step(m, s) {
  const { turn, climb, thrust } = m.act(s);
  const heading = m.courseRad + turn / 2;
  const arc = m.speedMps / (1 + m.heightM / RADIUS_M);
  m.eastMps = m.speedMps * Math.sin(m.courseRad);
  m.northMps = m.speedMps * Math.cos(m.courseRad);
  m.fromLatitudeRad = m.latitudeRad;
  m.fromLongitudeRad = m.longitudeRad;
  m.fromHeightM = m.heightM;
  const before = m.longitudeRad;
  direct(m.latitudeRad, m.longitudeRad, heading, arc, POINT);
  m.latitudeRad = POINT[0];
  m.longitudeRad = POINT[1];
  m.courseRad += turn + (m.longitudeRad - before) * Math.sin(m.latitudeRad);
  m.heightM = Math.min(14_000, Math.max(1_000, m.heightM + climb));
  m.speedMps = Math.min(620, Math.max(130, m.speedMps + thrust));
}
const POINT = new Float64Array(2);
const SEEN = new Float64Array(3);

function covered(radar, m) {
  geodeticToPolar(radar.frame, m.fromLatitudeRad, m.fromLongitudeRad, m.fromHeightM, SEEN);
  const horizonM = 4_120 * (Math.sqrt(m.fromHeightM) + Math.sqrt(radar.sensor.position.heightM));
  return SEEN[0] <= Math.min(radar.sensor.rangeMaxM, horizonM);
}

/** Plots of one radar about one mover in the second from s on. */
function observe(radar, m, id, s, rng, plots) {
  const { periodS, detectionProbability: _ } = radar.sensor;
  const rate = (2 * Math.PI) / periodS;
  let ahead = SEEN[1] - (radar.phaseRad + rate * s);
  ahead -= 2 * Math.PI * Math.floor(ahead / (2 * Math.PI));
  const part = ahead / rate;
  if (part >= 1 || rng.uniform() > 0.9) return;
  const { bias } = radar;
  const latitudeRad = m.fromLatitudeRad + part * (m.latitudeRad - m.fromLatitudeRad);
  const longitudeRad = m.fromLongitudeRad + part * (m.longitudeRad - m.fromLongitudeRad);
  const heightM = m.fromHeightM + part * (m.heightM - m.fromHeightM);
  geodeticToPolar(radar.frame, latitudeRad, longitudeRad, heightM, SEEN);
  plots.push({
    t: s + part + bias.timeS,
    sensor: radar.sensor.id,
    range_m: SEEN[0] * (1 + bias.gain) + bias.rangeM + radar.sigmaRangeM * rng.normal(),
    azimuth_deg: (SEEN[1] + bias.azimuthRad + radar.sigmaAzimuthRad * rng.normal()) / RAD_PER_DEG,
    alt_m: radar.modeC && m.cooperative ? heightM + 8 * rng.normal() : null,
    mode_s: null,
    _id: id,
    ...(radar.raised ? { elevation_deg: SEEN[2] / RAD_PER_DEG + SIGMA_ELEVATION_DEG * radar.raised.normal() } : {}),
  });
}

function falsePlots(radar, s, rng, plots) {
  const { periodS, rangeMaxM } = radar.sensor;
  for (let k = radar.clutter / periodS; rng.uniform() < k; k--) {
    const part = rng.uniform();
    const rangeM = rangeMaxM * Math.sqrt(rng.between(1e-4, 1));
    plots.push({
      t: s + part,
      sensor: radar.sensor.id,
      range_m: rangeM,
      azimuth_deg: ((((radar.phaseRad + (2 * Math.PI * (s + part)) / periodS) / RAD_PER_DEG) % 360) + 360) % 360,
      alt_m: rng.uniform() < radar.falseHeights ? rng.between(500, 13_000) : null,
      mode_s: null,
      _id: null,
      ...(radar.raised ? { elevation_deg: radar.raised.between(0, 13_000 / rangeM) / RAD_PER_DEG } : {}),
    });
  }
}

/** A scenario in memory, shaped as `readScenario` gives one. */
export function makeScenario({
  seed = 1,
  targets = 100,
  radars = 4,
  durationS = 600,
  mix = 'medium',
  clutter = 20,
  truth = true,
  ...more
}) {
  const rng = random(seed);
  const all = sensors(radars, { clutter, rng, biasRng: random(seed + 1_000_003), biased: false, ...more });
  const fleet = movers(targets, mix, rng, durationS);
  const plots = [];
  const samples = new Map();
  // The last second is for the truth at its end: plots that come later are not looked at.
  for (let s = 0; s <= durationS; s++) {
    const rows = [];
    for (const [index, m] of fleet.entries()) {
      step(m, s);
      let cov = 0;
      for (const radar of all) {
        if (!covered(radar, m)) continue;
        cov++;
        observe(radar, m, index, s, rng, plots);
      }
      if (cov === 0 || s % 4 !== 0 || s < 32) continue;
      const lat = m.fromLatitudeRad / RAD_PER_DEG;
      rows.push({ t: s, id: index, lat, lon: m.fromLongitudeRad / RAD_PER_DEG, vx: m.eastMps, vy: m.northMps });
    }
    for (const radar of all) falsePlots(radar, s, rng, plots);
    if (truth && s % 4 === 0 && s >= 32) samples.set(s, rows);
  }
  plots.sort((a, b) => a.t - b.t);
  return {
    durationS,
    sensors: all.map((radar) => radar.sensor),
    indexOf: new Map(all.map((radar) => [radar.sensor.id, radar.sensor.index])),
    biases: all.map((radar) => radar.bias),
    plots,
    truth: samples,
  };
}
