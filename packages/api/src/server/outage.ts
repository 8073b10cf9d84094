/**
 * SQLSTATE classes and socket errors that say the database cannot serve now: connections lost or refused,
 * resources used up, a statement that took longer than it may, a server that stops or starts.
 */
const transient = /^(08|53|57P0|57014|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND)/;

const poolTimeouts = ["timeout exceeded when trying to connect", "Connection terminated"];

/** Whether an error means "not now" instead of "wrong": the same request may succeed a moment later. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as Error & { code?: unknown; driverError?: unknown };
  if (driverError !== undefined && driverError !== error && isOutage(driverError)) return true;
  if (typeof code === "string" && transient.test(code)) return true;
  return poolTimeouts.some(text => error.message.startsWith(text));
}
