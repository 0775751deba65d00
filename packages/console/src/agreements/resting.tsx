import type { AgreementView, RestingView } from '@musubi/node/contract';
import { useState } from 'react';
import { count, date } from '../format/format.ts';
import { useReading } from '../boards/reading.ts';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';

/** What would lose its ground if the instrument lapsed: asked for when it is opened. */
export function RestingOn({ agreement }: { agreement: AgreementView }) {
  const words = useWords().agreements;
  const language = useConsoleState((s) => s.language);
  const read = useReading();
  const { api } = useConsole();
  const [resting, setResting] = useState<readonly RestingView[] | null>(null);
  const counts = resting?.map((one) => words.lapseCount(one.words[language], count(one.count))) ?? [];
  const title = language === 'ja' ? agreement.titleJa : agreement.title;
  const day = agreement.endsS === null ? null : date(agreement.endsS);
  const sentence = words.lapseOf(title, day, counts.join(language === 'ja' ? '、' : ', '));
  const ask = (isOpen: boolean): void => {
    if (!isOpen) return;
    api.get<RestingView[]>(`agreements/${agreement.id}/resting`).then(setResting, () => setResting([]));
  };
  return (
    <details data-testid="resting" onToggle={(e) => ask(e.currentTarget.open)}>
      <summary>{words.resting}</summary>
      {resting?.length === 0 && <p className="muted">{words.restingNone}</p>}
      {resting !== null && resting.length > 0 && (
        <>
          <p data-testid="lapse">{sentence}</p>
          <ul className="terms">
            {resting.map((one) => (
              <li key={one.board}>
                <p>
                  <b>{one.words[language]}</b> <span className="mono">{count(one.count)}</span>
                </p>
                <p className="muted">{one.items.map(({ title }) => read(title)).join(' · ')}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
