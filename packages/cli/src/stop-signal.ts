/** Aborts at Ctrl-C, at a request to end, when the process that started this one is gone, and after a time where one is given. */
export function stopSignal(seconds?: number): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (process.connected) process.on('disconnect', stop);
  if (seconds !== undefined) setTimeout(stop, seconds * 1000).unref();
  return controller.signal;
}
