import { RequestFailed, type FailureCode } from "./failures.js";

export interface RetryOptions {
  /** How often a read is tried again after the first time; 2 when not given, 0 for never. */
  readonly retries?: number;
  /** The longest wait the server may ask for, in milliseconds; a longer one is the caller's to plan. 10,000 when not given. */
  readonly longestWaitMs?: number;
}

/** What may be over in a moment. Everything else would be refused again. */
const passing: ReadonlySet<FailureCode> = new Set(["RATE_LIMITED", "OVERLOADED", "UNREACHABLE"]);

/** Tries again what failed for a passing reason, when the server says or after a growing pause. */
export async function retried<Answer>(
  attempt: () => Promise<Answer>,
  signal: AbortSignal,
  { retries = 2, longestWaitMs = 10_000 }: RetryOptions,
): Promise<Answer> {
  for (let tried = 0; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= retries || !(error instanceof RequestFailed) || !passing.has(error.code))
        throw error;
      const waitMs =
        error.retryAfter === null ? pauseMs(tried) : error.retryAfter * 1_000 + jitter(250);
      if (waitMs > longestWaitMs) throw error;
      await pause(waitMs, signal);
    }
  }
}

const jitter = (mostMs: number): number => Math.random() * mostMs;

const pauseMs = (tried: number): number => 100 * 2 ** tried + jitter(100);

/** Ends early, with the signal's reason, when the caller has enough. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
