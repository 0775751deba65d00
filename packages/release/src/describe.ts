import type { JournalEntry, Json } from '@musubi/model';
import type { TrackRelease } from './release-tracks.ts';
import type { Released } from './released.ts';

/**
 * What crossed, without its content: for the ledger's commitment. Equal releases have equal
 * descriptions, key order included, and nothing in one tells of what was withheld.
 */
export function describeRelease(released: Released<TrackRelease> | Released<JournalEntry>): Json {
  const { to, value } = released;
  return 'tracks' in value ? describeTracks(to, value) : describeEntry(to, value);
}

function describeTracks(to: string, release: TrackRelease): Json {
  const { tracks, timeS, withdrawn, labels, labelOfRow, bases, basisOfRow } = release;
  return {
    kind: 'tracks',
    to,
    timeS,
    numbers: [...tracks.number.subarray(0, tracks.count)],
    withdrawn: [...withdrawn],
    labels: labels.map((label) => ({ ...label })),
    labelOfRow: [...labelOfRow],
    bases: bases.map((basis) => ({ ...basis })),
    basisOfRow: [...basisOfRow],
  };
}

function describeEntry(to: string, entry: JournalEntry): Json {
  const { author, sequence, timeS, act, subject, label } = entry;
  return { kind: 'entry', to, author, sequence, timeS, act, subject, label: { ...label } };
}
