import "reflect-metadata";
import { DataSource, type EntityTarget, type MixedList, type ObjectLiteral } from "typeorm";
import { entities } from "./entities";
import { migrations } from "./migrations";
import { SnakeNaming } from "./naming";
import { PreparedClient } from "./prepared-client";

export interface DataSourceOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** Connections held at most. */
  readonly connections?: number;
  /** Who gets no connection within this time is refused. */
  readonly connectionWaitMs?: number;
  /** A statement that takes longer is ended by the database; 0 lets it run. */
  readonly statementTimeoutMs?: number;
  readonly applicationName?: string;
  /** Everything the product has, unless a test brings its own. */
  readonly entities?: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations?: readonly (new () => unknown)[];
  /** Called when an idle connection breaks, e.g. because the server restarts. */
  readonly onConnectionLost?: (error: unknown) => void;
}

/** What every session agrees on, so that neither the server's nor the host's settings change an answer. */
export const sessionOptions = (statementTimeoutMs = 0): string =>
  `-c TimeZone=UTC -c DateStyle=ISO,YMD -c IntervalStyle=iso_8601 -c statement_timeout=${statementTimeoutMs}`;

/**
 * For whoever writes: a wait for a lock ends before the statement does, and a transaction that nobody goes on
 * with is ended by the database, with its locks. 0 lets everything wait.
 */
const patience = (statementTimeoutMs: number): string =>
  `-c lock_timeout=${Math.ceil(statementTimeoutMs * 0.8)} -c idle_in_transaction_session_timeout=${statementTimeoutMs * 2}`;

/** A TypeORM data source over the product's entities. It never changes the schema by itself. */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: "postgres",
    url: options.url,
    applicationName: options.applicationName ?? "weft",
    entities: [...(options.entities ?? entities)] as MixedList<never>,
    migrations: [...(options.migrations ?? migrations)] as MixedList<never>,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsTransactionMode: "each",
    migrationsTableName: "migration",
    installExtensions: false,
    connectTimeoutMS: options.connectionWaitMs ?? 10_000,
    poolSize: options.connections ?? 10,
    poolErrorHandler: options.onConnectionLost ?? (() => undefined),
    extra: {
      Client: PreparedClient,
      options: `${sessionOptions(options.statementTimeoutMs)} ${patience(options.statementTimeoutMs ?? 0)}`,
    },
  });
}
