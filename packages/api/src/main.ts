import "reflect-metadata";
import { createServer } from "node:net";
import { createApp } from "./app";
import { type Config, readConfig, WrongConfiguration } from "./config";
import { createDataSource } from "./database/data-source";
import { CannotStart } from "./database/cannot-start";
import { migrate } from "./database/migrate";
import { openDatabase, type OpenDatabase } from "./database/open";
import { loadDemo } from "./database/seeds/demo";
import { greeting, usage } from "./greeting";
import { Interrupted, Lifetime } from "./lifetime";
import { startJobs } from "./platform/jobs";

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const complain = (text: string): boolean => process.stderr.write(`${text}\n`);

async function start(lifetime: Lifetime): Promise<void> {
  const config = readConfig();
  const database = await lifetime.open(
    () => openDatabase(config),
    opened => left => opened.close(left),
  );
  await whenPortIsFree(config);
  await prepare(database);
  const source = await lifetime.open(
    () =>
      createDataSource({
        url: database.url,
        connections: config.writeConnections,
        connectionWaitMs: config.connectionWaitMs,
        statementTimeoutMs: config.statementTimeoutMs,
      }).initialize(),
    opened => () => opened.destroy(),
  );
  const app = await lifetime.open(
    () => createApp(config, source),
    made => () => made.close(),
  );
  if (config.demo) await loadDemo(app);
  await lifetime.open(
    () => startJobs({ url: database.url, jobs: app.jobs, failed: app.failed }),
    runner => () => runner.stop(),
  );
  say(greeting(await app.listen(), database.where, config.demo));
}

/** A database that is not there is told by its place; the rest of the failure is the driver's. */
async function prepare(database: OpenDatabase): Promise<void> {
  try {
    await migrate({ ...database, warn: complain });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const unreachable =
      /^(E[A-Z]+|28[0-9A-Z]{3}|3D000)$/.test(code ?? "") || message.includes("timeout");
    if (!unreachable) throw error;
    throw new CannotStart(`The database ${database.where} cannot be used: ${message || code}`);
  }
}

/** Asked before anything is loaded: finding out at the end would waste the whole start. */
function whenPortIsFree({ host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", error => reject(portProblem(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const why: Record<string, string> = {
    EADDRINUSE: `port ${port} is taken by another program. Set PORT to a free one, such as PORT=${port + 1}`,
    EACCES: `port ${port} may not be used by this user. Set PORT to one above 1023`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Set HOST to one, such as 127.0.0.1`,
    ENOTFOUND: `${host} is no address of this machine. Set HOST to one, such as 127.0.0.1`,
  };
  return new CannotStart(`Weft cannot listen: ${why[error.code ?? ""] ?? error.message}.`);
}

/** Tells what is wrong, without a stack where the words are meant for whoever starts the server. */
function exitCodeFor(error: unknown): number {
  if (error instanceof Interrupted) return 0;
  const expected = error instanceof WrongConfiguration || error instanceof CannotStart;
  complain(expected ? error.message : String((error as Error).stack ?? error));
  return error instanceof WrongConfiguration ? 2 : 1;
}

if (process.argv.includes("--help")) say(usage());
else {
  const lifetime = new Lifetime();
  lifetime.watchSignals(error => exitCodeFor(error));
  start(lifetime).then(
    () => lifetime.started(),
    (error: unknown) => lifetime.end(exitCodeFor(error)),
  );
}
