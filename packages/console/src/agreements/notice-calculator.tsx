import type { AgreementView, NoticeView } from '@musubi/node/contract';
import { useId, useState } from 'react';
import { useAsked } from '../boards/use-asked.ts';
import { date } from '../format/format.ts';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function Answer({ answer, day }: { answer: NoticeView; day: string }) {
  const words = useWords().agreements;
  const { endsDay, lastSafeDay, termEndDay } = answer;
  return (
    <div role="status" data-testid="notice-answer">
      <p>{endsDay === null ? words.noticeNever : words.noticeEnds(endsDay)}</p>
      {lastSafeDay !== null && termEndDay !== null && (
        <p>
          {words.noticeSafe(lastSafeDay, termEndDay)} {day > lastSafeDay && <b>{words.noticeLate}</b>}
        </p>
      )}
    </div>
  );
}

/** What a notice on a day would come to. Nothing is said to anybody by asking. */
export function NoticeCalculator({ agreement }: { agreement: AgreementView }) {
  const words = useWords().agreements;
  const { api } = useConsole();
  const id = useId();
  const today = useConsoleState((s) => date(s.status?.timeS ?? 0));
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  const asked = day ?? today;
  const canAsk = isOpen && DAY.test(asked);
  const { value, problem } = useAsked(`${canAsk}/${asked}/${agreement.id}`, async () =>
    canAsk ? await api.get<NoticeView>(`agreements/${agreement.id}/notice`, { day: asked }) : null,
  );
  return (
    <details data-testid="notice-calculator" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{words.noticeTitle}</summary>
      <p>
        <label htmlFor={id}>{words.noticeDay}</label>{' '}
        <input id={id} type="date" value={asked} data-testid="notice-day" onChange={(e) => setDay(e.target.value)} />
      </p>
      {problem && <p className="bad">{problem}</p>}
      {value && <Answer answer={value} day={asked} />}
    </details>
  );
}
