import type { LedgerRow } from '@musubi/node/contract';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { clock, count, date } from '../format/format.ts';
import { Icon } from '../frame/icon.tsx';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { type Leaf, leafOf, type Written } from './leaf.ts';
import { leafHash } from './merkle.ts';
import type { Verdict } from './verify.ts';

const AGREEMENT = /^agreement\/(.+)$/;
/** A board and an item of it; who may see it stands behind. */
const BOARD = /^board\/([^/]+)\/([^/]+)/;

/** Which act it was: what was done to an instrument, or the speech act and its subject. */
function useAct(written: Written | null): string | null {
  const { agreements: words, ledger } = useWords();
  const instrument = written && AGREEMENT.exec(written.subject)?.[1];
  const title = useConsoleState((s) => {
    const found = s.agreements.find(({ id }) => id === instrument);
    return found ? (s.language === 'ja' && found.titleJa) || found.title : null;
  });
  if (written === null) return null;
  const { author, act, subject, type } = written;
  const done = instrument ? Object.entries(words.event).find(([name]) => name === type)?.[1] : undefined;
  if (done !== undefined) return ledger.act(author, done, title ?? subject);
  const spoken = Object.entries(ledger.speech).find(([name]) => name === act)?.[1] ?? act;
  const [, board, item] = BOARD.exec(subject) ?? [];
  return ledger.act(author, spoken, board === undefined ? subject : `${board} ${item}`);
}

/** What happened, by the leaf alone, which anyone may see. */
function useWhat(leaf: Leaf | null): string {
  const { what } = useWords().ledger;
  const nation = leaf?.parties[0] ?? '';
  switch (leaf?.type) {
    case 'release':
    case 'receipt':
    case 'event':
      return what[leaf.type](nation);
    default:
      return what.other;
  }
}

function VerdictSign({ verdict }: { verdict: Verdict }) {
  const words = useWords().ledger;
  return verdict.ok ? (
    <span className="chip good">
      <Icon name="check" sizePx={12} /> {words.verified}
    </span>
  ) : (
    <span className="chip bad">
      <Icon name="cross" sizePx={12} /> {words.notVerified}
    </span>
  );
}

function Opened({ opening }: { opening: NonNullable<LedgerRow['opening']> }) {
  const words = useWords().ledger;
  const { digest, frame } = opening.record;
  return (
    <>
      {frame && (
        <div>
          <dt>{words.frame}</dt>
          <dd>{words.frameOf(count(frame.sequence), `${date(frame.sessionS)} ${clock(frame.sessionS)}`)}</dd>
        </div>
      )}
      <div>
        <dt>{words.digest}</dt>
        <dd className="code">{digest}</dd>
      </div>
      <div>
        <dt>{words.nonce}</dt>
        <dd className="code">{opening.nonce}</dd>
      </div>
    </>
  );
}

interface EntryProps {
  readonly row: LedgerRow;
  readonly size: number;
  readonly mayOpen: boolean;
  readonly verdict: Verdict;
}

function Entry({ written: { author, sequence, subject } }: { written: Written }) {
  const words = useWords().ledger;
  return (
    <div>
      <dt>{words.entry}</dt>
      <dd>{words.entryOf(count(sequence), author, subject)}</dd>
    </div>
  );
}

function Proof({ row, size, mayOpen, verdict, leaf }: EntryProps & { leaf: Leaf | null }) {
  const words = useWords().ledger;
  return (
    <>
      {verdict.ok && (
        <p className="good">
          {words.verifiedNote(count(size))} {verdict.opened && words.openedNote}
        </p>
      )}
      <dl className="ledger-facts">
        {leaf && (
          <div>
            <dt>{words.commitment}</dt>
            <dd className="code">{leaf.commitment}</dd>
          </div>
        )}
        {verdict.ok && verdict.written && <Entry written={verdict.written} />}
        {row.opening && <Opened opening={row.opening} />}
        <div>
          <dt>{words.leaf}</dt>
          <dd className="code">{bytesToHex(leafHash(utf8ToBytes(row.entry)))}</dd>
        </div>
      </dl>
      {!row.opening && <p className="muted">{mayOpen ? words.sealed : words.mayNotOpen}</p>}
    </>
  );
}

/** One entry: what happened and whether it was verified; opened, what the verification rests on. */
export function LedgerEntry(props: EntryProps) {
  const { row, verdict } = props;
  const words = useWords().ledger;
  const leaf = leafOf(row.entry);
  const kind = useWhat(leaf);
  const act = useAct(verdict.ok ? verdict.written : null);
  return (
    <li data-testid="ledger-row" data-index={row.index} data-verified={verdict.ok} data-kind={leaf?.type}>
      <details>
        <summary>
          <span className="muted mono num">{count(row.index)}</span>
          <span className="mono" title={words.within}>
            {leaf ? `${date(leaf.bucket)} ${clock(leaf.bucket)}` : ''}
          </span>
          <span className="ledger-what" title={act ?? undefined}>
            {act ?? kind}
          </span>
          <VerdictSign verdict={verdict} />
        </summary>
        <Proof {...props} leaf={leaf} />
      </details>
      {!verdict.ok && <p className="bad ledger-doubt">{words.doubt[verdict.why]}</p>}
    </li>
  );
}
