const HOUR_MS = 3_600_000;

/**
 * Does the work once an hour, beside the requests, until the answer is called. What goes wrong is told, and the
 * next hour tries again. Does not keep the process alive.
 */
export function hourly(work: () => Promise<unknown>, failed: (error: unknown) => void): () => void {
  const timer = setInterval(() => void work().catch(failed), HOUR_MS).unref();
  return () => clearInterval(timer);
}
