import type { ScoreReport } from './command.ts';

/** A score as a table for people. */
export function scoreText(report: ScoreReport, cutOffM: number): string {
  const { gospa, siap, nees, rowsRefused } = report;
  const lines: [name: string, value: string, meaning: string][] = [
    ['GOSPA', metres(gospa.meanM), `mean of ${report.samples} samples; c ${cutOffM} m, p 2, alpha 2`],
    ['  localisation', metres(gospa.localisationM), 'root mean square, as the next two: squares add up'],
    ['  missed', metres(gospa.missedM), `${gospa.missedPerSample.toFixed(3)} targets a sample`],
    ['  false', metres(gospa.falseM), `${gospa.falsePerSample.toFixed(3)} tracks a sample`],
    ['SIAP', '', ''],
    ['  completeness', siap.completeness.toFixed(4), 'share of truth that has a track'],
    ['  ambiguity', siap.ambiguity.toFixed(4), 'tracks per tracked truth'],
    ['  spuriousness', siap.spuriousness.toFixed(4), 'share of tracks that follow no truth'],
    ['  position error', metres(siap.positionErrorM), 'mean'],
    ['  position RMS', metres(siap.positionRmsM), `median ${metres(siap.positionMedianM)}`],
    ['  velocity error', `${siap.velocityErrorMps.toFixed(1)} m/s`, 'mean'],
    ['  id changes', siap.idChangesPerMinute.toFixed(4), 'per minute of tracked truth'],
    ['  longest track', siap.longestTrackShare.toFixed(4), 'share of a truth’s life that its longest track covers'],
    [
      'NEES',
      nees === null ? 'unknown' : nees.toFixed(2),
      nees === null ? 'tracks carry no pos_cov' : '2 is consistent',
    ],
  ];
  const text = lines.map(([name, value, meaning]) => `${name.padEnd(18)}${value.padStart(12)}  ${meaning}`.trimEnd());
  const refused = rowsRefused.truth + rowsRefused.tracks;
  if (refused > 0) text.push(`Rows refused: ${rowsRefused.truth} of truth, ${rowsRefused.tracks} of tracks`);
  return text.join('\n');
}

function metres(value: number): string {
  return `${value.toFixed(0)} m`;
}
