import { describe, expect, it } from 'vitest';
import { Dialling } from '../src/socket/dialling.ts';

/** Two nations that both dial; a connection is there after `delayS`, and a newer one replaces the older. */
function crossing(delayS: number): { stoodForS: number; connections: number } {
  const due: { atS: number; run: () => void }[] = [];
  let nowS = 0;
  let made = 0;
  const after = (s: number, run: () => void) => due.push({ atS: nowS + s, run });
  const links = new Map<string, { close: () => void; sinceS: number }>();
  const attach = (nation: string, close: () => void): void => {
    const old = links.get(nation);
    links.set(nation, { close, sinceS: nowS });
    old?.close();
  };
  const dialler = (self: string, peer: string, waits: number): Dialling =>
    new Dialling({
      self,
      peer,
      isLinked: () => links.has(self),
      mayConnect: () => true,
      nowS: () => nowS,
      random: () => waits,
      after: (ms, run) => after(ms / 1000, run),
      open: (attempt) => {
        made++;
        let isOver = false;
        const close = (): void => {
          if (isOver) return;
          isOver = true;
          for (const nation of [self, peer]) if (links.get(nation)?.close === close) links.delete(nation);
          after(delayS, () => attempt.closed());
        };
        after(delayS, () => attach(peer, close));
        after(2 * delayS, () => {
          if (isOver) return;
          if (attempt.connected()) attach(self, close);
          else close();
        });
      },
    });
  dialler('AUS', 'JPN', 0.5).start();
  dialler('JPN', 'AUS', 0.5).start();
  while (due.length > 0 && nowS < 300) {
    due.sort((a, b) => a.atS - b.atS);
    const { atS, run } = due.shift()!;
    nowS = atS;
    run();
  }
  const since = Math.max(...['AUS', 'JPN'].map((nation) => links.get(nation)?.sinceS ?? nowS));
  return { stoodForS: nowS - since, connections: made };
}

describe('two nations that dial each other at once', () => {
  for (const delayS of [0.001, 0.05, 0.2, 0.5]) {
    it(`end with one connection where a message takes ${delayS} s`, () => {
      const { stoodForS, connections } = crossing(delayS);
      expect(stoodForS).toBeGreaterThan(280);
      expect(connections).toBeLessThan(8);
    });
  }
});
