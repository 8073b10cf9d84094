import type { Socket } from "node:net";
import { Client, type ClientConfig } from "pg";

/** Texts that are worth a plan. */
const MOST_NAMES = 500;

/**
 * A text with a parameter for each of its rows is another one for each number of rows: whoever sends many rows would
 * take the names of everybody, and the memory of a plan of thousands of parameters on every connection.
 */
const MOST_VALUES = 32;

const BEGIN = "START TRANSACTION";
const ends: readonly unknown[] = ["COMMIT", "ROLLBACK"];

/** Names of statements, the same on all connections of this process. */
const names = new Map<string, string>();

function nameOf(text: string, { length }: readonly unknown[]): string | undefined {
  if (length > MOST_VALUES) return undefined;
  const known = names.get(text);
  if (known !== undefined || names.size === MOST_NAMES) return known;
  const name = `weft_write_${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * A connection for whoever writes. Planning a statement takes longer than running it, so those with some parameters
 * are prepared. Sending a packet costs as much: what is asked without waiting in between leaves in one, and a transaction
 * begins in the packet of its first statement.
 */
export class PreparedClient extends Client {
  private beginning = false;

  constructor(config?: ClientConfig) {
    super({ ...config, pipeline: true });
  }

  // The driver's signature has a dozen forms; these are the ones TypeORM and the pool use.
  override query(statement: never, values?: unknown, done?: unknown): never {
    return this.ask(statement, values, done) as never;
  }

  private ask(statement: unknown, values: unknown, done: unknown): unknown {
    if (statement === BEGIN && !this.beginning) {
      this.beginning = true;
      return Promise.resolve(nothing);
    }
    if (this.beginning) {
      this.beginning = false;
      if (ends.includes(statement)) return Promise.resolve(nothing);
      // Nobody waits for it. Where it fails, what is behind it must not be done one by one: the connection ends.
      this.send(BEGIN).catch(() => this.stream.destroy());
    }
    return typeof statement === "string" && Array.isArray(values) && values.length > 0
      ? this.send({ name: nameOf(statement, values), text: statement, values }, done)
      : this.send(statement, values, done);
  }

  private get stream(): Socket {
    return (this.connection as unknown as { readonly stream: Socket }).stream;
  }

  private send(...given: readonly unknown[]): Promise<unknown> {
    const { stream } = this;
    if (stream.writableCorked === 0) {
      stream.cork();
      process.nextTick(() => stream.uncork());
    }
    return (super.query as (...given: readonly unknown[]) => Promise<unknown>).apply(this, [
      ...given,
    ]);
  }
}

const nothing = { rows: [], rowCount: 0 };
