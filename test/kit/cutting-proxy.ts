import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Where the line is cut: before the database hears of a statement, or before anybody hears what it answered. */
export type Cut = "statement" | "answer";

interface Armed {
  readonly at: number;
  readonly cut: Cut;
}

export interface CuttingProxy {
  /** The database's address, by way of the proxy. */
  readonly url: string;
  /** From now on the next transaction is cut at its statement of this number, from 1; the end of it counts too. */
  arm(at: number, cut: Cut): void;
  /** Whether a transaction was cut since then; answers when the database is done with what it had heard of it. */
  disarm(): Promise<boolean>;
  close(): Promise<void>;
}

const BEGIN = Buffer.from("START TRANSACTION");

/**
 * Stands between a server and its database and breaks the connection at a chosen statement of a transaction, as a
 * server that dies there does. Statements are told apart by the protocol's messages: a Sync or a simple query ends one.
 */
export async function cuttingProxy(databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let armed: Armed | null = null;
  let wasCut = false;
  let done: Promise<unknown> = Promise.resolve();

  const server = createServer(client => {
    const database = connect(Number(target.port || 5432), target.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true).on("error", () => undefined);
      socket.once("close", () => sockets.delete(socket));
    }
    // The database finishes what it has heard, and then finds nobody there.
    client.once("close", () => database.end());
    database.once("close", () => client.destroy());
    const messages = new Messages();
    let inTransaction = false;
    let count = 0;
    let deaf = false;
    const cutHere = (): boolean => {
      if (armed?.at !== count) return false;
      deaf = armed.cut === "answer";
      armed = null;
      wasCut = true;
      done = new Promise(gone => database.once("close", gone));
      return true;
    };
    client.on("data", chunk => {
      for (const message of messages.of(chunk)) {
        if (armed && message.includes(BEGIN)) {
          inTransaction = true;
          count = 0;
        } else if (inTransaction && endsStatement(message)) {
          count += 1;
          if (cutHere() && !deaf) return void client.destroy();
        }
        database.write(message);
      }
    });
    database.on("data", chunk => {
      if (deaf) client.destroy();
      else if (!client.destroyed) client.write(chunk);
    });
  });
  await new Promise<void>(listening => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(databaseUrl), { hostname: "127.0.0.1", port: String(port) }).href,
    arm(at, cut) {
      armed = { at, cut };
      wasCut = false;
    },
    async disarm() {
      armed = null;
      await done;
      return wasCut;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise(closed => server.close(closed));
    },
  };
}

const endsStatement = (message: Buffer): boolean => message[0] === 0x53 || message[0] === 0x51;

/** Cuts what a client sends into the protocol's messages. The first has no type, only its length. */
class Messages {
  private rest: Buffer = Buffer.alloc(0);
  private started = false;

  *of(chunk: Buffer): Generator<Buffer> {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      const head = this.started ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const length = head + this.rest.readInt32BE(head);
      if (this.rest.length < length) return;
      yield this.rest.subarray(0, length);
      this.rest = this.rest.subarray(length);
      this.started = true;
    }
  }
}
