import { OrderStatus, STATE_MACHINES } from "@weft/schema";
import fc from "fast-check";
import type { Act, Somebody } from "../kit/acting";
import * as kit from "../kit/ordering";
import { startServer, type TestServer } from "../kit/server";
import { maker, mill, shop } from "../kit/trade";

/** Histories tried, and the longest of them; many more in the long run. */
const RUNS = process.env["WEFT_TEST_LONG"] ? 1_000 : 40;
const LONGEST = 14;

let server: TestServer;
let cast: Readonly<Record<Who, Somebody>>;
beforeAll(async () => {
  server = await startServer();
  cast = {
    BUYER: await shop(server),
    SELLER: await maker(server),
    STRANGER: await mill(server),
  };
});
afterAll(() => server.stop());

const { DRAFT, SUBMITTED, COUNTERED, ACCEPTED, REJECTED, CANCELLED } = OrderStatus;
const { IN_PRODUCTION, READY } = OrderStatus;

type Who = "BUYER" | "SELLER" | "STRANGER";
const verbs = [
  ...["submit", "accept", "reject", "counter", "cancel", "start", "ready", "complete"],
  ...["closeShort", "confirm", "decline", "withdraw"],
] as const;
type Verb = (typeof verbs)[number];

/** What the life of an order is, written down a second time and independently of the table. */
interface Model {
  readonly status: OrderStatus;
  /** Who asked to call it off, as long as nobody answered. */
  readonly asked: Who | null;
  readonly offered: boolean;
}

type Outcome = Model | "NOT_FOUND" | "FORBIDDEN" | "PROBLEM";

const moves: Partial<Record<Verb, Partial<Record<OrderStatus, readonly [Who, OrderStatus]>>>> = {
  submit: { [DRAFT]: ["BUYER", SUBMITTED] },
  accept: { [SUBMITTED]: ["SELLER", ACCEPTED], [COUNTERED]: ["BUYER", ACCEPTED] },
  reject: { [SUBMITTED]: ["SELLER", REJECTED] },
  counter: { [SUBMITTED]: ["SELLER", COUNTERED], [COUNTERED]: ["BUYER", SUBMITTED] },
  cancel: {
    [DRAFT]: ["BUYER", CANCELLED],
    [SUBMITTED]: ["BUYER", CANCELLED],
    [COUNTERED]: ["BUYER", CANCELLED],
  },
  start: { [ACCEPTED]: ["SELLER", IN_PRODUCTION] },
  ready: { [IN_PRODUCTION]: ["SELLER", READY] },
};

function expected({ status, asked, offered }: Model, who: Who, verb: Verb): Outcome {
  if (who === "STRANGER" || (who === "SELLER" && !offered)) return "NOT_FOUND";
  const bound: readonly OrderStatus[] = [ACCEPTED, IN_PRODUCTION, READY];
  if (verb === "cancel" && bound.includes(status))
    return asked ? "PROBLEM" : { status, asked: who, offered };
  if (verb === "confirm" || verb === "decline" || verb === "withdraw") {
    if (!asked) return "PROBLEM";
    if ((verb === "withdraw") !== (who === asked)) return "FORBIDDEN";
    return { status: verb === "confirm" ? CANCELLED : status, asked: null, offered };
  }
  const move = moves[verb]?.[status];
  if (!move) return "PROBLEM";
  const [by, to] = move;
  if (by !== who) return "FORBIDDEN";
  return { status: to, asked, offered: offered || to === SUBMITTED };
}

/** Sends the command as it would be sent by a client that knows nothing of the state. */
async function sent(who: Who, verb: Verb, orderId: string, requestId: string): Promise<Act> {
  const actor = cast[who];
  const acts: Readonly<Record<Verb, () => Promise<Act>>> = {
    submit: () => kit.submits(actor, { orderId }),
    accept: () => kit.accepts(actor, { orderId }),
    reject: () => kit.rejects(actor, { orderId, reason: "no" }),
    counter: () => kit.counters(actor, { orderId, tolerancePercent: "5" }),
    cancel: () => kit.cancels(actor, { orderId, reason: "no" }),
    start: () => kit.starts(actor, { orderId }),
    ready: () => kit.readies(actor, { orderId }),
    complete: () => kit.completes(actor, { orderId }),
    closeShort: () => kit.closesShort(actor, { orderId, reason: "no" }),
    confirm: () => kit.confirms(actor, { requestId }),
    decline: () => kit.declines(actor, { requestId, reason: "no" }),
    withdraw: () => kit.withdraws(actor, { requestId }),
  };
  return acts[verb]();
}

const outcomeOf = (act: Promise<Act>): Promise<string> =>
  act.then(
    answer => ("code" in answer ? "PROBLEM" : "DONE"),
    (error: unknown) => /"code":"(NOT_FOUND|FORBIDDEN)"/.exec(String(error))?.[1] ?? String(error),
  );

const lastRequest = async (orderId: string): Promise<string> =>
  (await kit.requestsOf(cast.BUYER, orderId))[0]?.id ?? "";

const machine = STATE_MACHINES.order;
const isLegal = (from: string, to: string): boolean =>
  machine.transitions.some(
    move => (move.from as readonly string[]).includes(from) && move.to === to,
  );

/** Follows the events from nothing; throws where one does not follow from the one before. */
function replayed(events: readonly kit.Told[]): string {
  let state: string | null = null;
  for (const { from, to } of events) {
    expect(from).toBe(state);
    if (from === null) expect(to).toBe(machine.initial);
    else expect([from, to, isLegal(from, to)]).toEqual([from, to, true]);
    state = to;
  }
  return state ?? "";
}

const command = fc.record({
  who: fc.constantFrom<Who[]>("BUYER", "SELLER", "BUYER", "SELLER", "STRANGER"),
  verb: fc.constantFrom<Verb[]>(...verbs),
});
/** Mostly the way orders go, or nearly all histories would end in the first step. */
const likely = fc.constantFrom<{ who: Who; verb: Verb }[]>(
  { who: "BUYER", verb: "submit" },
  { who: "SELLER", verb: "counter" },
  { who: "BUYER", verb: "counter" },
  { who: "SELLER", verb: "accept" },
  { who: "SELLER", verb: "start" },
);
const commands = fc.array(fc.oneof(command, likely), { minLength: 1, maxLength: LONGEST });

describe("whatever the parties do, in whatever order", () => {
  it("an order lives as the table says, and everybody is told what the model says", async () => {
    await fc.assert(
      fc.asyncProperty(commands, async steps => {
        const { id: orderId } = await kit.drafts(cast.BUYER, cast.SELLER);
        let model: Model = { status: DRAFT, asked: null, offered: false };
        for (const { who, verb } of steps) {
          const needsRequest = ["confirm", "decline", "withdraw"].includes(verb);
          const requestId = needsRequest ? await lastRequest(orderId) : "";
          if (needsRequest && requestId === "") continue;
          const wanted = expected(model, who, verb);
          const done = typeof wanted === "object";
          expect([verb, who, await outcomeOf(sent(who, verb, orderId, requestId))]).toEqual([
            ...[verb, who, done ? "DONE" : wanted],
          ]);
          if (done) model = wanted;
        }
        const { status, events } = await kit.historyOf(cast.BUYER, orderId);
        expect(status).toBe(model.status);
        expect(replayed(events.nodes)).toBe(status);
      }),
      { numRuns: RUNS, verbose: fc.VerbosityLevel.Verbose },
    );
  }, 120_000);

  it("only legal histories come of it when everybody acts at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 12 }), async steps => {
        const { id: orderId } = await kit.offers(cast.BUYER, cast.SELLER);

        const outcomes = await Promise.all(
          steps
            .filter(({ verb }) => !["confirm", "decline", "withdraw"].includes(verb))
            .map(({ who, verb }) => outcomeOf(sent(who, verb, orderId, ""))),
        );

        for (const outcome of outcomes)
          expect(["DONE", "PROBLEM", "FORBIDDEN", "NOT_FOUND"]).toContain(outcome);
        const { status, events } = await kit.historyOf(cast.BUYER, orderId);
        expect(replayed(events.nodes)).toBe(status);
      }),
      { numRuns: RUNS / 2, verbose: fc.VerbosityLevel.Verbose },
    );
  }, 120_000);
});
