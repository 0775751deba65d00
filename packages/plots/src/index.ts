export { AdsbIntake } from './adsb-intake.ts';
export { AisIntake } from './ais-intake.ts';
export { INTAKE_COUNTERS, type IntakeCounters } from './counters.ts';
export { PlotsError } from './error.ts';
export { type RadarCounters, RadarIntake } from './radar-intake.ts';
export { ReceiverClock } from './receiver-clock.ts';
