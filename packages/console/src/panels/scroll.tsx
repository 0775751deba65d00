import type { ReactNode } from 'react';

/** The part of a panel that scrolls. It takes the focus, so that keys can scroll it too. */
export function Scroll({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1)
    <div className="scroll" tabIndex={0}>
      {children}
    </div>
  );
}
