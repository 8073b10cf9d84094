import type { FastifyInstance } from "fastify";
import type { DataSource } from "typeorm";
import { composeQuality } from "./compose-quality";
import type { Config } from "./config";
import { Graph, type Recording } from "./graph";
import {
  CredentialService,
  KeyResolver,
  KeyService,
  MemberResolver,
  MemberService,
  OAuthService,
  OidcService,
  TokenService,
} from "./modules/access";
import {
  AnnualStatisticFields,
  AnnualStatisticResolver,
  AnnualStatisticService,
  DuplicateResolver,
  DuplicateService,
  ImportResolver,
  ImportService,
  OrganizationResolver,
  OrganizationService,
  SiteResolver,
  SiteService,
} from "./modules/organization";
import {
  ConsumptionService,
  DelayService,
  GoodsResolver,
  HoldService,
  LotService,
  ReceiptService,
  restate,
  ShipmentService,
} from "./modules/goods";
import { publishedCredentials } from "./modules/certification";
import { OrderGating } from "./modules/inspection";
import { tell } from "./modules/notice";
import {
  OrderAllocationResolver,
  OrderAllocationService,
  OrderClockwork,
  OrderEnding,
  OrderFulfilment,
  OrderNegotiation,
  OrderPlacing,
  OrderRequestResolver,
  OrderRequestService,
  OrderResolver,
  type GatesPassed,
  type OpenGates,
} from "./modules/ordering";
import { SkuFields } from "./modules/product";
import {
  QuotationAward,
  QuotationResolver,
  QuotationService,
  RfqClockwork,
  RfqResolver,
  RfqService,
  sampleApproved,
  SampleResolver,
  SampleService,
} from "./modules/sourcing";
import { isCaseOf } from "./modules/supervision";
import {
  BehindResolver,
  DisclosureResolver,
  DisclosureService,
  HsSplitResolver,
  ReconciliationResolver,
  TraceResolver,
} from "./modules/trace";
import { systemClock, type Clock } from "./platform/clock";
import { hourly } from "./platform/hourly";
import { forgetOldKeys } from "./platform/idempotency";
import { idempotencyPlugin } from "./platform/idempotency-plugin";
import type { Job } from "./platform/jobs";
import { readLog } from "./platform/read-log";
import { baseSchema, type Door } from "./schema";
import { engineFailed } from "./server/apollo";
import { createLog } from "./server/log";
import type { RequestContext } from "./server/request-context";
import { serve } from "./server/serve";

/** The running product: what main.ts starts and stops. */
export interface App {
  readonly server: FastifyInstance;
  readonly graph: Graph<RequestContext>;
  readonly services: Services;
  readonly database: DataSource;
  /** What is to be done at certain times; whoever starts the product starts it. */
  readonly jobs: readonly Job[];
  /** Told what went wrong beside a request. */
  readonly failed: (error: unknown) => void;
  /** Starts to answer; the address it answers at, without a path. */
  listen(): Promise<string>;
  /** Takes no new work, finishes what is under way and closes what it opened itself. */
  close(): Promise<void>;
}

export interface Environment {
  readonly clock: Clock;
  /** Told what went wrong beside a request. */
  readonly failed: (error: unknown) => void;
  /** What orders still have to meet, where somebody knows. */
  readonly openGates?: OpenGates;
}

/** Every service and every resolver, made by hand. */
export function compose(
  config: Config,
  database: DataSource,
  { clock, failed, openGates }: Environment,
) {
  const tokens = new TokenService({ secret: config.secret, lifetimeS: config.tokenTtlS, clock });
  const oidc = new OidcService(database, config.oidcIssuers, clock);
  const credentials = new CredentialService(database, { tokens, oidc, clock, failed });
  const oauth = new OAuthService(database, tokens, clock);
  const accessChanged = (): void => credentials.forgetAll();
  const organizations = new OrganizationService(database, accessChanged);
  const sites = new SiteService(database);
  const statistics = new AnnualStatisticService(database);
  const imports = new ImportService(database);
  const duplicates = new DuplicateService(database);
  const keys = new KeyService(database, accessChanged);
  const members = new MemberService(database, accessChanged);
  const quality = composeQuality(config, database, { clock, failed });
  const parts = [
    composeOrdering(database, clock, openGates),
    composeSourcing(database, clock),
    quality,
  ];

  const doors: readonly Door[] = [
    new AnnualStatisticFields(),
    new SkuFields(),
    new OrganizationResolver(organizations),
    new SiteResolver(sites),
    new AnnualStatisticResolver(statistics),
    new ImportResolver(imports),
    new DuplicateResolver(duplicates),
    new KeyResolver(keys),
    new MemberResolver(members),
    ...parts.flatMap(part => part.doors),
    ...composeTrace(database, clock),
  ];
  const services = {
    ...{ credentials, oauth, keys, members },
    ...{ organizations, sites, statistics, imports, duplicates },
    issuer: quality.issuer,
    statusLists: quality.statusLists,
  };
  return { services, doors, jobs: parts.flatMap(part => part.jobs) };
}

/** Orders, with the notices they give rise to and the work the clock starts. */
function composeOrdering(db: DataSource, clock: Clock, gatesOpen?: OpenGates) {
  const gating = new OrderGating(clock);
  const openGates: OpenGates =
    gatesOpen ?? ((tx, order, goods) => gating.open(tx, order, goods ?? null));
  const gatesPassed: GatesPassed = (tx, order, goods, at) => gating.keep(tx, order, goods, at);
  const ordering = {
    ...{ db, clock, announce: tell, openGates, gatesPassed },
    ...{ sampleApproved, termsChanged: restate },
  };
  const orders = {
    placing: new OrderPlacing(ordering),
    negotiation: new OrderNegotiation(ordering),
    fulfilment: new OrderFulfilment(ordering),
    ending: new OrderEnding(ordering),
  };
  const doors: readonly Door[] = [
    new OrderResolver(orders),
    new OrderAllocationResolver(new OrderAllocationService(ordering)),
    new OrderRequestResolver(new OrderRequestService(ordering)),
    new GoodsResolver({
      lots: new LotService(ordering),
      consumption: new ConsumptionService(ordering),
      shipments: new ShipmentService(ordering),
      receipts: new ReceiptService(ordering),
      holds: new HoldService(ordering, isCaseOf),
      delays: new DelayService(ordering),
    }),
  ];
  const clockwork = new OrderClockwork(ordering);
  const jobs: readonly Job[] = [
    { name: "expire_orders", cron: "* * * * *", work: () => clockwork.expire() },
    { name: "complete_orders", cron: "* * * * *", work: () => clockwork.complete() },
  ];
  return { doors, jobs };
}

/** What comes before an order, and the samples made for it. */
function composeSourcing(db: DataSource, clock: Clock) {
  const sourcing = { db, clock, announce: tell };
  const doors: readonly Door[] = [
    new RfqResolver(new RfqService(sourcing)),
    new QuotationResolver(new QuotationService(sourcing), new QuotationAward(sourcing)),
    new SampleResolver(new SampleService(sourcing)),
  ];
  const clockwork = new RfqClockwork(sourcing);
  const jobs: readonly Job[] = [
    { name: "expire_rfqs", cron: "* * * * *", work: () => clockwork.expire() },
  ];
  return { doors, jobs };
}

/** Where goods came from and went to, and what of it is disclosed. */
const composeTrace = (db: DataSource, clock: Clock): readonly Door[] => [
  new TraceResolver(),
  new BehindResolver(),
  new HsSplitResolver(),
  new ReconciliationResolver(),
  new DisclosureResolver(new DisclosureService({ db, clock, announce: tell })),
];

export type Services = ReturnType<typeof compose>["services"];

/** Composes the product and puts it behind a server. The data source stays the caller's to close. */
export async function createApp(
  config: Config,
  database: DataSource,
  { clock = systemClock, openGates }: Partial<Pick<Environment, "clock" | "openGates">> = {},
): Promise<App> {
  const log = createLog(config.logLevel);
  const failed = (err: unknown): void => log.error({ err }, "work beside a request failed");
  const { services, doors, jobs } = compose(config, database, { clock, failed, openGates });
  const graph = await buildGraph(config, database, doors, readLog(database));
  const http = await serve(config, {
    served: {
      schema: graph.schema,
      plugins: [idempotencyPlugin(), graph.apolloPlugin(engineFailed)],
      stringifyResult: graph.stringifyResult,
      again: graph.again,
    },
    authentication: services.credentials,
    oauth: services.oauth,
    credentials: publishedCredentials(services.issuer, services.statusLists),
    ask: () => database.query("SELECT 1"),
    log,
  });
  const stopForgetting = hourly(() => forgetOldKeys(database.manager), failed);
  return {
    server: http.server,
    graph,
    services,
    database,
    jobs,
    failed,
    async listen() {
      const origin = await http.server.listen({ host: config.host, port: config.port });
      services.issuer.listensAt(origin);
      return origin;
    },
    async close() {
      stopForgetting();
      await http.close();
      await graph.close();
    },
  };
}

/** The graph without a server, as the schema's printer and the tests of the engine want it. */
export async function buildGraph(
  config: Config,
  dataSource: DataSource,
  doors: readonly Door[],
  recording: Recording<RequestContext>,
): Promise<Graph<RequestContext>> {
  const { url } = dataSource.options as { readonly url?: string };
  if (!url) throw new Error("the data source must be made from an address");
  return Graph.build<RequestContext>({
    base: await baseSchema(doors),
    dataSource,
    readers: {
      url,
      connections: config.readConnections,
      statementTimeoutMs: config.statementTimeoutMs,
    },
    secret: config.secret,
    recording,
    costLimit: ({ viewer }) => (viewer.isPublic ? config.costLimitPublic : config.costLimitMember),
  });
}
