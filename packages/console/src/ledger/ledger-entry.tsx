import type { LedgerRow } from '@musubi/node/contract';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { clock, count, date } from '../format/format.ts';
import { Icon } from '../frame/icon.tsx';
import { useWords } from '../store/console-context.ts';
import { type Leaf, leafOf } from './leaf.ts';
import { leafHash } from './merkle.ts';
import type { Verdict } from './verify.ts';

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
  const what = useWhat(leaf);
  return (
    <li data-testid="ledger-row" data-index={row.index} data-verified={verdict.ok} data-kind={leaf?.type}>
      <details>
        <summary>
          <span className="muted mono num">{count(row.index)}</span>
          <span className="mono" title={words.within}>
            {leaf ? `${date(leaf.bucket)} ${clock(leaf.bucket)}` : ''}
          </span>
          <span className="ledger-what">{what}</span>
          <VerdictSign verdict={verdict} />
        </summary>
        <Proof {...props} leaf={leaf} />
      </details>
      {!verdict.ok && <p className="bad ledger-doubt">{words.doubt[verdict.why]}</p>}
    </li>
  );
}
