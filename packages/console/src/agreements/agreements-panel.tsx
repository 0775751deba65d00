import type { AgreementView } from '@musubi/node/contract';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon, type IconName } from '../frame/icon.tsx';
import { Scroll } from '../panels/scroll.tsx';
import { loginOf, mayDecideRelease } from '../session/roles.ts';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { ActPanel } from './act-panel.tsx';
import { type ActType, actsOf, mainActOf } from './acts.ts';
import { Awaiting, ConfirmPanel } from './awaiting.tsx';
import { Grants } from './grants.tsx';
import { NoticeCalculator } from './notice-calculator.tsx';
import { RenewalCalendar } from './renewal-calendar.tsx';
import { RestingOn } from './resting.tsx';
import { Provisions, Refused, Standing } from './standing.tsx';
import { Events, Facts, Terms } from './text-parts.tsx';
import { Timeline } from './timeline.tsx';
import './agreements.css';

type InstrumentState = AgreementView['state'];

const STATE_SIGN: Readonly<Record<InstrumentState, readonly [sign: IconName, tone: string]>> = {
  'not-yet-in-force': ['ring', 'muted'],
  'provisionally-applied': ['dot', 'good'],
  'in-force': ['dot', 'good'],
  'partly-suspended': ['half', 'warn'],
  'outflow-suspended': ['half', 'warn'],
  suspended: ['pause', 'bad'],
  terminated: ['cross', 'muted'],
  superseded: ['cross', 'muted'],
  expired: ['cross', 'muted'],
};

interface CardProps {
  readonly agreement: AgreementView;
  readonly onAct: (act: ActType) => void;
  /** To look at an act that waits for a second person. */
  readonly onLook: (waiting: string) => void;
}

/** The act with a button of its own, and the rest behind a list that opens. */
function Acts({ agreement, onAct }: Omit<CardProps, 'onLook'>) {
  const words = useWords().agreements;
  const login = useConsoleState(loginOf);
  const may = mayDecideRelease(login);
  const count = useConsoleState((s) => s.agreements.length);
  const acts = actsOf(agreement, login?.nation ?? '', count - 1);
  const main = mainActOf(acts);
  const others = acts.filter((act) => act !== main);
  if (acts.length === 0) return null;
  const button = (act: ActType, testId: string) => (
    <button key={act} type="button" className="act" disabled={!may} data-testid={testId} onClick={() => onAct(act)}>
      {words.do[act]}
    </button>
  );
  return (
    <div className="acts">
      {!may && <p className="muted">{words.needRole}</p>}
      {others.length > 0 && (
        <details data-testid="other-acts">
          <summary>{words.otherActs}</summary>
          <div className="act-list">{others.map((act) => button(act, `act-${act}`))}</div>
        </details>
      )}
      {main && button(main, main === 'resumed' ? 'resume' : 'suspend')}
    </div>
  );
}

/** A list that opens, when there is something in it. */
function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <details>
      <summary>
        {title} ({count})
      </summary>
      {children}
    </details>
  );
}

function CardHead({ agreement }: { agreement: AgreementView }) {
  const words = useWords().agreements;
  const [sign, tone] = STATE_SIGN[agreement.state];
  return (
    <div className="card-head">
      <span className={`chip ${tone}`} data-testid="agreement-state">
        <Icon name={sign} sizePx={12} /> {words.state[agreement.state]}
      </span>
      {agreement.fictional && (
        <span className="chip muted" title={words.fictionalNote}>
          {words.fictional}
        </span>
      )}
      <span className="code parties" title={words.parties}>
        {agreement.parties.join(' / ')}
      </span>
    </div>
  );
}

const cardId = (id: string): string => `instrument-${id}`;

function Card({ agreement, onAct, onLook }: CardProps) {
  const words = useWords().agreements;
  const language = useConsoleState((s) => s.language);
  const { id, state, terms, provisions, events, refused } = agreement;
  return (
    <li className="card" id={cardId(id)} tabIndex={-1} data-testid={`agreement-${id}`} data-state={state}>
      <CardHead agreement={agreement} />
      <h3 className="card-title">{language === 'ja' ? agreement.titleJa : agreement.title}</h3>
      <Facts agreement={agreement} />
      <Standing agreement={agreement} />
      <Awaiting agreement={agreement} onLook={onLook} />
      <Part title={words.terms} count={terms.length}>
        <Terms agreement={agreement} />
      </Part>
      <Part title={words.provisions} count={provisions.length}>
        <Provisions agreement={agreement} />
      </Part>
      <RestingOn agreement={agreement} />
      <NoticeCalculator agreement={agreement} />
      <Part title={words.events} count={events.length}>
        <Events agreement={agreement} />
      </Part>
      <Part title={words.refused} count={refused.length}>
        <Refused agreement={agreement} />
      </Part>
      <Acts agreement={agreement} onAct={onAct} />
    </li>
  );
}

/** What was asked for, of which instrument: an act, or a look at one that waits. */
type Asked = { readonly id: string } & ({ readonly act: ActType } | { readonly waiting: string });

function Instruments({ onAct }: { onAct: (asked: Asked) => void }) {
  const words = useWords().agreements;
  const agreements = useConsoleState((s) => s.agreements);
  return (
    <Scroll>
      <Timeline agreements={agreements} />
      <ul className="cards">
        {agreements.map((agreement) => (
          <Card
            key={agreement.id}
            agreement={agreement}
            onAct={(act) => onAct({ id: agreement.id, act })}
            onLook={(waiting) => onAct({ id: agreement.id, waiting })}
          />
        ))}
        {agreements.length === 0 && <li className="muted empty">{words.empty}</li>}
      </ul>
    </Scroll>
  );
}

/** What waits may be settled by somebody else meanwhile. */
function isThere(asked: Asked, { awaiting }: AgreementView): boolean {
  return 'act' in asked || awaiting.some(({ id }) => id === asked.waiting);
}

/** The form of what is asked for; nothing when what waited no longer does. */
function AskedPanel({ agreement, asked, onClose }: { agreement: AgreementView; asked: Asked; onClose: () => void }) {
  const waiting = 'waiting' in asked ? agreement.awaiting.find(({ id }) => id === asked.waiting) : undefined;
  if ('act' in asked) return <ActPanel agreement={agreement} act={asked.act} onClose={onClose} />;
  return waiting ? <ConfirmPanel agreement={agreement} act={waiting} onClose={onClose} /> : null;
}

/** The act that is asked for, and how to leave it: back to the instrument's card, with the focus. */
function useAsked() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (asked !== null || left.current === null) return;
    document.getElementById(cardId(left.current))?.focus();
    left.current = null;
  }, [asked]);
  const leave = (): void => {
    left.current = asked?.id ?? null;
    setAsked(null);
  };
  return { asked, setAsked, leave };
}

/** The instruments over time and one by one, with what this nation can do to them; and the grants. */
export function AgreementsPanel() {
  const { agreements: words, grants } = useWords();
  const [tab, setTab] = useState<'instruments' | 'calendar' | 'grants'>('instruments');
  const { asked, setAsked, leave } = useAsked();
  const agreement = useConsoleState((s) => s.agreements.find(({ id }) => id === asked?.id));
  const button = (name: typeof tab, text: string) => (
    <button type="button" aria-pressed={tab === name} data-testid={`tab-${name}`} onClick={() => setTab(name)}>
      {text}
    </button>
  );
  const isActing = asked !== null && agreement !== undefined && isThere(asked, agreement);
  return (
    <>
      {isActing && <AskedPanel agreement={agreement} asked={asked} onClose={leave} />}
      <section
        className="panel wide agreements"
        hidden={isActing}
        aria-label={words.title}
        data-testid="agreements-panel"
      >
        <header>
          <h2>{words.title}</h2>
          <span className="tabs">
            {button('instruments', words.instruments)}
            {button('calendar', words.calendar)}
            {button('grants', grants.title)}
          </span>
        </header>
        {tab === 'instruments' && <Instruments onAct={setAsked} />}
        {tab === 'calendar' && <RenewalCalendar />}
        {tab === 'grants' && <Grants />}
      </section>
    </>
  );
}
