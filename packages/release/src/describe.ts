import type { JournalEntry, Json, Label } from '@musubi/model';
import type { Basis } from './decision.ts';
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
  const { tracks, timeS, withdrawn, labels, labelOfRow, bases, basisOfRow, onward } = release;
  return {
    kind: 'tracks',
    to,
    timeS,
    numbers: [...tracks.number.subarray(0, tracks.count)],
    withdrawn: [...withdrawn],
    labels: labels.map(labelJson),
    labelOfRow: [...labelOfRow],
    bases: bases.map(basisJson),
    basisOfRow: [...basisOfRow],
    ...(onward === undefined ? {} : { onward }),
  };
}

function describeEntry(to: string, entry: JournalEntry): Json {
  const { author, sequence, timeS, act, subject, label } = entry;
  return { kind: 'entry', to, author, sequence, timeS, act, subject, label: labelJson(label) };
}

function labelJson({ succession, ...label }: Label): Json {
  if (succession === undefined) return { ...label };
  return { ...label, succession: { atS: succession.atS, label: labelJson(succession.label) } };
}

function basisJson({ instrument, article, done }: Basis): Json {
  return done === undefined ? { instrument, article } : { instrument, article, done };
}
