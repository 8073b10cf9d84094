import { Client, Pool, type ClientConfig, type PoolClient } from "pg";
import { isDatabaseAway } from "../platform/database-errors";
import { Failure } from "../platform/failure";
import { orOverloaded } from "../platform/write-errors";

export interface ReaderOptions {
  readonly url: string;
  /** Pipelined connections that all light statements share; two beat four. */
  readonly connections?: number;
  /** Connections for statements that may take long, one statement at a time. */
  readonly heavyConnections?: number;
  readonly statementTimeoutMs?: number;
  readonly applicationName?: string;
  readonly searchPath?: string;
}

export interface ReadStatement {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Timed {
  readonly text: string;
  readonly tookMs: number;
}

/** Statements after which a connection is replaced, because PostgreSQL keeps the memory that planning took. */
const HEAVY_USES = 200;
const LANE_USES = 100_000;

const STATEMENT_TIMEOUT_MS = 5_000;

/** Statements that may wait on one connection. */
const MOST_WAITING = 250;

/** A connection on which nothing moved for this much longer than a statement may take is dead. */
const GRACE_MS = 1_000;
const WATCH_MS = 500;

const RECONNECT_MS = 200;
const ACQUIRE_MS = 2_000;

/**
 * The connections reads run on. Light statements are pipelined on a few shared connections, which are never cancelled:
 * a late cancel would hit somebody else's statement. Heavy ones run alone and are cancelled when the client leaves.
 */
export class Readers {
  private readonly lanes: Lane[];
  private readonly heavy: Pool;

  constructor(private readonly options: ReaderOptions) {
    const config = configOf(options);
    // Planning a large statement takes longer than running it, and PostgreSQL would go on doing both.
    const planned = {
      ...config,
      options: `${config.options ?? ""} -c plan_cache_mode=force_generic_plan`,
    };
    this.lanes = Array.from(
      { length: options.connections ?? 2 },
      () => new Lane(planned, (options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS) + GRACE_MS),
    );
    this.heavy = new Pool({
      ...config,
      max: options.heavyConnections ?? 4,
      connectionTimeoutMillis: ACQUIRE_MS,
      // Named statements of plans that are gone, and the memory that planning took, end with their connection.
      maxUses: HEAVY_USES,
    });
    this.heavy.on("error", () => undefined);
  }

  async connect(): Promise<void> {
    await Promise.all(this.lanes.map(lane => lane.ready()));
  }

  /** The single JSON text a read statement answers. */
  async light(statement: ReadStatement): Promise<string> {
    const lane = this.freest();
    try {
      return await lane.run(statement);
    } catch (error) {
      if (!isDatabaseAway(error)) throw orOverloaded(error);
      // Reading twice harms nobody: one more try, and not where it just failed.
      return this.freest(lane)
        .run(statement)
        .catch((again: unknown) => {
          throw orOverloaded(again);
        });
    }
  }

  /** The lane with the least under way. Too much under way everywhere is too much for everybody. */
  private freest(besides?: Lane): Lane {
    const others = this.lanes.filter(lane => lane !== besides);
    const candidates = others.length > 0 ? others : this.lanes;
    const lane = candidates.reduce((best, one) => (one.waiting < best.waiting ? one : best));
    if (lane.waiting >= MOST_WAITING) throw overloaded();
    return lane;
  }

  /** On a connection of its own, with the time the database took. */
  async alone(statement: ReadStatement, signal?: AbortSignal): Promise<Timed> {
    const client = await this.heavy.connect().catch(() => {
      throw overloaded();
    });
    const cancels: Promise<void>[] = [];
    const cancel = (): void => void cancels.push(this.cancel(client));
    signal?.addEventListener("abort", cancel, { once: true });
    try {
      if (signal?.aborted) throw overloaded();
      const began = performance.now();
      const text = dataOf(await client.query(queryOf(statement)));
      return { text, tookMs: performance.now() - began };
    } catch (error) {
      throw orOverloaded(error);
    } finally {
      signal?.removeEventListener("abort", cancel);
      // A cancel that comes late would end the statement of whoever is lent this connection next.
      client.release(cancels.length > 0);
    }
  }

  /** Drops a named statement whose plan is gone. */
  forget(name: string): void {
    for (const lane of this.lanes) lane.forget(name);
  }

  async close(): Promise<void> {
    await Promise.all([...this.lanes.map(lane => lane.close()), this.heavy.end()]);
  }

  private async cancel(client: PoolClient): Promise<void> {
    const { processID } = client as unknown as { readonly processID: number };
    const canceller = new Client(configOf(this.options));
    try {
      await canceller.connect();
      await canceller.query("select pg_cancel_backend($1)", [processID]);
    } catch {
      // The statement's own timeout ends it all the same.
    } finally {
      await canceller.end().catch(() => undefined);
    }
  }
}

/** One pipelined connection, replaced when it breaks, ages, or answers nothing any more. */
class Lane {
  waiting = 0;
  private client: Promise<Client> | null = null;
  private closed = false;
  private uses = 0;
  private opening = 0;
  private movedAt = 0;
  private readonly watch: NodeJS.Timeout;

  constructor(
    private readonly config: ClientConfig,
    private readonly patienceMs: number,
  ) {
    this.watch = setInterval(() => this.giveUpIfStuck(), WATCH_MS).unref();
  }

  ready(): Promise<Client> {
    this.client ??= this.opened();
    return this.client;
  }

  async run(statement: ReadStatement): Promise<string> {
    if (++this.uses > LANE_USES) this.renew();
    if (this.waiting++ === 0) this.movedAt = performance.now();
    const client = this.ready();
    try {
      return dataOf(await (await client).query(queryOf(statement)));
    } catch (error) {
      // The next one must not meet the same broken connection.
      if (isDatabaseAway(error) && this.client === client) this.client = null;
      throw error;
    } finally {
      this.waiting--;
      this.movedAt = performance.now();
    }
  }

  /** A server that is frozen, or a network that swallows bytes, would hold everybody up for good. */
  private giveUpIfStuck(): void {
    if (this.waiting === 0 || performance.now() - this.movedAt < this.patienceMs) return;
    const stuck = this.client;
    this.client = null;
    this.movedAt = performance.now();
    void stuck?.then(client => destroyed(client)).catch(() => undefined);
  }

  /** What is under way on the old connection ends there. */
  private renew(): void {
    const old = this.client;
    this.uses = 0;
    this.client = null;
    void old?.then(client => client.end()).catch(() => undefined);
  }

  forget(name: string): void {
    void this.client
      ?.then(async client => {
        const { connection } = client as unknown as {
          readonly connection: { readonly parsedStatements: Record<string, unknown> };
        };
        if (!(name in connection.parsedStatements)) return;
        Reflect.deleteProperty(connection.parsedStatements, name);
        await client.query(`deallocate "${name}"`);
      })
      .catch(() => undefined);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.watch);
    const client = await this.client?.catch(() => null);
    await client?.end();
  }

  private async opened(): Promise<Client> {
    const opening = ++this.opening;
    const client = new Client({ ...this.config, pipeline: true });
    const lost = (): void => {
      // A connection that was replaced on purpose ends without a successor.
      if (this.closed || this.opening !== opening) return;
      this.client = null;
      setTimeout(() => void this.ready().catch(() => undefined), RECONNECT_MS).unref();
    };
    client.once("end", lost);
    client.on("error", () => undefined);
    try {
      await client.connect();
    } catch (error) {
      this.client = null;
      throw error;
    }
    return client;
  }
}

function configOf({
  url,
  statementTimeoutMs = STATEMENT_TIMEOUT_MS,
  applicationName = "weft-read",
  searchPath = "public",
}: ReaderOptions): ClientConfig {
  const settings = {
    TimeZone: "UTC",
    DateStyle: "ISO,YMD",
    jit: "off",
    search_path: searchPath,
    default_transaction_read_only: "on",
    statement_timeout: String(statementTimeoutMs),
  };
  return {
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: ACQUIRE_MS,
    keepAlive: true,
    options: Object.entries(settings)
      .map(([key, value]) => `-c ${key}=${value}`)
      .join(" "),
  };
}

/** Ends the connection without waiting for it; what is under way on it fails as lost. */
function destroyed(client: Client): void {
  const { connection } = client as unknown as {
    readonly connection: { readonly stream: { destroy(): void } };
  };
  connection.stream.destroy();
}

const queryOf = ({ name, text, values }: ReadStatement) => ({
  ...(name !== undefined && { name }),
  text,
  values: [...values],
  rowMode: "array" as const,
});

const dataOf = ({ rows }: { readonly rows: readonly (readonly unknown[])[] }): string =>
  (rows[0]?.[0] as string | null | undefined) ?? "null";

const overloaded = (): Failure =>
  new Failure("OVERLOADED", "The service is busy. Try again shortly.", { retryAfter: 1 });
