import { fastify } from "fastify";
import type { DataSource } from "typeorm";
import type { Config } from "./config";

/** The running product: what main.ts starts and stops. */
export interface App {
  /** Starts to answer; the address it answers at, without a path. */
  listen(): Promise<string>;
  /** Takes no new work, finishes what is under way and closes what it opened itself. */
  close(): Promise<void>;
}

/** Builds every service and resolver, by hand. The data source stays the caller's to close. */
export async function createApp(config: Config, _database: DataSource): Promise<App> {
  const server = fastify({ logger: { level: config.logLevel } });
  server.get("/health/live", () => ({ status: "ok" }));
  server.get("/health/ready", () => ({ status: "ok" }));
  await server.ready();
  return {
    listen: () => server.listen({ host: config.host, port: config.port }),
    close: () => server.close(),
  };
}
