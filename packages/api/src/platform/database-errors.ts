import { QueryFailedError } from "typeorm";

interface DriverError extends Error {
  /** An SQLSTATE, or the name of a system call's error such as ECONNREFUSED. */
  readonly code?: string;
  readonly constraint?: string;
}

/** What the driver threw, with or without TypeORM's wrapping; null for what is no error at all. */
export function driverErrorOf(error: unknown): DriverError | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return cause instanceof Error ? cause : null;
}

/** Connection exceptions, a server that is going or not yet there, a session ended for idling, a broken network. */
const away =
  /^(08\d{3}|57P0\d|25P0[34]|E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN))$/;

/** What the driver says without a code. */
const lost =
  /^(Connection terminated|timeout (exceeded|expired)|Client (has encountered|was closed)|Cannot use a pool after)/;

/** Canceled by a timeout, no lock in time, out of a resource such as connections. */
const busy = /^(57014|55P03|53\d{3})$/;

/** Whether the connection broke or none was to be had: what was asked may or may not have been done. */
export function isDatabaseAway(error: unknown): boolean {
  const cause = driverErrorOf(error);
  if (cause === null) return false;
  return cause.code === undefined ? lost.test(cause.message) : away.test(cause.code);
}

/** Whether the database was there and had no room or no time. */
export const isDatabaseBusy = (error: unknown): boolean =>
  busy.test(driverErrorOf(error)?.code ?? "");
