/**
 * The page's first script, small: what `index.html` holds is painted before the rest is run, which is fetched
 * meanwhile. Drawing processes are slow to start; nothing that needs one goes before that paint.
 */
import { remembered } from './store/memory.ts';
import './style/shell.css';

/** A page that nobody sees is not painted: it goes on after so long, ms. */
const UNSEEN_MS = 500;

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => resolve());
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, UNSEEN_MS);
  });
}

if (remembered('theme') === 'light') document.documentElement.dataset.theme = 'light';
void painted().then(() => import('./main.tsx'));
