import { lazy } from 'react';

/** The track's symbol in text size. Comes with the symbol library, after the first paint. */
export const SymbolIcon = lazy(() => import('./symbol-canvas.tsx').then((m) => ({ default: m.SymbolCanvas })));
