// What a compiler cannot see of two promises: only `release` makes a Released value, and packages
// read no clock, chance or process of their own.
import { lineAt, packageSources } from './sources.mjs';

/** A cast to the type, or another name for it that a cast could hide behind. */
const FORGED = /\bas\s+(?:unknown\s+as\s+)?Released\b|\bReleased\s+as\s+\w|<Released<[^>]*>>\s*[({[]/g;

const IMPURE =
  /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(|\bcrypto\.(?:getRandomValues|randomUUID)|\brandom(?:Bytes|UUID|Int)\(|\bprocess\.|\bset(?:Timeout|Interval|Immediate)\(|\bfetch\(/g;
/** Composition roots and what runs in a browser; the simulator's process edge. */
const EDGE = /^packages\/(?:node|cli|console)\/|^packages\/sim\/src\/(?:run-sensors|tcp-output|udp-output)\.ts$/;

function find(source, pattern, why) {
  return [...source.code.matchAll(pattern)].map(
    (match) => `${source.path}:${lineAt(source.code, match.index)}: ${match[0].trim()} ${why}`,
  );
}

/** Casts to `Released` outside packages/release, a line each. */
export function releasedProblems(source) {
  return source.room === 'release' ? [] : find(source, FORGED, '(only packages/release makes a Released value)');
}

/** Reads of clock, chance and process in a package that is given them, a line each. */
export function purityProblems(source) {
  return source.isTest || source.isBuild || EDGE.test(source.path) ? [] : find(source, IMPURE, '(pass it in)');
}

export const checkReleased = () => packageSources().flatMap(releasedProblems);
export const checkPurity = () => packageSources().flatMap(purityProblems);
