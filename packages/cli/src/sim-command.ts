import { createScenario, demoSensors, runSensors } from '@musubi/sim';

/** Plays the demo's sensors over sockets until stopped. */
export async function runSimulation(seed: number, startS: number, ports: number, signal: AbortSignal): Promise<void> {
  await runSensors({
    scenario: createScenario({ seed, startS }),
    sensors: demoSensors(ports),
    signal,
    nowS: () => Date.now() / 1000,
    onProblem: (problem) => console.error(JSON.stringify(problem)),
  });
}
