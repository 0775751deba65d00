import { clearPlot, createPlotBatch, createTrackBatch, PlotKind, type Sensor } from '@musubi/model';
import { Tracker } from '@musubi/tracker';

const DEG = Math.PI / 180;
const radar: Sensor = {
  id: 'JPN-R1',
  index: 0,
  nation: 'JPN',
  name: 'A radar (invented)',
  kind: 'radar',
  label: { policy: 'DEMO', classification: 'OPEN', caveats: [], releasableTo: [], originator: 'JPN', createdS: 0 },
  position: { latitudeRad: 26 * DEG, longitudeRad: 127 * DEG, heightM: 100 },
  periodS: 4,
  rangeMaxM: 400_000,
  detectionProbability: 0.9,
  accuracy: { sigmaRangeM: 60, sigmaAzimuthRad: 0.0014, sigmaAltitudeM: 10, sigmaPositionM: 100 },
  exercise: true,
  simulated: true,
};
const sensors = [radar]; // the node's whole table
const uses = new Uint8Array(sensors.length).fill(1); // 1: this instance may read it
const tracker = new Tracker({ sensors, uses });

const plots = createPlotBatch(1_000);
const startS = 1_750_000_000;
for (let turn = 0; turn < 5; turn++) {
  plots.count = 1; // one aircraft, flying away to the north at 250 m/s
  clearPlot(plots, 0);
  plots.timeS[0] = startS + 4 * turn;
  plots.sensor[0] = radar.index;
  plots.kind[0] = PlotKind.polar;
  plots.rangeM[0] = 150_000 + 1_000 * turn;
  plots.azimuthRad[0] = 0;
  plots.altitudeM[0] = 10_000;
  tracker.update(plots, startS + 4 * turn + 0.5); // as often as you like; plots up to 20 s late, in any order
}

const tracks = createTrackBatch(1_000, sensors.length);
tracker.snapshot(tracks); // each row at its own latest plot
tracker.snapshot(tracks, startS + 20); // or predicted by the tracks' own motion models
for (let row = 0; row < tracks.count; row++) {
  const northMps = Math.round(tracks.northMps[row]! / 10) * 10;
  console.log(`track ${tracks.number[row]}: ${northMps} m/s north, ${Math.round(tracks.altitudeM[row]!)} m high`);
}
