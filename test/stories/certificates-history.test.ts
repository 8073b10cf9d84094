import fc from "fast-check";
import type { Somebody } from "../kit/acting";
import * as kit from "../kit/certification";
import { startServer, type TestServer } from "../kit/server";
import { count } from "../kit/random";

const DAY = 86_400_000;
const clock = { at: new Date(), now: () => clock.at };
let server: TestServer;
let holder: kit.Registered;
let issuer: kit.Registered;
beforeAll(async () => {
  server = await startServer({}, clock);
  [holder, issuer] = [await kit.holder(server), await kit.certifier(server)];
});
afterAll(() => server.stop());

type Verb = "suspend" | "reinstate" | "revoke" | "cancel" | "renew";

interface Move {
  readonly verb: Verb;
  /** Days that pass before it, and days it is announced ahead. */
  readonly after: number;
  readonly ahead: number;
}

/** What is written on the calendar: on each day, counted from the first, the last word said of it. */
class Calendar {
  private readonly words: (string | undefined)[] = [];
  private latest = 0;
  status = "ISSUED";

  constructor(
    issuedOn: number,
    readonly first: number,
    readonly last: number,
  ) {
    this.say("ISSUED", issuedOn);
  }

  /** From a day on; never before the day from which something else was said already. */
  say(word: string, from: number): void {
    this.latest = Math.max(this.latest, from);
    this.words[this.latest] = word;
    this.status = word;
  }

  on(day: number): string {
    const word = this.words.slice(0, day + 1).findLast(one => one !== undefined);
    if (word === undefined) return "NOT_YET_VALID";
    if (["REVOKED", "CANCELLED", "RENEWED"].includes(word)) return word;
    if (day > this.last) return "EXPIRED";
    if (day < this.first) return "NOT_YET_VALID";
    return word === "ISSUED" ? "VALID" : "SUSPENDED";
  }
}

const legal: Readonly<Record<Verb, readonly [readonly string[], string]>> = {
  suspend: [["ISSUED"], "SUSPENDED"],
  reinstate: [["SUSPENDED"], "ISSUED"],
  revoke: [["ISSUED", "SUSPENDED"], "REVOKED"],
  cancel: [["ISSUED", "SUSPENDED"], "CANCELLED"],
  renew: [["ISSUED"], "RENEWED"],
};

const move = fc.record<Move>({
  verb: fc.constantFrom(
    "suspend",
    "reinstate",
    "suspend",
    "reinstate",
    "revoke",
    "cancel",
    "renew",
  ),
  after: fc.nat(9),
  ahead: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(4)),
});

/** On every day from the day before its issue. */
async function statuses(who: Pick<Somebody, "ask">, id: string, days: readonly string[]) {
  const told: (string | null)[] = [];
  for (let i = 0; i < days.length; i += 25) {
    const some = days.slice(i, i + 25);
    const fields = some.map((on, n) => `d${n}: effectiveStatus(asOf: "${on}")`).join(" ");
    const { certificate } = await who.ask<{ certificate: Record<string, string | null> }>(
      `query($id: ID!) { certificate(id: $id) { ${fields} } }`,
      { id },
    );
    told.push(...some.map((_, n) => certificate[`d${n}`] ?? null));
  }
  return told;
}

interface Act {
  readonly certificateId: string;
  readonly effectiveOn: string;
}

const doing: Readonly<Record<Verb, (act: Act, day: (n: number) => string) => Promise<unknown>>> = {
  suspend: (act, day) => kit.suspends(issuer, { ...act, reason: "overdue", until: day(400) }),
  reinstate: act => kit.reinstates(issuer, act),
  revoke: act => kit.revokes(issuer, { ...act, reason: "for cause" }),
  cancel: act => kit.cancels(holder, { ...act, reason: "given up" }),
  renew: ({ certificateId, effectiveOn }, day) =>
    kit.renews(issuer, {
      ...{ certificateId, number: kit.certificateNumber() },
      ...{ validFrom: effectiveOn, validTo: day(400) },
    }),
};

it("is worth on every day of its history what its calendar says, for everybody", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(5),
      fc.integer({ min: 5, max: 30 }),
      fc.array(move, { maxLength: 7 }),
      async (before, lasts, moves) => {
        const start = new Date();
        clock.at = start;
        const day = (n: number): string => kit.dayAfter(start, n);
        const issued = { validFrom: day(before), validTo: day(before + lasts) };
        const { id } = await kit.holds(holder, issuer, { now: start, issued });
        const calendar = new Calendar(0, before, before + lasts);
        let today = 0;
        for (const { verb, after, ahead } of moves) {
          today += after;
          clock.at = new Date(start.getTime() + today * DAY);
          const [from, to] = legal[verb];
          const over = today > calendar.last;
          const on = over ? today : Math.min(today + ahead, Math.max(calendar.last, today));
          const act = { certificateId: id, effectiveOn: day(on) };
          const answer = await doing[verb](act, day);
          const possible = from.includes(calendar.status) && !(over && /suspend|reinst/.test(verb));
          expect([verb, today, (answer as { __typename: string }).__typename]).toEqual([
            ...[verb, today],
            possible
              ? "Certificate"
              : expect.stringMatching(/^IllegalTransition|CertificateExpired$/),
          ]);
          if (possible) calendar.say(to, on);
        }
        const days = Array.from({ length: before + lasts + 6 }, (_, n) => n - 1);
        expect(await statuses({ ask: server.as() }, id, days.map(day))).toEqual(
          days.map(n => calendar.on(n)),
        );
      },
    ),
    { numRuns: count(12, 200) },
  );
}, 600_000);
