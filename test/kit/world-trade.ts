import type { DataSource } from "typeorm";
import { buildGraph, compose } from "../../packages/api/src/app";
import { createDataSource } from "../../packages/api/src/database/data-source";
import { migrate } from "../../packages/api/src/database/migrate";
import type { Graph, GraphContext, RecordedRead, Recording } from "../../packages/api/src/graph";
import { declared } from "../../packages/api/src/graph";
import { systemClock } from "../../packages/api/src/platform/clock";
import { readLog } from "../../packages/api/src/platform/read-log";
import { Viewer } from "../../packages/api/src/platform/viewer";
import type { RequestContext } from "../../packages/api/src/server/request-context";
import { scratchDatabase } from "../../packages/api/src/tools/database";
import { Random } from "./random";
import { RowSamples } from "./random-samples";
import { randomTrade, viewerFor } from "./random-trade";
import { Reference } from "./reference";
import { tellingOfTrade } from "./reference-trade";
import { rowsOf, type Seer } from "./reference-world";
import { testConfig } from "./server";

/** A database nobody else writes to, with the product's schema and nothing in it. */
export async function emptyTrade() {
  const scratch = await scratchDatabase(process.env["DATABASE_ADMIN_URL"]);
  await migrate({ url: scratch.url, ownerUrl: scratch.ownerUrl });
  const open = (url: string): Promise<DataSource> =>
    createDataSource({ url, connections: 2 }).initialize();
  const [dataSource, owner] = await Promise.all([open(scratch.url), open(scratch.ownerUrl)]);
  return {
    ...scratch,
    dataSource,
    owner,
    async drop() {
      await Promise.all([dataSource.destroy(), owner.destroy()]);
      await scratch.drop();
    },
  };
}

/** What is to be recorded is told to the context of the request: a log would change under whoever compares answers. */
const unwritten: Recording<RequestContext> = {
  ...readLog(undefined as never),
  record(reads, _operation, context) {
    (context as { reads?: RecordedRead[] }).reads?.push(...reads);
    return Promise.resolve();
  },
};

const limitless = { costLimitPublic: 1e12, costLimitMember: 1e12 };

/** The product's graph over these data, with limits out of the way: a random operation may be a large one. */
export function tradeGraph(dataSource: DataSource): Promise<Graph> {
  // Without a key: no two signatures of the same are the same.
  const config = testConfig({ ...limitless, credentialKeys: [] });
  const { doors } = compose(config, dataSource, { clock: systemClock, failed: () => undefined });
  // Reading needs only the viewer of a request's context.
  return buildGraph(config, dataSource, doors, unwritten) as Promise<unknown> as Promise<Graph>;
}

/** The whole trade at random, the graph over it, and the reference over the same rows. */
export async function randomTradeWorld(seed: number, change: Change = unchanged) {
  const database = await emptyTrade();
  try {
    return await inhabited(database, seed, change);
  } catch (error) {
    await database.drop();
    throw error;
  }
}

export type TradeWorld = Awaited<ReturnType<typeof randomTradeWorld>>;

/** What is changed of the random data before anybody looks at them. */
type Change = (owner: DataSource, seers: readonly Seer[]) => Promise<void>;
const unchanged: Change = () => Promise.resolve();

async function inhabited(
  database: Awaited<ReturnType<typeof emptyTrade>>,
  seed: number,
  change: Change,
) {
  const { seers, organizations } = await randomTrade(database.owner.manager, new Random(seed));
  await change(database.owner, seers);
  const rows = await rowsOf(database.dataSource);
  const graph = await tradeGraph(database.dataSource);
  const stop = async (): Promise<void> => {
    await graph.close();
    await database.drop();
  };
  try {
    const reference = new Reference(graph.schema, tellingOfTrade, rows);
    const samples = new RowSamples(reference);
    const roots = ["node", "nodes", ...declared.roots.map(({ name }) => name)];
    const contextOf = contexts(reference);
    return { database, graph, reference, seers, samples, contextOf, organizations, roots, stop };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** The context a request of this viewer has, as far as reading goes. */
export const contexts =
  (reference: Reference) =>
  ({
    organizationId,
    credentialId,
  }: Seer): GraphContext & { viewer: Viewer; reads?: RecordedRead[] } => {
    const row = reference.tables.byId("Organization", organizationId);
    if (!row) return { viewer: Viewer.public };
    return { viewer: viewerFor(row as never, credentialId ?? ""), reads: [] };
  };
