import { useEffect, useState } from 'react';
import { age } from '../format/format.ts';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { Icon } from './icon.tsx';

/** Says plainly over the map that what it shows is old. */
export function StaleNote() {
  const words = useWords().connection;
  const connection = useConsoleState((s) => s.connection);
  const arrivedS = useConsoleState((s) => s.pictureArrivedS);
  const [nowS, setNowS] = useState(0);
  const old = connection === 'stale' || connection === 'reconnecting';
  useEffect(() => {
    if (!old) return;
    const tick = (): void => setNowS(performance.now() / 1000);
    tick();
    const timer = window.setInterval(tick, 1000);
    return () => window.clearInterval(timer);
  }, [old]);
  if (!old) return null;
  return (
    <p className="stale-note" role="alert" data-testid="stale-note">
      <Icon name="warn" /> {connection === 'stale' ? words.staleNote(age(nowS - arrivedS)) : words.lostNote}
    </p>
  );
}
