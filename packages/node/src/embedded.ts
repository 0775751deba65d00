/** The node without files, sockets and timers, for whoever brings clock, disk and network: `@musubi/node/embedded`. */
export { assembleCore, type CoreGround, ledgerOrigin, saveState } from './assemble.ts';
export { type ShownConsole, showConsole } from './api/show-console.ts';
export { agreementSubject, eventBody } from './agreements/event-entry.ts';
export { BoardSurface } from './boards/surface.ts';
export type { NodeConfigFile, SensorConfig } from './config/schema.ts';
export { configTemplate } from './config/template.ts';
export type { NodeCore } from './core.ts';
export { isPassedOn, originNumber } from './partners/inflow.ts';
export { RecoveringError } from './partners/recovery.ts';
export { PacedWire } from './partners/paced-wire.ts';
export { Rhythm } from './rhythm.ts';
export { type Attempt, Dialling } from './socket/dialling.ts';
