export { demoSensors } from './demo-sensors.ts';
export { emissions } from './emissions.ts';
export { type RunSensorsOptions, runSensors, type SensorProblem } from './run-sensors.ts';
export { createScenario, type Scenario, type ScenarioOptions } from './scenario.ts';
export type { Emission, SensorTransport, SimulatedSensor } from './sensor.ts';
export { SimError, type SimErrorCode } from './sim-error.ts';
export { truthAt, visibleTruth } from './truth.ts';
export type { TruthState } from './truth-state.ts';
export type { SimulatedTarget } from './traffic/target.ts';
