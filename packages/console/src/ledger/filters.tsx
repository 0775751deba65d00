import { useConsoleState, useWords } from '../store/console-context.ts';
import { partnersOf, type State } from '../store/state.ts';
import { type LedgerFilter, NO_FILTER } from './reader.ts';

/** Kinds that a node writes today. */
const KINDS = ['release', 'receipt', 'event'] as const;

// One text, so that the component renders again only when it differs.
const partnerList = (s: State): string => partnersOf(s).join(' ');

/** UTC s of what a field for date and time holds, and back. */
const secondsOf = (text: string): number | null => {
  const timeS = Date.parse(`${text}Z`) / 1000;
  return Number.isFinite(timeS) && timeS >= 0 ? timeS : null;
};
const textOf = (timeS: number | null): string =>
  timeS === null ? '' : new Date(timeS * 1000).toISOString().slice(0, 16);

interface FiltersProps {
  readonly filter: LedgerFilter;
  readonly onFilter: (filter: LedgerFilter) => void;
}

/** Partner, kind and time. */
export function LedgerFilters({ filter, onFilter }: FiltersProps) {
  const words = useWords().ledger;
  const partners = useConsoleState(partnerList).split(' ').filter(Boolean);
  const change = (part: Partial<LedgerFilter>): void => onFilter({ ...filter, ...part });
  const time = (what: 'fromS' | 'untilS', label: string) => (
    <label>
      {label}
      <input
        type="datetime-local"
        defaultValue={textOf(filter[what])}
        data-testid={`ledger-${what}`}
        onChange={(e) => change({ [what]: secondsOf(e.target.value) })}
      />
    </label>
  );
  return (
    // A new key empties the fields, which keep what is typed until it is a time.
    <form className="ledger-filters" key={filter === NO_FILTER ? 'none' : 'some'} onSubmit={(e) => e.preventDefault()}>
      <label>
        {words.party}
        <select value={filter.party} data-testid="ledger-party" onChange={(e) => change({ party: e.target.value })}>
          <option value="">{words.any}</option>
          {partners.map((nation) => (
            <option key={nation}>{nation}</option>
          ))}
        </select>
      </label>
      <label>
        {words.kind}
        <select value={filter.kind} data-testid="ledger-kind" onChange={(e) => change({ kind: e.target.value })}>
          <option value="">{words.any}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {time('fromS', words.from)}
      {time('untilS', words.until)}
      <button type="button" data-testid="ledger-clear" onClick={() => onFilter(NO_FILTER)}>
        {words.clear}
      </button>
    </form>
  );
}
