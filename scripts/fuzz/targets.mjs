import { ais } from './ais.mjs';
import { asterix } from './asterix.mjs';
import { captures } from './captures.mjs';
import { framings } from './framings.mjs';
import { modes } from './modes.mjs';

/**
 * What is fuzzed. Each makes, of a source of random numbers, `next` inputs and a `check` that throws for
 * an input that finds a fault and else gives how much was found in it; what it does depends on nothing
 * but the input.
 */
export const TARGETS = { asterix, captures, framings, modes, ais };

/** How a count is shared among them. */
export const SHARES = { asterix: 0.5, captures: 0.1, framings: 0.1, modes: 0.25, ais: 0.05 };
