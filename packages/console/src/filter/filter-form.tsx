import { CAVEATS, IDENTITIES } from '@musubi/model';
import { ENVIRONMENTS, SOURCES, TARGET_KINDS } from '@musubi/node/contract';
import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { Icon } from '../frame/icon.tsx';
import type { State } from '../store/state.ts';
import {
  classificationOf,
  countCriteria,
  LIST_CRITERIA,
  type ListCriterion,
  NO_CRITERIA,
  NUMBER_CRITERIA,
  ORIGINATOR_ONLY,
} from './criteria.ts';
import { hiddenCount } from './shown-rows.ts';
import './filter.css';

// One text each, so that the component renders again only when it differs. No name has a line break.
const listed = (names: readonly string[]): string => [...new Set(names)].sort().join('\n');
const nationsIn = ({ picture }: State): string => listed(picture?.header.nations ?? []);
const classificationsIn = ({ picture }: State): string => listed((picture?.header.labels ?? []).map(classificationOf));
const releasableIn = ({ picture }: State): string =>
  listed((picture?.header.labels ?? []).flatMap(({ releasableTo }) => releasableTo));
const namesOf = (text: string): string[] => text.split('\n').filter(Boolean);

/** What can be chosen, and how it is called. */
function useChoices() {
  const words = useWords();
  const nations = useConsoleState(nationsIn);
  const classifications = useConsoleState(classificationsIn);
  const releasable = useConsoleState(releasableIn);
  const names: Readonly<Record<ListCriterion, (name: string) => string>> = {
    environments: (name) => words.filter.environment[name as 'air'],
    kinds: (name) => words.kind[name as 'aircraft'],
    identities: (name) => words.identity[name as 'friend'],
    nations: (name) => name,
    sources: (name) => words.source[name as 'ais'],
    classifications: (name) => name.replace('/', ' '),
    caveats: (name) => name,
    releasable: (name) => (name === ORIGINATOR_ONLY ? words.filter.originatorOnly : name),
  };
  const choices: Readonly<Record<ListCriterion, readonly string[]>> = {
    environments: ENVIRONMENTS,
    kinds: TARGET_KINDS,
    identities: IDENTITIES,
    nations: namesOf(nations),
    sources: SOURCES,
    classifications: namesOf(classifications),
    caveats: CAVEATS,
    releasable: [...namesOf(releasable), ORIGINATOR_ONLY],
  };
  return { names, choices };
}

function ListField({ what }: { what: ListCriterion }) {
  const words = useWords().filter;
  const dispatch = useDispatch();
  const criteria = useConsoleState((s) => s.criteria);
  const { names, choices } = useChoices();
  const chosen: readonly string[] = criteria[what];
  const set = (list: readonly string[]): void =>
    dispatch({ type: 'criteria', criteria: { ...criteria, [what]: list } });
  return (
    <div className="filter-list">
      <label>
        {words[what]}
        <select value="" data-testid={`filter-${what}`} onChange={(e) => set([...chosen, e.target.value])}>
          <option value="">{chosen.length === 0 ? words.any : words.add}</option>
          {choices[what]
            .filter((name) => !chosen.includes(name))
            .map((name) => (
              <option key={name} value={name}>
                {names[what](name)}
              </option>
            ))}
        </select>
      </label>
      {chosen.map((name) => (
        <button
          key={name}
          type="button"
          className="filter-chip"
          aria-label={words.remove(names[what](name))}
          onClick={() => set(chosen.filter((one) => one !== name))}
        >
          {names[what](name)} <Icon name="cross" sizePx={10} />
        </button>
      ))}
    </div>
  );
}

/** Everything that tracks can be filtered by, beside the text. */
export function FilterForm() {
  const words = useWords();
  const dispatch = useDispatch();
  const criteria = useConsoleState((s) => s.criteria);
  const areas = useConsoleState((s) => s.areas);
  const count = countCriteria(criteria);
  const numberOf = (text: string): number | null => (text === '' || Number.isNaN(Number(text)) ? null : Number(text));
  return (
    <details className="filter-more" data-testid="filter-more">
      <summary>{words.filter.title(count)}</summary>
      <div className="filter-fields">
        <div className="filter-numbers">
          {NUMBER_CRITERIA.map((what) => (
            <label key={what}>
              {words.filter[what]}
              <input
                type="number"
                value={criteria[what] ?? ''}
                placeholder={words.filter.any}
                data-testid={`filter-${what}`}
                onChange={(e) =>
                  dispatch({ type: 'criteria', criteria: { ...criteria, [what]: numberOf(e.target.value) } })
                }
              />
            </label>
          ))}
        </div>
        <div className="filter-lists">
          {LIST_CRITERIA.map((what) => (
            <ListField key={what} what={what} />
          ))}
          <label>
            {words.filter.area}
            <select
              value={criteria.areaId ?? ''}
              data-testid="filter-area"
              onChange={(e) =>
                dispatch({ type: 'criteria', criteria: { ...criteria, areaId: e.target.value || null } })
              }
            >
              <option value="">{words.filter.any}</option>
              {areas.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name || words.areas.unnamed}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
    </details>
  );
}

/** Over the map for as long as the filters hide something: nobody may take that for the whole picture. */
export function FilterNote() {
  const words = useWords().filter;
  const dispatch = useDispatch();
  const hidden = useConsoleState((s) => hiddenCount(s.picture, s));
  const isOn = useConsoleState((s) => countCriteria(s.criteria) > 0);
  if (!isOn) return null;
  return (
    <p className="map-note" role="status" data-testid="filter-note">
      {words.hidden(hidden)}
      <button
        type="button"
        data-testid="filter-clear"
        onClick={() => dispatch({ type: 'criteria', criteria: NO_CRITERIA })}
      >
        {words.clear}
      </button>
    </p>
  );
}
