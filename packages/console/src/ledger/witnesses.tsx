import { clock, count, date } from '../format/format.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { useWords } from '../store/console-context.ts';
import type { Witness, Witnessed } from './verify.ts';

const SIGN: Readonly<Record<Witness['state'], readonly [IconName, string]>> = {
  good: ['check', 'good'],
  bad: ['cross', 'bad'],
  none: ['ring', 'muted'],
};

function WitnessRow({ witness: { nation, state, keyId, atS } }: { witness: Witness }) {
  const words = useWords().ledger;
  const [sign, tone] = SIGN[state];
  return (
    <li data-testid={`witness-${nation}`} data-state={state}>
      <span className={tone}>
        <Icon name={sign} sizePx={12} /> {words.witness[state](nation)}
      </span>{' '}
      <span className="muted">
        {atS !== null && <span className="mono">{`${date(atS)} ${clock(atS)} · `}</span>}
        {words.key} <span className="code">{keyId}</span>
      </span>
    </li>
  );
}

/** Who has cosigned which checkpoint, each cosignature checked in this browser. */
export function Witnesses({ witnessed: { size, quorum, witnesses, doubt } }: { witnessed: Witnessed }) {
  const words = useWords().ledger;
  // One key is one witness, whatever nations it is said to be of.
  const keys = new Set(witnesses.filter(({ state }) => state === 'good').map(({ keyId }) => keyId));
  const good = doubt === null ? keys.size : 0;
  const isEnough = good >= quorum;
  return (
    <div className="ledger-trust" data-testid="ledger-witnesses" data-verified={isEnough}>
      {doubt !== null && (
        <p role="alert" className="bad">
          <Icon name="cross" sizePx={12} /> {words.cosignedDoubt[doubt]}
        </p>
      )}
      {doubt === null && (
        <p className={isEnough ? 'good' : 'warn'}>
          <Icon name={isEnough ? 'check' : 'warn'} sizePx={12} />{' '}
          {size === 0 ? words.notCosigned : words.cosigned(count(size), good, witnesses.length, quorum)}
        </p>
      )}
      {size > 0 && (
        <ul>
          {witnesses.map((witness) => (
            <WitnessRow key={witness.nation} witness={witness} />
          ))}
        </ul>
      )}
    </div>
  );
}
