import { createSurveillanceColumns, decodeSurveillance, encodeBlock } from '@musubi/asterix';
import { createPlotBatch, type Sensor } from '@musubi/model';
import { RadarIntake } from '@musubi/plots';

const radar: Sensor = {
  id: 'JPN-R1',
  index: 0,
  nation: 'JPN',
  name: 'Demo radar',
  kind: 'radar',
  label: {
    policy: 'JPN-DEMO',
    classification: 'LIMITED',
    caveats: ['EXERCISE-ONLY'],
    releasableTo: [],
    originator: 'JPN',
    createdS: 0,
  },
  source: { sac: 0, sic: 1 },
  position: { latitudeRad: 0.57, longitudeRad: 2.27, heightM: 500 },
  periodS: 4,
  rangeMaxM: 400_000,
  detectionProbability: 0.9,
  accuracy: { sigmaRangeM: 50, sigmaAzimuthRad: 0.001, sigmaAltitudeM: 30, sigmaPositionM: 100 },
  exercise: true,
  simulated: true,
};

const block = encodeBlock(48, [
  { '010': { SAC: 0, SIC: 1 }, '140': 43_200, '020': { TYP: 5 }, '040': { RHO: 60, THETA: 90 }, '090': { FL: 310 } },
]);

const columns = createSurveillanceColumns(256);
const batch = createPlotBatch(1024);
const intake = new RadarIntake([radar]);
decodeSurveillance(block, 0, block.length, columns);
intake.accept(columns, Date.UTC(2026, 4, 1, 12, 0, 1) / 1000, batch);

console.log(new Date(batch.timeS[0] * 1000).toISOString(), batch.rangeM[0], batch.azimuthRad[0].toFixed(6));
console.log(batch.altitudeM[0], intake.counters.sensors.get(0)?.accepted);
