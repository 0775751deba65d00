import type { GrantAsked } from '@musubi/node/contract';
import { type FormEvent, useState } from 'react';
import { known, useSaid } from '../i18n/said.ts';
import { loginOf, mayAskForRelease } from '../session/roles.ts';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';
import { partnersOf, type State } from '../store/state.ts';

const HOURS = [1, 2, 4, 8, 24] as const;

// One text each, so that the component renders again only when it differs.
const partnerList = (s: State): string => partnersOf(s).join(' ');
const sensorList = (s: State): string => (s.status?.sensors ?? []).map(({ id }) => id).join(' ');
/** Purposes of articles from this nation to a partner. */
const purposeList = (to: string) => (s: State) => {
  const own = loginOf(s)?.nation ?? '';
  const terms = s.agreements.flatMap((agreement) => agreement.terms);
  const fitting = terms.filter((term) => term.from.includes(own) && term.to.includes(to) && isTrack(term.subjects));
  return [...new Set(fitting.flatMap((term) => term.purposes))].sort().join(' ');
};
const isTrack = (subjects: readonly string[]): boolean => subjects.some((subject) => subject.endsWith('-track'));
const words = (text: string): string[] => text.split(' ').filter(Boolean);

/** Which partner, which sensors, what for, how long and why. */
export function GrantForm({ onDone }: { onDone: () => void }) {
  const { api, store } = useConsole();
  const texts = useWords().grants;
  const said = useSaid();
  const purposeNames = useWords().acts.purposes;
  const may = mayAskForRelease(useConsoleState(loginOf));
  const partners = words(useConsoleState(partnerList));
  const sensors = words(useConsoleState(sensorList));
  const [chosenTo, setTo] = useState('');
  const to = chosenTo || (partners[0] ?? '');
  const purposes = words(useConsoleState(purposeList(to)));
  const [purpose, setPurpose] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [hours, setHours] = useState(2);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (!may) return <p className="muted">{texts.needsAsker}</p>;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (chosen.length === 0 || !reason.trim()) return setProblem(texts.choose);
    // By the node's clock, which judges it.
    const untilS = (store.get().status?.timeS ?? Date.now() / 1000) + hours * 3600 - 1;
    const what = purposes.includes(purpose) ? purpose : (purposes[0] ?? '-');
    const asked: GrantAsked = { to, purpose: what, sensors: [...chosen], reason: reason.trim(), untilS };
    try {
      await api.post('release/grants', asked);
      setProblem(null);
      setReason('');
      setChosen([]);
      onDone();
    } catch (error) {
      setProblem(texts.failed(said(error as Error)));
    }
  };
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <form className="grant-form" onSubmit={submit} data-testid="grant-form">
      <h3>{texts.ask}</h3>
      <div className="grant-fields">
        <label>
          {texts.to}
          <select value={to} onChange={(e) => setTo(e.target.value)} data-testid="grant-to">
            {partners.map((nation) => (
              <option key={nation}>{nation}</option>
            ))}
          </select>
        </label>
        <label>
          {texts.purpose}
          <select value={purpose} onChange={(e) => setPurpose(e.target.value)}>
            {purposes.map((one) => (
              <option key={one} value={one}>
                {known(purposeNames, one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.hours}
          <select value={hours} onChange={(e) => setHours(Number(e.target.value))}>
            {HOURS.map((one) => (
              <option key={one} value={one}>
                {texts.hour(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset className="scope">
        <legend>{texts.sensors}</legend>
        {sensors.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
              data-testid={`grant-sensor-${id}`}
            />
            <span className="code">{id}</span>
          </label>
        ))}
      </fieldset>
      <label htmlFor="grant-reason">{texts.reason}</label>
      <textarea
        id="grant-reason"
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
        data-testid="grant-reason"
      />
      {problem && (
        <p role="alert" className="bad" data-testid="grant-form-problem">
          {problem}
        </p>
      )}
      <button type="submit" data-testid="grant-send">
        {texts.send}
      </button>
    </form>
  );
}
