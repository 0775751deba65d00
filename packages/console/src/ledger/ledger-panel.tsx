import { useEffect, useState } from 'react';
import { count } from '../format/format.ts';
import { Icon } from '../frame/icon.tsx';
import { Scroll } from '../panels/scroll.tsx';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';
import { LedgerFilters } from './filters.tsx';
import { type CheckedPage, type LedgerFilter, NO_FILTER } from './reader.ts';
import { LedgerEntry } from './ledger-entry.tsx';
import { Witnesses } from './witnesses.tsx';
import './ledger.css';

/** What is asked for; a new serial asks again. */
interface Asked {
  readonly filter: LedgerFilter;
  readonly before: number | null;
  readonly serial: number;
}

interface Answer {
  readonly of: Asked;
  readonly checked?: CheckedPage;
  readonly problem?: string;
}

function useCheckedPage(asked: Asked): Answer | null {
  const { ledger } = useConsole();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    ledger.read(asked.filter, asked.before, abort.signal).then(
      (checked) => setAnswer({ of: asked, checked }),
      (error: Error) => {
        if (!abort.signal.aborted) setAnswer({ of: asked, problem: error.message });
      },
    );
    return () => abort.abort();
  }, [ledger, asked]);
  return answer;
}

/** What the rows were held against. */
function Trust({ checked: { seen, doubt } }: { checked: CheckedPage }) {
  const words = useWords().ledger;
  if (seen === null) {
    return (
      <p role="alert" className="bad ledger-trust" data-testid="ledger-trust" data-verified="false">
        <Icon name="cross" /> {doubt && words.doubt[doubt]}
      </p>
    );
  }
  const { size, keyId } = seen.checkpoint;
  return (
    <p className="ledger-trust" data-testid="ledger-trust" data-verified="true">
      <span className="good">
        <Icon name="check" /> {words.checkpoint(count(size))}
      </span>
      <span className="muted">
        {words.signatureGood} · {words.key} <span className="code">{keyId}</span> · {words.grew}
      </span>
    </p>
  );
}

function Rows({ checked: { page, verdicts } }: { checked: CheckedPage }) {
  const words = useWords().ledger;
  if (page.rows.length === 0) {
    return <p className="muted empty">{page.next === null ? words.none : words.noneYet}</p>;
  }
  return (
    <ul className="rows ledger-rows">
      {page.rows.map((row, i) => (
        <LedgerEntry
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may claim the same number, and a page never changes
          key={i}
          row={row}
          size={page.size}
          mayOpen={page.mayOpen}
          verdict={verdicts[i] ?? { ok: false, why: 'no-proof' }}
        />
      ))}
    </ul>
  );
}

interface PagingProps {
  readonly asked: Asked;
  readonly checked: CheckedPage | undefined;
  readonly onAsk: (before: number | null) => void;
}

function Paging({ asked, checked, onAsk }: PagingProps) {
  const words = useWords().ledger;
  const size = useConsoleState((s) => s.status?.ledger.size ?? 0);
  const news = checked ? Math.max(0, size - checked.page.size) : 0;
  const next = checked?.page.next ?? null;
  return (
    <footer className="ledger-paging">
      <button type="button" data-testid="ledger-newest" onClick={() => onAsk(null)}>
        <Icon name="retry" sizePx={12} /> {asked.before === null && news > 0 ? words.newer(count(news)) : words.newest}
      </button>
      <button
        type="button"
        disabled={next === null}
        data-testid="ledger-older"
        onClick={() => next !== null && onAsk(next)}
      >
        {words.older}
      </button>
    </footer>
  );
}

/** What went to whom and what came from whom, each row checked against what the node has signed. */
export function LedgerPanel() {
  const words = useWords().ledger;
  const [asked, setAsked] = useState<Asked>({ filter: NO_FILTER, before: null, serial: 0 });
  const answer = useCheckedPage(asked);
  const isOld = answer?.of !== asked;
  const ask = (filter: LedgerFilter, before: number | null): void =>
    setAsked({ filter, before, serial: asked.serial + 1 });
  return (
    <section className="panel wide ledger" aria-label={words.title} data-testid="ledger-panel" aria-busy={isOld}>
      <header>
        <h2>{words.title}</h2>
        <span className="muted">{words.note}</span>
      </header>
      <LedgerFilters filter={asked.filter} onFilter={(filter) => ask(filter, null)} />
      {answer?.checked && <Trust checked={answer.checked} />}
      {answer?.checked?.witnessed && <Witnesses witnessed={answer.checked.witnessed} />}
      <Scroll>
        {answer === null && <p className="muted empty">{words.reading}</p>}
        {answer?.problem && (
          <p role="alert" className="bad empty">
            {words.failed(answer.problem)}
          </p>
        )}
        {answer?.checked && <Rows checked={answer.checked} />}
      </Scroll>
      <Paging asked={asked} checked={answer?.checked} onAsk={(before) => ask(asked.filter, before)} />
    </section>
  );
}
