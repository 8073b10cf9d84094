import { QueryFailedError } from "typeorm";
import { isDatabaseAway, isDatabaseBusy } from "./database-errors";
import { Failure } from "./failure";
import { orOverloaded } from "./write-errors";

const coded = (code: string): Error => Object.assign(new Error("said by the driver"), { code });

describe("an error of the database", () => {
  it.each([
    ["the server is shutting down", coded("57P01")],
    ["the connection failed", coded("08006")],
    ["nobody listens", coded("ECONNREFUSED")],
    ["its host is not to be reached", coded("EHOSTDOWN")],
    ["its socket file is gone", Object.assign(coded("ENOENT"), { syscall: "connect" })],
    ["the driver lost the connection", new Error("Connection terminated unexpectedly")],
    ["the driver waited too long for it", new Error("Query read timeout")],
    ["the connection had broken before", new Error("Client was closed and is not queryable")],
    ["no connection came free", new Error("timeout exceeded when trying to connect")],
    ["TypeORM wrapped it", new QueryFailedError("SELECT 1", [], coded("57P03"))],
  ])("means that it is away when %s", (_what, error) => {
    expect(isDatabaseAway(error)).toBe(true);
    expect(orOverloaded(error)).toMatchObject({ code: "OVERLOADED" });
  });

  it.each([
    ["a statement took too long", "57014"],
    ["a lock was not to be had", "55P03"],
    ["there are too many connections", "53300"],
  ])("means that it is busy when %s", (_what, code) => {
    expect(isDatabaseAway(coded(code))).toBe(false);
    expect(isDatabaseBusy(coded(code))).toBe(true);
    expect(orOverloaded(coded(code))).toMatchObject({ code: "OVERLOADED" });
  });

  it("is OVERLOADED after the last attempt at a deadlock", () => {
    expect(orOverloaded(coded("40P01"))).toMatchObject({ code: "OVERLOADED" });
  });

  it.each([
    ["a constraint", coded("23505")],
    ["a file that is not there", Object.assign(coded("ENOENT"), { syscall: "open" })],
    ["an error of the event loop", coded("ERR_INVALID_ARG_TYPE")],
    ["a fault of ours that speaks of a connection", new TypeError("the connection has no edges")],
    ["a failure", new Failure("FORBIDDEN", "No.")],
    ["a text", "Connection terminated"],
  ])("stays what it is when it is %s", (_what, error) => {
    expect(orOverloaded(error)).toBe(error);
  });
});
