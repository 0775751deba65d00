import { count } from '../format/format.ts';
import { Scroll } from '../panels/scroll.tsx';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { datesAhead } from './dates-ahead.ts';

/** What lies before all instruments, the next first: renewals, ends, last days for notice. */
export function RenewalCalendar() {
  const words = useWords().agreements;
  const language = useConsoleState((s) => s.language);
  const agreements = useConsoleState((s) => s.agreements);
  const nowS = useConsoleState((s) => s.status?.timeS ?? 0);
  const dates = datesAhead(agreements, nowS);
  return (
    <Scroll>
      <p className="muted">{words.calendarNote}</p>
      {dates.length === 0 && <p className="muted empty">{words.calendarNone}</p>}
      <table className="renewals" data-testid="renewal-calendar">
        <thead>
          <tr>
            <th scope="col">{words.calendarDay}</th>
            <th scope="col">{words.calendarDays}</th>
            <th scope="col">{words.calendarInstrument}</th>
            <th scope="col">{words.calendarWhat}</th>
          </tr>
        </thead>
        <tbody>
          {dates.map(({ agreement, date, daysLeft }) => (
            <tr key={`${agreement.id}/${date.what}/${date.timeS}`}>
              <td className="mono">{date.day}</td>
              <td className="mono">{count(daysLeft)}</td>
              <td>{language === 'ja' ? agreement.titleJa : agreement.title}</td>
              <td>{words.date[date.what]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
