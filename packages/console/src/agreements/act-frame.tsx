import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { AgreementView } from '@musubi/node/contract';
import { Icon } from '../frame/icon.tsx';
import { useConsoleState, useWords } from '../store/console-context.ts';

interface FrameProps {
  readonly agreement: AgreementView;
  readonly title: string;
  readonly testId: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel beside the map for one act on one instrument; Escape leaves it. */
export function ActFrame({ agreement, title, testId, onClose, children }: FrameProps) {
  const words = useWords().acts;
  const language = useConsoleState((s) => s.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="panel act-panel" aria-label={title} data-testid={testId} onKeyDown={onKeyDown}>
      <header>
        <button type="button" className="plain" aria-label={words.back} title={words.back} onClick={onClose}>
          <Icon name="back" sizePx={16} />
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </header>
      <div className="scroll">
        <h3>{language === 'ja' ? agreement.titleJa : agreement.title}</h3>
        {children}
      </div>
    </section>
  );
}
