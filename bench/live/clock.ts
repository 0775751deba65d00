/** UTC s, finer than a millisecond and never going back. */
export function nowS(): number {
  return (performance.timeOrigin + performance.now()) / 1000;
}
