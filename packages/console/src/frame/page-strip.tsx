import type { ReactNode } from 'react';

interface StripProps {
  /** What the page wears while it is there. */
  readonly tone: 'eye' | 'past';
  readonly title: ReactNode;
  readonly note: string;
  readonly back: string;
  readonly onBack: () => void;
  readonly testId: string;
  /** Whether it is read out when it changes: one that moves with the time is not. */
  readonly spoken: boolean;
  /** Whether what it announces is still on its way. */
  readonly busy?: boolean;
}

/** Says across the whole page that what is shown is not the own picture of now. */
export function PageStrip({ tone, title, note, back, onBack, testId, spoken, busy = false }: StripProps) {
  return (
    <div className={`page-strip ${tone}`} role={spoken ? 'status' : undefined} aria-busy={busy} data-testid={testId}>
      <strong>{title}</strong>
      <span>{note}</span>
      <button type="button" onClick={onBack}>
        {back}
      </button>
    </div>
  );
}
