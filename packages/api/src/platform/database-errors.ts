import { types } from "node:util";
import { QueryFailedError } from "typeorm";

interface DriverError extends Error {
  /** An SQLSTATE, or the name of a system call's error such as ECONNREFUSED. */
  readonly code?: string;
  /** The system call that failed. */
  readonly syscall?: string;
  readonly constraint?: string;
}

/** What the driver threw, with or without TypeORM's wrapping; null for what is no error at all. */
export function driverErrorOf(error: unknown): DriverError | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return types.isNativeError(cause) ? cause : null;
}

/** Connection exceptions, a server that is going or not yet there, a session ended for idling, a broken network. */
const away =
  /^(08\w{3}|57P0\d|25P0[34]|E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|NOTCONN|ADDRNOTAVAIL|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN|NETRESET|NOTFOUND|AI_AGAIN))$/;

/** What the driver says without a code. */
const lost =
  /^(Connection terminated|Query read timeout|timeout (exceeded|expired)|Client (has encountered|was closed)|Cannot use a pool after)/;

/** Canceled by a timeout, no lock in time, out of a resource such as connections. */
const busy = /^(57014|55P03|53\d{3})$/;

/**
 * Whether the connection broke or none was to be had: what was asked may or may not have been done.
 * Asked by the readers and by the writers: there is no second opinion on it.
 */
export function isDatabaseAway(error: unknown): boolean {
  const cause = driverErrorOf(error);
  if (cause === null) return false;
  if (cause.code === undefined) return lost.test(cause.message);
  // A server that listens on a socket file is away when the file is.
  return away.test(cause.code) || (cause.code === "ENOENT" && cause.syscall === "connect");
}

/** Whether the database was there and had no room or no time. */
export const isDatabaseBusy = (error: unknown): boolean =>
  busy.test(driverErrorOf(error)?.code ?? "");

/** Whether nothing was done because a statement of the same transaction had failed before. */
export const isAborted = (error: unknown): boolean => driverErrorOf(error)?.code === "25P02";
