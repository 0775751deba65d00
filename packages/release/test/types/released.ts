import type { JournalEntry } from '@musubi/model';
import type { Released, TrackRelease } from '../../src/index.ts';

/** Compiled by a test: every line below that compiles where it must not makes the compiler fail. */

declare const release: TrackRelease;
declare const released: Released<TrackRelease>;
declare function send(frame: Released<TrackRelease>): void;

send(released);
// @ts-expect-error the bare value is not released
send(release);
// @ts-expect-error a literal of the same shape is not released
send({ to: 'USA', value: release });
// @ts-expect-error a copy is not released
send({ ...released });
// @ts-expect-error what was released as something else is not this
send(released as unknown as Released<JournalEntry>);
// @ts-expect-error whom it was released to cannot be changed
released.to = 'AUS';
// @ts-expect-error nor what
released.value = release;

class Forged {
  // biome-ignore lint/correctness/noUnusedPrivateClassMembers: stands for the brand of the real class
  readonly #minted = true;
  readonly to = 'USA';
  readonly value = release;
}
// @ts-expect-error a class of the same shape is not released
send(new Forged());
