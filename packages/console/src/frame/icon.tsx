/** Signs drawn, not typed: no font has to hold them. */
const PATHS = {
  dot: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  ring: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  half: 'M8 2.5a5.5 5.5 0 1 0 0 11Z',
  warn: 'M8 2.5 14.5 13.5H1.5Z',
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  retry: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3.5H9.5',
  pause: 'M5.5 4v8M10.5 4v8',
  dashes: 'M1.5 8h3M6.5 8h3M11.5 8h3',
  double: 'M3 3h7v7H3ZM6 6h7v7H6Z',
  only: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM4.2 11.8l7.6-7.6',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  target: 'M8 1.5v4M8 10.5v4M1.5 8h4M10.5 8h4',
  leader: 'M1 8h14M15 8l-3-2.5M15 8l-3 2.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  back: 'M8 3.5 3 8l5 4.5M13 3.5 8 8l5 4.5',
  forward: 'M3 3.5 8 8l-5 4.5M8 3.5 13 8l-5 4.5',
  views: 'M1.5 8s2.5-4.5 6.5-4.5S14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  pen: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3Z',
  areas: 'M3.5 2.5 13 4.5 12 12 6.5 13.5 2.5 8.5Z',
  up: 'M8 5l4 6H4Z',
  down: 'M8 11 4 5h8Z',
  leave: 'M9.5 2.5h-6v11h6M7 8h7.5M14.5 8l-3-3M14.5 8l-3 3',
  theme: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 2.5v11',
  tracks: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  agreements: 'M4 1.5h5.5l3 3v10H4ZM9.5 1.5v3h3M6 8h4.5M6 11h4.5',
  status: 'M1.5 8h3l2-5 3 10 2-5h3',
  ledger: 'M3 2h9.5v12H3ZM5.5 2v12M8 5.5h2.5M8 8.5h2.5',
  boards: 'M2 2.5h12v9H2ZM5 14.5l1.5-3M11 14.5l-1.5-3M4.5 5.5h4M4.5 8.5h6',
} as const;

const FILLED: readonly string[] = ['dot', 'half', 'warn', 'up', 'down'];

export type IconName = keyof typeof PATHS;

export function Icon({ name, sizePx = 14 }: { name: IconName; sizePx?: number }) {
  const fill = FILLED.includes(name) ? 'currentColor' : 'none';
  return (
    <svg className="icon" viewBox="0 0 16 16" width={sizePx} height={sizePx} aria-hidden="true">
      <path
        d={PATHS[name]}
        fill={fill}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
